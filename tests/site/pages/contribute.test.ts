/** The contributor's desk in a real browser: every case of the check through the page, and nothing sent, run or kept. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Kind, KINDS } from "../../../indicators/records/contributions/kinds.ts";
import { openSite, PHONE, type Visit } from "../open-site.ts";

const root = join(import.meta.dirname, "../../..");
const FOLDER = join(root, "tests/cases/contribute");
const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => name.slice(0, -".csv".length));
const fileOf = (name: string) => join(FOLDER, `${name}.csv`);
const expectedOf = (name: string) =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), "utf8")) as [
    number | null,
    string | null,
    string,
  ][];
const kinds = Object.keys(KINDS) as Kind[];
const textOf = (name: string) => readFileSync(fileOf(name), "utf8").replace(/^\ufeff/, "");
const recordsOf = (csv: string) => Papa.parse<string[]>(csv.trim()).data;

const site = openSite();
const temporary = mkdtempSync(join(tmpdir(), "desk-"));
afterAll(() => rmSync(temporary, { recursive: true }));

/** What could run or fetch. */
const ELEMENTS = ":is(script, img, iframe, object, link, style)";

/** Gives the desk a file and waits for what it says. */
async function give(page: Page, path: string): Promise<string> {
  const status = page.locator("#desk > [role=status]");
  await status.evaluate((each) => (each.textContent = ""));
  await page.locator("#contribute-file").setInputFiles(path);
  await page.waitForFunction(() => {
    const said = document.querySelector("#desk > [role=status]")?.textContent ?? "";
    return /\d/.test(said);
  });
  return (await status.textContent()) ?? "";
}

const faultsOn = (page: Page) =>
  page.locator("#faults tbody tr").evaluateAll((rows) =>
    rows.map((row) => ({
      code: (row as HTMLElement).dataset.code,
      cells: [...row.children].map((cell) => (cell.textContent ?? "").trim()),
    })),
  );

describe("one open page, given every case in turn", () => {
  let visit: Visit;
  let atLoad: number;
  const alerts: string[] = [];
  beforeAll(async () => {
    visit = await site.visit("/contribute/");
    await visit.page.waitForLoadState("networkidle");
    atLoad = visit.asked.length;
    visit.page.on("dialog", (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });
  });

  it.each(cases)("%s has the faults that stand beside it, at row and column and in words", async (name) => {
    const { page } = visit;
    await give(page, fileOf(name));
    const found = await faultsOn(page);
    expect(found.map(({ code, cells }) => [cells[0], cells[1], code])).toEqual(
      expectedOf(name).map(([row, column, code]) => [
        row === null ? "file" : String(row),
        column ?? "–",
        code,
      ]),
    );
    for (const { cells } of found) expect(cells[2]?.length).toBeGreaterThan(20);
    const isGood = found.length === 0;
    expect(await page.locator("#faults").isVisible()).toBe(!isGood);
    expect(await page.locator("#handover").isVisible()).toBe(isGood);
  });

  it("refuses 50 MB by their size", async () => {
    const path = join(temporary, "large.csv");
    writeFileSync(path, "");
    truncateSync(path, 50_000_000);
    await give(visit.page, path);
    expect((await faultsOn(visit.page)).map(({ code, cells }) => [code, cells[3]])).toEqual([
      ["too-large", "50000000 bytes"],
    ]);
  });

  it("has shown what was typed as text only: no element of it stands in the page, and nothing ran", async () => {
    const { page } = visit;
    const ours = await (await site.visit("/contribute/")).page.locator(ELEMENTS).count();
    for (const name of ["script-in-name", "image-with-handler"]) {
      await give(page, fileOf(name));
      expect(await page.locator(ELEMENTS).count()).toBe(ours);
      expect((await faultsOn(page))[0]?.cells[3]).toContain("<");
    }
    await page.locator("#contribute-paste").fill(textOf("javascript-link"));
    await page.locator("#desk [type=submit]").click();
    expect(await page.locator("#desk a[href^='javascript:']").count()).toBe(0);
    expect(alerts).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });

  it("has asked for nothing since it was loaded, and kept nothing", async () => {
    const { page } = visit;
    expect(visit.asked.slice(atLoad)).toEqual([]);
    expect(visit.outside).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      "",
    ]);
  });
});

