/** Asks the engine in Chromium: the modules as they stand, types stripped, in a worker. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "../browser.ts";
import type { Answer, Asked } from "./worker.ts";

const root = join(import.meta.dirname, "../..");
const DATA = join(root, "public/data/latest");

export interface EngineInBrowser {
  ask(asked: Asked): Promise<Answer>;
  close(): Promise<void>;
}

export async function engineInBrowser(open: () => Promise<Browser> = openBrowser): Promise<EngineInBrowser> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? "/").split("?")[0] as string));
    if (path === "/")
      return response.setHeader("content-type", "text/html").end("<!doctype html><title>-</title>");
    const isCode = path.endsWith(".ts");
    const file = isCode ? join(root, path) : join(DATA, path);
    if (!existsSync(file)) return response.writeHead(404).end();
    const text = readFileSync(file, "utf8");
    response.setHeader("content-type", isCode ? "text/javascript" : "application/json");
    return response.end(isCode ? stripTypeScriptTypes(text) : text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await open();
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    ask: (asked) =>
      page.evaluate(
        (question) =>
          new Promise<Answer>((resolve, reject) => {
            const worker = new Worker("/tests/engine/worker.ts", { type: "module" });
            worker.onmessage = ({ data }) => resolve(data as Answer);
            worker.onerror = ({ message }) => reject(new Error(message));
            worker.postMessage(question);
          }),
        asked,
      ),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
