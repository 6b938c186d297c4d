import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../../indicators/schema/vocabulary.ts";
import { KINDS, openSite, PHONE } from "../../open-site.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

/** What must hold of every kind of page, in one language. */
export function describeEveryKind(language: Language): void {
  const site = openSite();
  const paths = KINDS.map((kind) => (language === "en" ? kind : `/${language}${kind}`));

  describe.each(paths)("%s", (path) => {
    it("asks no other host for anything, and complains of nothing", async () => {
      const { page, outside, complaints, asked } = await site.visit(path);
      await page.waitForTimeout(300);
      expect(outside).toEqual([]);
      expect(complaints).toEqual([]);
      expect(asked.filter((each) => each.endsWith(".wasm"))).toEqual([]);
    });

    it("has one heading of the first rank, a title, a description and a picture for previews that exists", async () => {
      const { page } = await site.visit(path);
      expect(await page.locator("h1").count()).toBe(1);
      expect((await page.title()).length).toBeGreaterThan(8);
      const meta = (name: string) =>
        page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute("content");
      expect(((await meta("description")) ?? "").length).toBeGreaterThan(20);
      const picture = new URL((await meta("og:image")) ?? "");
      const answer = await page.request.get(site.address() + picture.pathname);
      expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/png"]);
    });

    it("keeps within the width of a phone, a tablet and a small desktop", async () => {
      const { page } = await site.visit(path, PHONE);
      for (const width of [360, 768, 1024]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });

    it.each([
      ["desktop, light", { colorScheme: "light" as const }],
      ["phone, dark", { ...PHONE, colorScheme: "dark" as const }],
    ])("has nothing that axe finds: %s", async (_name, options) => {
      const { page } = await site.visit(path, options);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(async () => {
        const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        return (await (window as unknown as { axe: { run(o: object): Promise<AxeResult> } }).axe.run({
          runOnly: { type: "tag", values: tags },
        })) as AxeResult;
      });
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
      );
      expect(found).toEqual([]);
    });
  });
}