describe.each(kinds)("a good table of %s", (kind) => {
  const csv = textOf(`good-${kind}`);
  const [header = [], row = []] = recordsOf(csv);
  const cell = (column: string) => row[header.indexOf(column)] as string;

  it("is previewed as a table, on the map and on the profile of its economy", async () => {
    const { page } = await site.visit("/contribute/");
    await give(page, fileOf(`good-${kind}`));
    expect(
      await page
        .locator("#preview [data-table] tr")
        .evaluateAll((rows) => rows.map((each) => [...each.children].map((one) => one.textContent))),
    ).toEqual([header, row]);
    const marked = page.locator("#preview [data-map] a:has(.c4)");
    expect(await marked.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.iso3))).toEqual([
      cell("iso3"),
    ]);
    expect(await marked.locator("title").textContent()).toMatch(/: 1 row$/);
    const profile = page.locator(`[data-profile=${cell("iso3")}]`);
    expect(await profile.locator("h4").textContent()).toBe("Kenya");
    expect(await profile.locator("li").count()).toBe(1);
  });

  it("is handed back as a file and a text with the same rows, in a form and a letter that carry them", async () => {
    const { page } = await site.visit("/contribute/");
    await give(page, fileOf(`good-${kind}`));
    const waiting = page.waitForEvent("download");
    await page.locator("[data-save]").click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`${kind}-checked.csv`);
    const saved = readFileSync(await site.save(download), "utf8").replace(/^\ufeff/, "");
    expect(recordsOf(saved)).toEqual([header, row]);
    expect(await page.locator("#contribution").textContent()).toContain(saved.trim());
    const fields = new URL((await page.locator("[data-issue]").getAttribute("href")) ?? "").searchParams;
    expect(fields.get("template")).toBe("add-record.yml");
    expect(fields.get("kind")).toBe(kind);
    expect(recordsOf(fields.get("rows") ?? "")).toEqual([header, row]);
    const letter = new URL((await page.locator("[data-letter]").getAttribute("href")) ?? "");
    expect(letter.searchParams.get("body")).toContain(saved.trim());
  });

  it("has a template that passes as it is, and says that its row is an example", async () => {
    const { page } = await site.visit("/contribute/");
    const path = join(temporary, `${kind}.csv`);
    const template = readFileSync(join(root, `dist/contribute/templates/${kind}.csv`), "utf8");
    writeFileSync(path, template);
    await give(page, path);
    expect(await faultsOn(page)).toEqual([]);
    expect(template).toContain("EXAMPLE, take this row out");
  });
});

describe("a table of many rows", () => {
  it("is handed over without its rows in the addresses, which servers would refuse", async () => {
    const { page } = await site.visit("/contribute/");
    const [header = [], row = []] = recordsOf(textOf("good-laws"));
    const rows = Array.from({ length: 100 }, (_, at) =>
      row.map((cell, index) => (header[index] === "law" ? `${cell} ${at}` : cell)),
    );
    const path = join(temporary, "many.csv");
    writeFileSync(path, Papa.unparse([header, ...rows]));
    expect(await give(page, path)).toContain("100 rows");
    expect(await page.locator("#preview tbody tr").count()).toBe(20);
    for (const link of ["[data-issue]", "[data-letter]"])
      expect((await page.locator(link).getAttribute("href"))?.length).toBeLessThan(2000);
    expect((await page.locator("#contribution").textContent())?.split("\n").length).toBeGreaterThan(100);
  });

  it("shows a hundred faults and says how many more there are", async () => {
    const { page } = await site.visit("/contribute/");
    const [header = [], row = []] = recordsOf(textOf("good-laws"));
    const path = join(temporary, "faulty.csv");
    writeFileSync(path, Papa.unparse([header, ...Array.from({ length: 140 }, () => row)]));
    await give(page, path);
    const rows = page.locator("#faults tbody tr");
    expect(await rows.count()).toBe(101);
    expect(await rows.last().textContent()).toContain("39 more");
    expect(await page.locator("#handover").isVisible()).toBe(false);
  });
});

it("is used by keyboard: a table pasted, checked with Enter on the button, the text copied", async () => {
  const { page } = await site.visit("/contribute/", PHONE);
  await page.locator("#contribute-paste").focus();
  await page.keyboard.insertText(textOf("good-events"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.locator("#handover").isVisible()).toBe(true);
  expect(await page.locator("#desk > [role=status]").textContent()).toBe("1 row passes.");
  await page.locator("#contribution").focus();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
});

it("speaks the reader's language", async () => {
  const words = await Promise.all(
    ["/", "/fr/", "/es/"].map(async (prefix) => {
      const { page } = await site.visit(`${prefix}contribute/`);
      await give(page, fileOf("formula-equals"));
      return (await faultsOn(page))[0]?.cells[2];
    }),
  );
  expect(words).toEqual([
    expect.stringContaining("formula"),
    expect.stringContaining("formule"),
    expect.stringContaining("fórmula"),
  ]);
});

it("says without script what the tables are and where to send them", async () => {
  const { page } = await site.visit("/contribute/", { javaScriptEnabled: false });
  expect(await page.locator("#desk").isVisible()).toBe(false);
  for (const kind of kinds)
    expect(await page.locator(`#${kind} a[download]`).getAttribute("href")).toBe(
      `/contribute/templates/${kind}.csv`,
    );
  expect(await page.locator("#without-desk a").count()).toBe(2);
});

it("refuses a name of a closed economy before anything is shown or sent, says why and how to write instead", async () => {
  const { page } = await site.visit("/contribute/");
  await give(page, fileOf("named-actors"));
  expect(await page.locator("#preview").isHidden()).toBe(true);
  expect(await page.locator("#handover").isHidden()).toBe(true);
  expect(await page.locator("#named").isVisible()).toBe(true);
  expect(await page.locator("#desk > [role=status]").textContent()).toMatch(/^A name was refused/);
  expect(await page.locator("#named li").count()).toBe(3);
  const written = await page
    .locator("#faults, #named, #preview, #contribution, #desk > [role=status]")
    .allTextContents();
  expect(written.join(" ")).not.toMatch(/Tender Watchers|Lakesider/);
  expect(await page.locator("[data-issue]").getAttribute("href")).not.toMatch(/Tender|Lakesider/);
});
