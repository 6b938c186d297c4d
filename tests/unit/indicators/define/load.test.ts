import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { defineIndicator } from "../../../../indicators/define/define-indicator.ts";
import { loadIndicators } from "../../../../indicators/define/load.ts";

const folder = mkdtempSync(join(tmpdir(), "monitor-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, "law"));
symlinkSync(join(import.meta.dirname, "../../../../node_modules"), join(folder, "node_modules"), "junction");

it("names the file whose id is not its name: the path is the name", async () => {
  writeFileSync(join(folder, "law/gpa.ts"), 'export default { id: "gpa-party", pillar: "law" };');
  await expect(loadIndicators(folder)).rejects.toThrow(
    'indicators/law/gpa.ts: found id "gpa-party" in pillar "law", expected "gpa" in "law"',
  );
});

it("says where a description falls short, all at once", () => {
  const words = { en: "a", fr: "b", es: "c" };
  const described = { id: "Bad Name", pillar: "law", title: { en: "a", fr: "b" }, asks: words } as never;
  expect(() => defineIndicator(described)).toThrow(/lower-case words joined by hyphens[^]*title\.es/);
});
