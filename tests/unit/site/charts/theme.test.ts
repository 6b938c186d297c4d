import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DARK, LIGHT } from "../../../../site/charts/theme.ts";

const styles = readFileSync("site/styles/tokens.css", "utf8");
const [light = "", dark = ""] = styles.split("@media (prefers-color-scheme: dark)");
const coloursIn = (css: string) =>
  Object.fromEntries([...css.matchAll(/--([\w-]+):\s*(#[\da-f]+);/g)].map(([, name, hex]) => [name, hex]));

describe("the list of colours", () => {
  it("has colours to compare", () => expect(Object.keys(LIGHT).length).toBeGreaterThan(30));
  it("is what the styles state for the light theme", () => expect(coloursIn(light)).toEqual(LIGHT));
  it("is what the styles state for the dark theme", () => expect(coloursIn(dark)).toEqual(DARK));

  it("holds every colour of the icon", () => {
    const used = readFileSync("public/icon.svg", "utf8").match(/#[\da-f]{6}/g) ?? [];
    expect(used.length).toBeGreaterThan(4);
    for (const hex of used) expect([...Object.values(LIGHT), ...Object.values(DARK)]).toContain(hex);
  });
});
