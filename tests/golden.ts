import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";

const FOLDER = join(import.meta.dirname, "golden");

/**
 * Holds a drawing against the recorded one. A drawing that changed on purpose is recorded anew with
 * `UPDATE_GOLDEN=1 npx vitest run tests/unit/site/charts`, and looked at as a picture before it is committed.
 */
export function expectGolden(name: string, drawing: string): void {
  const path = join(FOLDER, name);
  if (process.env["UPDATE_GOLDEN"] === "1") {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, `${drawing}\n`);
  }
  if (!existsSync(path)) throw new Error(`tests/golden/${name} is missing; record it with UPDATE_GOLDEN=1`);
  expect(`${drawing}\n`).toBe(readFileSync(path, "utf8"));
}
