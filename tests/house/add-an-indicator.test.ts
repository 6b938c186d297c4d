/** Adding an indicator is one new file and nothing else. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { Catalog } from "../../indicators/schema/catalog.ts";
import { lastingSiteProject } from "../small-project.ts";

const { folder: project, places } = lastingSiteProject();
/** All but Aruba, which is counted with the Netherlands. */
const answered = places.length - 1;

const NEW_FILE = `
import { answeredByOfficials } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { noToYes } from "../define/goalposts.ts";
import { asPublished } from "../define/methods.ts";
import { threeYears } from "../define/shelf-life.ts";
import { yesNo } from "../define/units.ts";

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
  writeFileSync(join(project, "indicators/oversight/open-data-portal.ts"), NEW_FILE);
  for (const script of ["data", "build"]) {
    execFileSync("npm", ["run", "--silent", script], { cwd: project, stdio: ["ignore", "ignore", "pipe"] });
  }
});

it("puts it into the catalogue with the data it finds", () => {
  const catalog = Catalog.parse(
    JSON.parse(readFileSync(join(project, "public/data/latest/catalog.json"), "utf8")),
  );
  const added = catalog.indicators.find(({ id }) => id === "open-data-portal");
  expect(added).toMatchObject({ pillar: "oversight", places: answered, firstYear: 2020, lastYear: 2022 });
});

it.each(["", "fr/", "es/"])(
  "gives it a page under /%s, with its map, and offers it on the map and in the list",
  (language) => {
    const page = join(project, "dist", language, "indicators/open-data-portal/index.html");
    expect(existsSync(page)).toBe(true);
    expect(readFileSync(page, "utf8").match(/data-iso3=/g)?.length).toBeGreaterThanOrEqual(answered);
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
