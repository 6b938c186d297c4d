import { expect, it } from "vitest";
import { withoutOptionalTags } from "../../site/build/optional-tags.ts";
import { openSite } from "./open-site.ts";

const site = openSite();

it.each([
  "/countries/KEN/",
  "/fr/countries/KEN/evidence/",
  "/es/indicators/government-effectiveness/",
  "/index/",
  "/progress/",
  "/knowledge/rwanda-umucyo/",
  "/data/",
])("%s without optional end tags is read by a browser as with all of them", async (path) => {
  const page = await site.read(path);
  const whole = `<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`;
  const lighter = withoutOptionalTags(Buffer.from(whole)).toString();
  expect(lighter.length).toBeLessThan(0.99 * whole.length);
  const different = await page.evaluate(
    (both) => {
      const [a = "", b = ""] = both.map(
        (html) => new DOMParser().parseFromString(html, "text/html").documentElement.outerHTML,
      );
      const at = [...a].findIndex((sign, index) => sign !== b[index]);
      return a === b ? null : [a.slice(at - 80, at + 80), b.slice(at - 80, at + 80)];
    },
    [whole, lighter],
  );
  expect(different).toBeNull();
});
