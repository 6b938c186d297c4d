/** What /programme/ and /network/ show, counted again from the files. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../indicators/schema/vocabulary.ts";
import { openSite } from "../open-site.ts";
import { read } from "../../house/dist.ts";

const page = (language: string, path: string) =>
  read(`${language === "en" ? "" : `${language}/`}${path}/index.html`);
const seedRows = (name: string) => readFileSync(`seeds/${name}`, "utf8").trim().split("\n").slice(1);

describe.each(LANGUAGES)("in %s", (language) => {
  it("shows the sum of the budget beside the total as printed", () => {
    const html = page(language, "programme");
    expect(html).toContain('data-sum="430"');
    expect(html).toContain('data-printed="330"');
    expect(html).toContain('class="slip"');
  });

  it("names every cost line and milestone, and what is open once, folded; no cell says that it is not set", () => {
    const html = page(language, "programme");
    expect(html.match(/data-item/g)).toHaveLength(4);
    expect(html.match(/data-milestone=/g)).toHaveLength(7);
    const [folded = ""] =
      /<details class="shelf">(?:(?!<\/details>).)*data-open(?:(?!<\/details>).)*/s.exec(html) ?? [];
    expect(folded.match(/data-open=/g)).toHaveLength(7);
    expect(html).not.toMatch(
      />\s*(not set|not held|non fixé|non détenu|sin fijar|no se tiene|Column 1|Colonne 1|Columna 1)\s*</,
    );
  });

  it("lists every row of the network once, those without a document apart and without a link", () => {
    const html = page(language, "network");
    const rows = seedRows("network.csv");
    expect(html.match(/data-basis=/g)).toHaveLength(rows.length);
    const named = rows.filter((row) => row.includes("programme-idea"));
    expect(html.match(/data-basis="programme-idea"/g)).toHaveLength(named.length);
    for (const [item] of html.matchAll(/<li[^>]*data-basis="programme-idea".*?(?=<li|<\/ul>)/gs))
      expect(item).not.toContain("<a ");
  });

  it("calls the charter a draft", () => {
    const draft = { en: "draft, not adopted", fr: "projet, non adopté", es: "borrador, no adoptada" };
    expect(page(language, "network")).toContain(draft[language]);
  });
});

const site = openSite();

it("says on a profile what one can do, and leads on to every suggestion and to its evidence by keyboard", async () => {
  const { page: profile } = await site.visit("/countries/KEN/");
  expect(await profile.locator("#advice li").count()).toBe(4);
  await profile.locator("#advice a").focus();
  await profile.keyboard.press("Enter");
  await profile.waitForURL("**/countries/KEN/advice/");
  expect(await profile.locator("[data-rule]").count()).toBe(12);
  const facts = await profile.locator("[data-rule] ul li").allTextContents();
  for (const fact of facts) expect(fact).toMatch(/, (19|20)\d\d, \S/);
  await profile.locator("#use-the-debarment-law a").first().focus();
  await profile.keyboard.press("Enter");
  await profile.waitForURL("**/countries/KEN/evidence/#debarment-in-law");
});
