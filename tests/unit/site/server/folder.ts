import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { serve, type Serving } from "../../../../site/server/serve.ts";

/** Stands beside the served folder, which must never lead to it. */
export const SECRET = "not to be served";
export const LETTERS = "abcdefghijklmnopqrstuvwxyz";

const HEADERS = `/*
  X-Content-Type-Options: nosniff
/data/*
  Access-Control-Allow-Origin: *
`;

const FILES: Record<string, string | Buffer> = {
  "site/_headers": HEADERS,
  "site/index.html": "<!doctype html><title>front</title>",
  "site/404.html": "<!doctype html><title>There is no page at this address</title>",
  "site/index/index.html": "<!doctype html><title>the index</title>",
  "site/data/letters.txt": LETTERS,
  "site/data/letters.json": `"${LETTERS}"`,
  "site/data/empty.txt": "",
  "site/data/a b%.csv": "a,b\n1,2\n",
  "site/data/table.xlsx": Buffer.from("PK"),
  "site/data/table.parquet": Buffer.from("PAR1"),
  "site/data/SHA256SUMS": "",
  "site/data/folder.csv/inside.csv": "a\n1\n",
  "site/.env": SECRET,
  "site-of-others/letters.json": SECRET,
  "secret.json": SECRET,
};

/** A small site under tests, served until the last test of the file is over. */
export function servedFolder(): { address(): string; port(): number } {
  const root = mkdtempSync(join(tmpdir(), "monitor-"));
  let serving: Serving;
  beforeAll(async () => {
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(join(root, path, ".."), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    serving = await serve(join(root, "site"), 0);
  });
  afterAll(async () => {
    await serving.close();
    rmSync(root, { recursive: true });
  });
  return { address: () => serving.address, port: () => Number(new URL(serving.address).port) };
}
