/** Adding an indicator is one new file and nothing else. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Catalog } from "../../indicators/schema/schema.ts";

const root = join(import.meta.dirname, "../..");
const project = mkdtempSync(join(tmpdir(), "monitor-"));

const NEW_FILE = `
import { answeredByOfficials } from "../caveats.ts";
import { defineIndicator } from "../define.ts";
import { noToYes } from "../goalposts.ts";
import { asPublished } from "../methods.ts";
import { threeYears } from "../shelf-life.ts";
import { yesNo } from "../units.ts";

const words = (en: string) => ({ en, fr: en + " (fr)", es: en + " (es)" });

export default defineIndicator({
  id: "open-data-portal",
  pillar: "oversight",
  title: words("Open data portal, as a test"),
  asks: words("Is there an open data portal, in a test?"),
  matters: words("It shows that one file is enough."),
  method: asPublished,
  aspect: "in-practice",
  basis: "questionnaire",
  unit: yesNo,
  direction: "higher-is-better",
  goalposts: noToYes,
  shelfLife: threeYears,
  from: [{ source: "worldbank-gtmi", inputs: { portal: { measure: "open_data_portal" } } }],
  derive: ({ portal }) => portal,
  caveats: [answeredByOfficials],
  examples: [{ given: { portal: 1 }, expect: 1, score: 100 }],
});
`;

beforeAll(() => {
  for (const name of [
    "indicators",
    "pipelines",
    "seeds",
    "site",
    "astro.config.mjs",
    "package.json",
    "tsconfig.json",
    ".env.build",
  ]) {
    cpSync(join(root, name), join(project, name), { recursive: true });
  }
  for (const name of [
    "data/readings",
    "data/reports",
    "data/editions",
    "data/errata.csv",
    "public/fonts",
    "public/_headers",
    "public/icon.svg",
  ]) {
    cpSync(join(root, name), join(project, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(project, "node_modules"), "junction");
  writeFileSync(join(project, "indicators/oversight/open-data-portal.ts"), NEW_FILE);
  for (const script of ["data", "build"]) {
    execFileSync("npm", ["run", "--silent", script], { cwd: project, stdio: ["ignore", "ignore", "pipe"] });
  }
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

it("puts it into the catalogue with the data it finds", () => {
  const catalog = Catalog.parse(
    JSON.parse(readFileSync(join(project, "public/data/latest/catalog.json"), "utf8")),
  );
  const added = catalog.indicators.find(({ id }) => id === "open-data-portal");
  expect(added).toMatchObject({ pillar: "oversight", places: 198, firstYear: 2020, lastYear: 2022 });
});

it.each(["", "fr/", "es/"])(
  "gives it a page under /%s, with its map, and offers it on the map and in the list",
  (language) => {
    const page = join(project, "dist", language, "indicators/open-data-portal/index.html");
    expect(existsSync(page)).toBe(true);
    expect(readFileSync(page, "utf8").match(/data-iso3=/g)?.length).toBeGreaterThan(190);
    expect(readFileSync(join(project, "dist", language, "map/index.html"), "utf8")).toContain(
      'value="open-data-portal"',
    );
    expect(readFileSync(join(project, "dist", language, "indicators/index.html"), "utf8")).toContain(
      "/indicators/open-data-portal/",
    );
  },
);

it("gives it rows on a country's page and files to download", () => {
  expect(readFileSync(join(project, "dist/countries/KEN/index.html"), "utf8")).toContain(
    'data-indicator="open-data-portal"',
  );
  expect(existsSync(join(project, "dist/data/latest/indicators/open-data-portal.csv"))).toBe(true);
});
