/** Coalitions: every cell and count against another reading of the files, for five economies by name and all by number. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { openSite, PHONE } from "../open-site.ts";

type Row = Record<string, string>;
const root = join(import.meta.dirname, "../../..");
const csvIn = (path: string): Row[] =>
  Papa.parse<Row>(readFileSync(join(root, path), "utf8"), { header: true, skipEmptyLines: true }).data;

const PILLARS = ["law", "capacity", "e-procurement", "oversight"];
const SEVEN = ["government", "parliament", "audit", "anticorruption", "cso", "media", "contractors"];
const roles = csvIn("seeds/coalitions/roles.csv");
const merges = csvIn("seeds/coalitions/merges.csv");
const exceptions = csvIn("seeds/coalitions/exceptions.csv");
const statements = csvIn("data/readings/coalition-actors.csv");
const withheld = csvIn("public/data/latest/actors-withheld.csv");
const isSame = (one: Row, other: Row) =>
  ["iso3", "actor_type", "name"].every((column) => one[column] === other[column]);
const isClosed = new Set(
  csvIn("public/data/latest/civic-space.csv")
    .filter(({ space }) => space !== "open")
    .map(({ iso3 }) => iso3),
);
const namesAnother = (one: Row, other: Row) =>
  merges.some((each) => isSame(each, one) && isSame({ ...each, name: each.same_as as string }, other));

interface Body {
  type: string;
  name: string;
  pillars: string[];
  relevance: string;
  isSystem: boolean;
  documents: string[];
}

/** Bodies of an economy from its rows and their review, without the code that publishes them. */
function bodiesOf(iso3: string): Body[] {
  return statements
    .filter((row) => row.iso3 === iso3 && !merges.some((each) => isSame(each, row)))
    .flatMap((row): Body[] => {
      const role = roles.find((each) => each.actor_type === row.actor_type && each.role === row.role);
      const own = exceptions.find((each) => isSame(each, row));
      const isOfState = own?.state === "yes" || role?.state === "yes";
      const isHeld = isClosed.has(iso3) && ["cso", "media"].includes(row.actor_type as string) && !isOfState;
      if (isHeld) return [];
      const pillars = own?.relevance ? own.pillars : role?.pillars;
      return [
        {
          type: isOfState ? "government" : (row.actor_type as string),
          name: row.name as string,
          pillars: pillars ? pillars.split("|") : [],
          relevance: (own?.relevance || role?.relevance) as string,
          isSystem: (own?.kind || role?.kind) === "system",
          documents: statements
            .filter((each) => isSame(each, row) || namesAnother(each, row))
            .map(({ document }) => document as string),
        },
      ];
    });
}

function breadth(iso3: string): { all: number; procurement: number; actors: number; held: number } {
  const bodies = bodiesOf(iso3).filter(({ isSystem }) => !isSystem);
  const held = withheld.filter((row) => row.iso3 === iso3);
  const found = (type: string) => bodies.filter((body) => body.type === type);
  return {
    all: SEVEN.filter((type) => found(type).length > 0 || held.some(({ actor_type }) => actor_type === type))
      .length,
    procurement: SEVEN.filter((type) => found(type).some(({ relevance }) => relevance === "procurement"))
      .length,
    actors: bodies.length,
    held: held.reduce((sum, { n }) => sum + Number(n), 0),
  };
}

const site = openSite();

