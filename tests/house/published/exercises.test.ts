/** Each exercise against an answer reckoned another way: SQL on the published files. */
import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, it } from "vitest";
import { check, seal } from "../../../indicators/training/check.ts";
import type { Exercise, TrainingTables } from "../../../indicators/training/exercise.ts";
import { exercises } from "../../../indicators/training/exercises.ts";
import { modules } from "../../../indicators/training/modules.ts";
import { teachingOf } from "../../../indicators/training/teaching.ts";
import { courses, tables } from "../../../site/data/training.build.ts";

const newest = (indicator: string, iso3: string) =>
  `SELECT value FROM observations WHERE indicator='${indicator}' AND iso3='${iso3}' AND value IS NOT NULL ORDER BY year DESC LIMIT 1`;
const best = (indicator: string, places: string) =>
  `SELECT iso3 FROM observations WHERE indicator='${indicator}' AND iso3 IN (${places}) AND value IS NOT NULL ORDER BY year DESC, value DESC LIMIT 1`;
const working = (iso3: string) =>
  `SELECT DISTINCT actor_type FROM actors WHERE iso3='${iso3}' AND relevance='procurement' AND kind<>'system' AND actor_type NOT IN ('training','international')`;

/** SQL with the right answer in its first column, an answer that is near, and how the tables are altered to change it. */
interface Case {
  sql: string;
  wrong: string[];
  alter(tables: TrainingTables): TrainingTables;
}
const observed =
  (indicator: string, iso3: string, value: number | null) =>
  (t: TrainingTables): TrainingTables => ({
    ...t,
    observations: t.observations.map((row) =>
      row.indicator === indicator && row.iso3 === iso3 ? { ...row, value } : row,
    ),
  });
const dated = (type: string, iso3: string, date: string) => (t: TrainingTables) => ({
  ...t,
  events: t.events.map((row) => (row.type === type && row.iso3 === iso3 ? { ...row, date } : row)),
});
const scored = (node: string, iso3: string, score: number) => (t: TrainingTables) => ({
  ...t,
  "index-scores": t["index-scores"].map((row) =>
    row.node === node && row.iso3 === iso3 && row.product === "state" ? { ...row, score } : row,
  ),
});
const joined = (iso3: string) => (t: TrainingTables) => ({
  ...t,
  actors: [
    ...t.actors,
    { iso3, actor_type: "media" as const, relevance: "procurement" as const, kind: "paper" },
  ],
});

const CASES: Record<string, Case> = {
  "year-behind-a-value": {
    sql: "SELECT max(year) FROM observations WHERE indicator='budget-credibility' AND iso3='PHL' AND value IS NOT NULL",
    wrong: ["2017"],
    alter: (t) => ({
      ...t,
      observations: [
        ...t.observations,
        { indicator: "budget-credibility", iso3: "PHL", year: 2030, value: 1 },
      ],
    }),
  },
  "how-many-are-measured": {
    sql: "SELECT count(DISTINCT iso3) FROM observations WHERE indicator='procurement-data-analysed' AND value IS NOT NULL",
    wrong: ["108"],
    alter: observed("procurement-data-analysed", "KEN", null),
  },
  "where-signing-waits": {
    sql: "SELECT iso3 FROM observations WHERE indicator='standstill-period' AND value=100 AND iso3 IN ('GHA','TZA','PER','MEX','PHL','MDA')",
    wrong: ["GHA", "TZA", "PER", "MDA"],
    alter: observed("standstill-period", "MEX", 100),
  },
  "year-of-the-right-to-information": {
    sql: "SELECT left(date,4) FROM events WHERE iso3='KEN' AND type='right-to-information law'",
    wrong: ["2015"],
    alter: dated("right-to-information law", "KEN", "2011"),
  },
  "strongest-capacity": {
    sql: "SELECT iso3 FROM \"index-scores\" WHERE product='state' AND node='capacity' AND iso3 IN ('BGD','GHA','MDA','MEX','UKR') ORDER BY score DESC LIMIT 1",
    wrong: ["BGD"],
    alter: scored("capacity", "GHA", 99),
  },
  "days-of-a-road-contract": {
    sql: `SELECT (${newest("time-of-a-road-contract", "CHL")}) - (${newest("time-of-a-road-contract", "GEO")})`,
    wrong: ["579"],
    alter: observed("time-of-a-road-contract", "GEO", 400),
  },
  "publishers-in-a-region": {
    sql: "SELECT count(*) FROM observations JOIN places USING (iso3) WHERE indicator='publishes-open-contracting-data' AND value=1 AND region='sub-saharan-africa'",
    wrong: ["10"],
    alter: observed("publishes-open-contracting-data", "BDI", 1),
  },
  "first-to-publish": {
    sql: "SELECT iso3 FROM events WHERE type='first OCDS publication' AND iso3 IN ('GHA','KEN','NPL','PRY','UGA') ORDER BY date LIMIT 1",
    wrong: ["UGA"],
    alter: dated("first OCDS publication", "KEN", "2010"),
  },
  "weakest-pillar": {
    sql: "SELECT node FROM \"index-scores\" WHERE product='state' AND iso3='UGA' AND node<>'index' ORDER BY score LIMIT 1",
    wrong: ["law"],
    alter: scored("law", "UGA", 5),
  },
  "score-of-oversight": {
    sql: "SELECT round(score) FROM \"index-scores\" WHERE product='state' AND iso3='CHL' AND node='oversight'",
    wrong: ["82"],
    alter: scored("oversight", "CHL", 50),
  },
  "most-open-records": {
    sql: best("openness-of-procurement-data", "'KEN','UGA','NGA','SEN','GHA'"),
    wrong: ["SEN"],
    alter: observed("openness-of-procurement-data", "KEN", 100),
  },
  "stories-with-media": {
    sql: "SELECT count(*) FROM stories WHERE list_contains(string_split(actor_types,'|'),'media')",
    wrong: ["7"],
    alter: (t) => ({ ...t, stories: [...t.stories, { actor_types: "media" }] }),
  },
  "who-pays-in-time": {
    sql: best("time-to-payment", "'TZA','RWA','BWA','SEN','CIV'"),
    wrong: ["SEN"],
    alter: observed("time-to-payment", "RWA", 100),
  },
  "region-easiest-to-bid": {
    sql: "SELECT name FROM groups WHERE indicator='ease-of-bidding' AND kind='region' AND name NOT IN ('north-america','south-asia') ORDER BY median DESC LIMIT 1",
    wrong: ["sub-saharan-africa"],
    alter: (t) => ({
      ...t,
      groups: t.groups.map((g) => (g.name === "europe-central-asia" ? { ...g, median: 99 } : g)),
    }),
  },
  "kinds-on-procurement": {
    sql: `SELECT count(*) FROM (${working("UGA")})`,
    wrong: ["4"],
    alter: joined("UGA"),
  },
  "who-is-missing": {
    sql: `SELECT k FROM unnest(['government','parliament','audit','anticorruption','cso','media','contractors']) x(k) WHERE k NOT IN (${working("KEN")})`,
    wrong: ["parliament"],
    alter: joined("KEN"),
  },
  "moved-the-most": {
    sql: "SELECT iso3 FROM \"index-moves\" WHERE year_from=2012 AND iso3 IN ('KEN','UGA','PHL','CHL','MAR') ORDER BY year_to DESC, change DESC LIMIT 1",
    wrong: ["UGA"],
    alter: (t) => ({
      ...t,
      "index-moves": t["index-moves"].map((m) => (m.iso3 === "CHL" ? { ...m, change: 90 } : m)),
    }),
  },
  "very-likely-improved": {
    sql: 'SELECT count(*) FROM "index-moves" WHERE year_from=2012 AND certainty=\'very-likely-improved\' AND year_to=(SELECT max(year_to) FROM "index-moves")',
    wrong: ["94"],
    alter: (t) => ({
      ...t,
      "index-moves": t["index-moves"].map((m) =>
        m.iso3 === "KEN" ? { ...m, certainty: "no-clear-change" as const } : m,
      ),
    }),
  },
};

