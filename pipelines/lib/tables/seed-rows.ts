/** seed-rows: a file that people fill row by row; it may be absent, or hold a header that waits for its first row. */
import { existsSync, readFileSync } from "node:fs";
import type { z } from "zod";
import { csvToRows } from "./tables.ts";

/** @throws Fault as `csvToRows` does */
export function seedRows<Shape extends z.ZodObject>(
  shape: Shape,
  path: string,
  where: string,
): z.infer<Shape>[] {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  return text.trim().includes("\n") ? csvToRows(shape, text, where) : [];
}