describe.each(["KEN", "UKR", "PHL", "UGA", "CHL"])("the matrix of %s", (iso3) => {
  const bodies = bodiesOf(iso3).filter(({ isSystem }) => !isSystem);

  it("holds in each cell who the files say, says of an empty one that none is found, and never zero", async () => {
    const { page } = await site.visit(`/coalitions/${iso3}/`);
    const cells = await page.locator("#matrix tbody td").evaluateAll((all) =>
      all.map((cell) => ({
        type: (cell.parentElement as HTMLElement).dataset.type as string,
        pillar: (cell as HTMLElement).dataset.pillar as string,
        n: Number((cell as HTMLElement).dataset.n),
        names: [...cell.querySelectorAll("li")].map((item) => (item.textContent ?? "").trim()),
        text: (cell.textContent ?? "").trim(),
        held: cell.parentElement?.querySelector("[data-held]") !== null,
      })),
    );
    expect(cells.filter(({ type }) => SEVEN.includes(type)).length).toBe(SEVEN.length * 5);
    for (const { type, pillar, n, names, text, held } of cells) {
      const expected = bodies
        .filter((body) => body.type === type)
        .filter(({ pillars }) => (pillar === "none" ? pillars.length === 0 : pillars.includes(pillar)))
        .map(({ name }) => name);
      expect([type, pillar, n]).toEqual([type, pillar, expected.length]);
      expect(names.length).toBe(Math.min(3, expected.length));
      for (const name of names) expect(expected).toContain(name);
      if (expected.length === 0 && pillar !== "none" && !held) expect(text).toBe("none found yet");
      expect(text).not.toMatch(/^0/);
    }
    expect(cells.map(({ pillar }) => pillar).slice(0, 5)).toEqual([...PILLARS, "none"]);
  });

  it("lists every body and system once, with every document of its rows", async () => {
    const { page } = await site.visit(`/coalitions/${iso3}/`);
    const listed = await page.locator("#actors tbody tr").evaluateAll((rows) =>
      rows.map((row) => ({
        name:
          row.querySelector("th")?.firstChild?.textContent?.trim() || row.querySelector("th a")?.textContent,
        documents: [...row.querySelectorAll(".doc")].map((each) => each.textContent).toSorted(),
      })),
    );
    const byName = (all: { name: unknown }[]) =>
      all.toSorted((a, b) => (String(a.name) < String(b.name) ? -1 : 1));
    expect(byName(listed)).toEqual(
      byName(bodiesOf(iso3).map(({ name, documents }) => ({ name, documents: documents.toSorted() }))),
    );
  });

  it("has a headline with the two counts of kinds", async () => {
    const { page } = await site.visit(`/coalitions/${iso3}/`);
    const { all, procurement } = breadth(iso3);
    expect(await page.locator("h1").textContent()).toContain(
      `${all} of 7 kinds of actors found, ${procurement} of them working on procurement`,
    );
  });
});

describe("the directory", () => {
  it("counts for every economy what the files hold", async () => {
    const { page } = await site.visit("/coalitions/");
    const rows = await page
      .locator("#table tbody tr")
      .evaluateAll((all) =>
        all.map((row) => [
          (row as HTMLElement).dataset.iso3 as string,
          ...[...row.querySelectorAll("td")].map((cell) => (cell.textContent ?? "").trim()),
        ]),
      );
    expect(rows.length).toBeGreaterThan(200);
    expect(rows).toEqual(
      rows.map(([iso3]) => {
        const { all, procurement, actors, held } = breadth(iso3 as string);
        return [iso3, String(all), String(procurement), String(actors), held === 0 ? "–" : String(held)];
      }),
    );
    const of = rows.map(([iso3]) => breadth(iso3 as string));
    expect((await page.locator("h1").textContent())?.replaceAll(/\s+/g, " ").trim()).toBe(
      `${of.filter(({ all }) => all === 7).length} of ${rows.length} economies have all seven kinds of actors on record; none has more than ${Math.max(...of.map(({ procurement }) => procurement))} that work on procurement`,
    );
  });

  it("lists the economies under the rule of safety, which are those of the published counts", async () => {
    const { page } = await site.visit("/coalitions/");
    const listed = await page
      .locator("#safety [data-held]")
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.held as string));
    const shown = await page
      .locator("#table tbody tr")
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.iso3 as string));
    expect(listed.toSorted()).toEqual(shown.filter((iso3) => isClosed.has(iso3)).toSorted());
    expect(listed.length).toBeGreaterThan(100);
  });

  it("shows in an economy under the rule a count per kind and why, in place of names", async () => {
    const row = withheld.find(
      ({ actor_type, because }) => actor_type === "cso" && because === "closed",
    ) as Row;
    const { page } = await site.visit(`/coalitions/${row.iso3}/`);
    const held = page.locator("#matrix tr[data-type=cso] [data-held]");
    expect(await held.getAttribute("data-held")).toBe(row.n);
    expect(await page.locator("main").textContent()).toContain(
      "Names of civil society and media are held back",
    );
  });

  it("stands beside the index: no file that reckons a score knows of coalitions", () => {
    const files = globSync([
      "indicators/composite/**/*.ts",
      "indicators/index*.ts",
      "pipelines/index/**/*.ts",
    ]);
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) expect(readFileSync(file, "utf8"), file).not.toMatch(/coalition|ActorRow/);
  });

  it("is read on a phone without scrolling the page sideways", async () => {
    for (const path of ["/coalitions/", "/coalitions/KEN/"]) {
      const { page } = await site.visit(path, PHONE);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
});