const right = new Map<string, string[]>();
beforeAll(async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  for (const name of Object.keys(tables))
    await connection.run(`CREATE VIEW "${name}" AS SELECT * FROM 'public/data/latest/${name}.parquet'`);
  for (const [id, { sql }] of Object.entries(CASES)) {
    const rows = (await connection.runAndReadAll(sql)).getRows();
    right.set(
      id,
      rows.map(([first]) => String(first)),
    );
  }
});

const verdict = (exercise: Exercise, on: TrainingTables, given: string[]) =>
  check(exercise, seal(exercise, exercise.solve(on), on.places, "2026.2"), given);

it("has at least sixteen exercises, each with a case here, in a module that exists", () => {
  expect(exercises.length).toBeGreaterThanOrEqual(16);
  expect(exercises.map(({ id }) => id).sort()).toEqual(Object.keys(CASES).sort());
  expect(new Set(exercises.map((each) => each.module))).toEqual(new Set(modules.map(({ id }) => id)));
});

describe.each(exercises.map((exercise) => [exercise.id, exercise] as const))("%s", (id, exercise) => {
  const { wrong, alter } = CASES[id] as Case;
  it("accepts what a query finds, and refuses what is near", () => {
    expect(right.get(id)?.length).toBeGreaterThan(0);
    expect(verdict(exercise, tables, right.get(id) as string[])).toBe("right");
    expect(verdict(exercise, tables, wrong)).toBe("wrong");
  });

  it("expects another answer when the edition's data change", () => {
    expect(verdict(exercise, alter(tables), right.get(id) as string[])).toBe("wrong");
  });

  it("refuses every other option", () => {
    for (const option of exercise.kind === "one" ? (exercise.options?.ids ?? []) : [])
      expect(verdict(exercise, tables, [option])).toBe(right.get(id)?.[0] === option ? "right" : "wrong");
  });
});

it("stops where an edition leaves an answer tied or empty", () => {
  const tied = exercises.find(({ id }) => id === "most-open-records") as Exercise;
  expect(() => tied.solve(observed("openness-of-procurement-data", "SEN", 68)(tables))).toThrow(
    "two answers",
  );
  expect(() => tied.solve(observed("openness-of-procurement-data", "SEN", null)(tables))).toThrow(
    "no answer",
  );
});

it("names each row of the reviewed teaching that nothing answers to", () => {
  const row = { module: "measuring-change", organisation: "Nobody", title: "Nothing", because: "x" };
  expect(() => teachingOf([row, { ...row, module: "no-module" }], courses)).toThrow(
    /line 2: no course "Nobody: Nothing"; line 3: no module "no-module"/,
  );
});
