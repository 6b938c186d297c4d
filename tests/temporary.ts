import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { fillProject } from "./small-project.ts";

/** A new folder, gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "monitor-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A project with this one's pipelines, indicators, seeds and readings, to be spoilt at will. */
export function temporaryProject(): string {
  return fillProject(temporaryFolder());
}
