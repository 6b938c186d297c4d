/** What it costs to refresh from a server on this machine that holds every publisher's file. */
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fork } from "node:child_process";
import { filesUnder, sizeOf } from "../../pipelines/lib/files/files.ts";
import { runMeasured } from "./process.ts";

export interface Cost {
  MB: number;
  seconds: number;
  "MB/s": number;
  "peak MB": number;
}

/**
 * First into an empty house, so that every file is fetched, read, compared and accepted; then again, when the server
 * says of each that it has not changed.
 *
 * @param files a folder laid out as <source>/<file>: data/snapshots, or publishers' files beside the project
 */
export async function measureRefresh(root: string, files: string): Promise<{ whole: Cost; again: Cost }> {
  const project = mkdtempSync(join(tmpdir(), "monitor-bench-"));
  const server = fork(join(import.meta.dirname, "mirror.ts"), [files]);
  try {
    for (const name of ["indicators", "pipelines", "seeds", "package.json"]) {
      cpSync(join(root, name), join(project, name), { recursive: true });
    }
    symlinkSync(join(root, "node_modules"), join(project, "node_modules"), "junction");
    const address = await new Promise<string>((resolve) =>
      server.once("message", (told) => resolve(String(told))),
    );
    const run = (): Cost => {
      const { seconds, peakMB } = runMeasured(project, "pipelines/refresh.ts", [
        "--yes",
        "--from-base",
        address,
      ]);
      const MB = megabytesOf(join(project, "data/snapshots"));
      return { MB, seconds, "MB/s": MB / seconds, "peak MB": peakMB };
    };
    return { whole: run(), again: run() };
  } finally {
    server.kill();
    rmSync(project, { recursive: true, force: true });
  }
}

/** Bytes of publishers' files in a folder, without what we note beside them. */
export function megabytesOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  const files = filesUnder(folder).filter((path) => !path.endsWith(".http.json"));
  return files.reduce((sum, path) => sum + sizeOf(join(folder, path)), 0) / 1e6;
}
