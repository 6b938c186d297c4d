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

function score(spec: unknown, data: string, ...options: string[]) {
  const [specFile, dataFile, out] = ["index.json", "data.csv", "out"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  rmSync(out, { recursive: true, force: true });
  writeFileSync(specFile, typeof spec === "string" ? spec : JSON.stringify(spec));
  const again = (table: string) => {
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
    "by which a value carried forward ages",
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
])("refuses %s, says where, and writes nothing", (_, spec, data, words) => {
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
