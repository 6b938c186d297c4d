/** npm run score, from the outside: files in, files out, a status. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "score-"));
afterAll(() => rmSync(folder, { recursive: true }));

const SPEC = {
  unit: "place",
  scale: [0, 100],
  normalise: { method: "goalposts" },
  indicators: [
    { id: "a", parent: "index", goalposts: [0, 10] },
    { id: "b", parent: "index", goalposts: [0, 10], direction: -1 },
  ],
  groups: [{ id: "index", parent: null, aggregate: "arithmetic", minAvailable: 1 }],
};
const DATA = "place,a,b,remark\nAtlantis,5,0,x\nUtopia,7.5,,y\nLilliput,5,0,z\n";

function score(spec: unknown, data: string | Uint8Array, ...options: string[]) {
  const [specFile, dataFile, out] = ["index.json", "data.csv", "out"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  rmSync(out, { recursive: true, force: true });
  writeFileSync(specFile, typeof spec === "string" ? spec : JSON.stringify(spec));
  const again = (table: string | Uint8Array) => {
    writeFileSync(dataFile, table);
    const files = ["--spec", specFile, "--data", dataFile, "--out", out, ...options];
    return spawnSync(process.execPath, [resolve("pipelines/score.ts"), ...files], { encoding: "utf8" });
  };
  const { status, stdout, stderr } = again(data);
  return {
    status,
    stdout,
    stderr,
    out,
    again,
    read: (name: string) => readFileSync(join(out, name), "utf8"),
  };
}

it("writes a row for each unit and node; ties share a rank, and no value is an empty cell", () => {
  const { status, read } = score(SPEC, DATA);
  expect(status).toBe(0);
  expect(read("scores.csv")).toBe(`place,node,score,rank,available
Atlantis,a,50,2,1
Atlantis,b,100,1,1
Atlantis,index,75,1,1
Utopia,a,75,1,1
Utopia,b,,,0
Utopia,index,,,0.5
Lilliput,a,50,2,1
Lilliput,b,100,1,1
Lilliput,index,75,1,1
`);
  expect(read("weights.csv")).toContain("a,index,1,0.5");
});

it("reports what is missing, who is left without a score, and which columns it did not use", () => {
  const report = JSON.parse(score(SPEC, DATA).read("report.json")) as Record<string, unknown>;
  expect(report.withoutScore).toEqual([{ node: "index", units: ["Utopia"] }]);
  expect(report.changed).toMatchObject([{ indicator: "b", missing: 1, imputed: 0 }]);
  expect(report.unusedColumns).toEqual(["remark"]);
});

it("reads a table as spreadsheets save it: with a byte order mark, Windows line ends, and no last one", () => {
  const { status, read } = score(SPEC, `\uFEFF${DATA.trimEnd().replaceAll("\n", "\r\n")}`);
  expect([status, read("scores.csv").split("\n").length]).toEqual([0, 11]);
});

it("reads UTF-16 with tabs and decimal commas, as a spreadsheet's Unicode text is, and writes every letter", () => {
  const { status, read } = score(SPEC, Buffer.from("\uFEFFplace\ta\tb\r\nCôte\t2,5\t5\r\n", "utf16le"));
  expect(status).toBe(0);
  expect(read("scores.csv")).toContain("Côte,a,25,1,1");
});

it("gives means that are equal but for the order of adding one rank, and no z-score to equal values", () => {
  const indicators = ["a", "b", "c", "d"].map((id) => ({ id, parent: "index" }));
  const { read } = score(
    { ...SPEC, normalise: { method: "none" }, indicators, correlations: "kendall" },
    "place,a,b,c,d\nU,0.1,0.2,0.3,0.7\nV,0.3,0.2,0.1,0.7\nW,0.2,0.2,0.2,0.7\nX,0.1,0.1,0.1,0.7\n",
  );
  const ranks = [...read("scores.csv").matchAll(/^[U-X],index,[\d.]+,(\d)/gm)].map(([, rank]) => rank);
  expect(ranks).toEqual(["1", "1", "1", "4"]);
  expect(read("correlations.csv")).toContain("a,d,4,\n");
  const scored = score(
    {
      ...SPEC,
      normalise: { method: "zscore" },
      indicators: indicators.slice(2),
      groups: [{ ...SPEC.groups[0], minAvailable: 0 }],
    },
    "place,c,d\nU,1,0.1\nV,2,0.1\nW,3,0.1\n",
  ).read("scores.csv");
  expect(scored).toContain("U,d,,,0\nU,index,-1,3,0.5");
});

it("ranks within each period where the specification names one", () => {
  const { read } = score({ ...SPEC, time: "year" }, "place,year,a,b\nU,2020,1,1\nU,2021,9,9\nV,2021,1,1\n");
  expect(read("scores.csv")).toContain("place,year,node,score,rank,available\nU,2020,a,10,1,1");
  expect(read("scores.csv")).toContain("V,2021,a,10,2,1");
});

it.each([
  ["a specification that is no JSON", "{", DATA, "index.json"],
  [
    "a specification that names a group nobody has",
    { ...SPEC, groups: [{ ...SPEC.groups[0], id: "x" }] },
    DATA,
    'no group "index"',
  ],
  ["a table without a column of the specification", SPEC, "place,a\nU,1\n", 'no column "b"'],
  ["a cell that is no number", SPEC, "place,a,b\nU,1,n/a\n", 'row 2, column "b"'],
  [
    "a table in Windows-1252",
    SPEC,
    Buffer.from("place,a,b\nU,1,1\nCôte,2,2\n", "latin1"),
    "line 3\n  found bytes that are no UTF-8: Windows-1252",
  ],
  [
    "one unit in two spellings",
    SPEC,
    "place,a,b\nCôte,1,1\nCo\u0302te,2,2\n",
    "spelt otherwise in row 2: letter 2 is U+006F, there U+00F4",
  ],
  ["a number written with a comma", SPEC, 'place,a,b\nU,"1,5",2\n', 'found "1,5"'],
  ["a standard error below zero", SPEC, "place,a,b,b__se\nU,1,1,-0.5\n", 'row 2, column "b__se"'],
  ["a standard error that is no number", SPEC, "place,a,b,b__se\nU,1,1,high\n", 'found "high"'],
  ["a unit named twice", SPEC, "place,a,b\nU,1,1\nU,2,2\n", 'found "U" again, as in row 2'],
  ["a row of another length", SPEC, "place,a,b\nU,1\n", "2 cells"],
  [
    "a period that is no number where values are carried forward",
    { ...SPEC, time: "year", impute: { method: "carry-forward" } },
    "place,year,a,b\nU,spring,1,1\n",
    'found "spring"',
  ],
  [
    "a row without a period where values are carried forward",
    { ...SPEC, time: "year", impute: { method: "carry-forward" } },
    "place,year,a,b\nU,,1,1\n",
    "by which to fill in over time",
  ],
  [
    "values carried forward through no time",
    { ...SPEC, impute: { method: "carry-forward" } },
    DATA,
    "name the column of the period",
  ],
  [
    "a logarithm of everything together with none of anything",
    { ...SPEC, treat: { then: "nothing", always: true } },
    DATA,
    '"then" must be "log"',
  ],
  [
    "goalposts after a logarithm of the moved values",
    { ...SPEC, treat: { then: "log-winsorised" } },
    DATA,
    "not in the unit that goalposts needs",
  ],
  [
    "a reference that is not in the table",
    { ...SPEC, normalise: { method: "distance-to-reference", unit: "Z" } },
    DATA,
    'no row of "Z"',
  ],
])("refuses %s, says where, and writes nothing", (_, spec: unknown, data: string | Uint8Array, words) => {
  const { status, stderr, out } = score(spec, data);
  expect(status).toBe(1);
  expect(stderr).toContain(words);
  expect(stderr).toContain("Nothing was written");
  expect(existsSync(out)).toBe(false);
});

describe("with a column of standard errors", () => {
  const ERRORS = "place,a,a__se,b\nAtlantis,5,1,0\nUtopia,7.5,,\nLilliput,5,0,\n";
  const loose = { ...SPEC, groups: [{ ...SPEC.groups[0], minAvailable: 0.5 }] };

  it("tells how sure each score is, over how much of the weight, and nothing where no error is published", () => {
    const { status, read } = score(loose, ERRORS);
    expect(status).toBe(0);
    expect(read("uncertainty.csv")).toBe(`place,node,score,se,low,high,known
Atlantis,a,50,10,33.6,66.4,1
Atlantis,b,100,,,,0
Atlantis,index,75,5,66.8,83.2,0.5
Utopia,a,75,,,,0
Utopia,b,,,,,
Utopia,index,75,,,,0
Lilliput,a,50,0,50,50,1
Lilliput,b,,,,,
Lilliput,index,50,0,50,50,1
`);
  });

  it("counts the column as used, and gives the scores it gives without", () => {
    const { read } = score(loose, ERRORS);
    const report = JSON.parse(read("report.json")) as Record<string, unknown>;
    expect(report.unusedColumns).toEqual([]);
    const scores = read("scores.csv");
    expect(scores).toBe(score(loose, ERRORS.replaceAll(",a__se", ",x")).read("scores.csv"));
  });

  it("takes the file of a run before away where there are no errors", () => {
    const { out, again } = score(loose, ERRORS);
    expect(existsSync(join(out, "uncertainty.csv"))).toBe(true);
    expect(again(DATA).status).toBe(0);
    expect(existsSync(join(out, "uncertainty.csv"))).toBe(false);
  });
});

it("prints the schema of a specification", () => {
  const schema = JSON.parse(score(SPEC, DATA, "--schema").stdout) as { properties: object };
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(["unit", "normalise", "groups"]));
});

describe("drawing", () => {
  const PANEL = `place,year,a,a__se,b
Atlantis,2014,20,4,40
Atlantis,2024,60,4,80
Utopia,2014,50,4,
Utopia,2024,50,4,50
Lilliput,2024,30,4,30
`;
  const drawn = {
    ...SPEC,
    time: "year",
    indicators: [
      { id: "a", parent: "index", goalposts: [0, 100] },
      { id: "b", parent: "index", goalposts: [0, 100] },
    ],
    groups: [{ id: "index", parent: null, aggregate: "arithmetic" }],
    uncertainty: { seed: 7, draws: 200, method: { weights: 0.25 } },
    change: { from: 2014, to: 2024 },
  };

  it("gives groups a range in either layer and a range of ranks within their period, the same bytes each time", () => {
    const { status, read, again } = score(drawn, PANEL);
    expect(status).toBe(0);
    const [header, ...rows] = read("uncertainty.csv").trimEnd().split("\n");
    expect(header).toBe(
      "place,year,node,score,se,low,high,known,method_median,method_low,method_high,rank_low,rank_high,measured_low,measured_high,likely_low,likely_high",
    );
    const cells = (rows.find((row) => row.startsWith("Atlantis,2024,index")) as string).split(",");
    const [low, high, rankLow, rankHigh, measuredLow, measuredHigh] = [9, 10, 11, 12, 13, 14].map((at) =>
      Number(cells[at]),
    ) as [number, number, number, number, number, number];
    expect(low).toBeGreaterThan(65);
    expect(high).toBeLessThan(75);
    expect(low).toBeLessThan(high);
    expect([rankLow, rankHigh]).toEqual([1, 1]);
    expect(measuredHigh - measuredLow).toBeGreaterThan(4);
    const before = read("uncertainty.csv");
    again(PANEL);
    expect(read("uncertainty.csv")).toBe(before);
  });

  it("compares two years on what is there in both, and leaves out who is not", () => {
    const { read } = score(drawn, PANEL);
    const [header, ...rows] = read("change.csv").trimEnd().split("\n");
    expect(header).toBe(
      "place,before,after,change,low,high,improved,worsened,robustness,certainty,believed,a_year,gap_closed,matched,part__a,part__b",
    );
    expect(rows).toHaveLength(2);
    const [atlantis, utopia] = rows.map((row) => row.split(",")) as [string[], string[]];
    expect(atlantis.slice(0, 4)).toEqual(["Atlantis", "30", "70", "40"]);
    expect(atlantis.slice(9, 11)).toEqual(["very-likely-improved", "true"]);
    expect(atlantis.slice(13)).toEqual(["2", "20", "20"]);
    expect(utopia.slice(0, 4)).toEqual(["Utopia", "50", "50", "0"]);
    expect(utopia[9]).toBe("no-clear-change");
    expect(utopia[13]).toBe("1");
  });

  it("refuses a change without years, backwards, or of a median", () => {
    const { time: _, ...timeless } = drawn;
    expect(score(timeless, PANEL).stderr).toContain('name their column in "time"');
    expect(score({ ...drawn, change: { from: 2024, to: 2014 } }, PANEL).stderr).toContain("after the first");
    const median = [{ id: "index", parent: null, aggregate: "median" }];
    expect(score({ ...drawn, groups: median }, PANEL).stderr).toContain("parts of a median");
  });
});
