import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openIn, programmeView, sumOf } from "../../../../../indicators/records/programme/view.ts";
import { Fault } from "../../../../../pipelines/lib/faults/fault.ts";
import { readProgramme } from "../../../../../pipelines/records/seed-tables.ts";

const ours = readFileSync("seeds/programme.yaml", "utf8");
const full = readFileSync("tests/cases/programme/full.yaml", "utf8");
const swap = (text: string, from: string, to: string) => {
  expect(text.split(from), from).toHaveLength(2);
  return text.replace(from, to);
};

describe("the programme of this project", () => {
  const programme = readProgramme(ours, "seeds/programme.yaml");

  it("adds to 430, where the founding note prints 330", () => {
    const { budget } = programmeView(programme);
    expect(budget.columns.map(({ plan }) => plan)).toEqual([280, 150]);
    expect([budget.plan, budget.actual, budget.slip]).toEqual([430, null, -100]);
  });

  it("has the founding note's cost lines, each once, and says of nothing that it was reached", () => {
    const amounts = programme.budget.columns.flatMap((column) => column.amounts);
    expect(amounts.map(({ item, plan }) => [item?.en, plan])).toEqual([
      ["Staff weeks", 210],
      ["Staff travel", 25],
      ["Consultants", 45],
      ["Consultations and workshop", 150],
    ]);
    const months = programme.lines.flatMap(({ milestones }) => milestones.map(({ month }) => month));
    expect([6, 12].map((month) => months.filter((each) => each === month).length)).toEqual([3, 2]);
    for (const { month, status } of programme.lines.flatMap(({ milestones }) => milestones))
      if (month !== null) expect(status).toBe("not-set");
  });

  it("lists what is open once, and nothing that is settled", () => {
    const open = Object.fromEntries(openIn(programme).map(({ what, n }) => [what, n]));
    expect(open).toEqual({ start: 1, due: 5, status: 5, partners: 4, unit: 1, columns: 2, actual: 4 });
    expect(openIn(readProgramme(full, "full.yaml"))).toEqual([{ what: "actual", n: 1 }]);
  });

  it("moves its sum with the file: nobody typed it", () => {
    const altered = readProgramme(swap(ours, "plan: 150", "plan: 50"), "altered");
    expect(programmeView(altered).budget).toMatchObject({ plan: 330, slip: 0 });
    expect(ours).not.toContain("430");
  });

  it("shows evidence that lies in the repository, of the day it gives", () => {
    const shown = programme.lines
      .flatMap(({ milestones }) => milestones)
      .filter(({ evidence }) => evidence !== null);
    expect(shown.length).toBeGreaterThan(0);
    for (const { evidence, date } of shown) {
      expect(existsSync(evidence?.file ?? ""), evidence?.file ?? "no file").toBe(true);
      expect(JSON.parse(readFileSync(evidence?.file ?? "", "utf8"))).toMatchObject({ made: date });
    }
  });
});

describe("a full example", () => {
  const view = programmeView(readProgramme(full, "full.yaml"));

  it("sums what is held: an amount not held is not zero", () => {
    expect(view.budget).toMatchObject({ plan: 100, actual: 41.5, slip: null });
  });

  it("puts what is dated in order", () => {
    expect(view.dated.map(({ kind, from }) => `${from} ${kind}`)).toEqual([
      "2026-01-01 phase",
      "2026-04-01 phase",
      "2026-06-20 status",
      "2026-06-30 due",
      "2026-12-31 due",
    ]);
    expect(view.counts).toMatchObject({ done: 1, planned: 1, dropped: 0 });
  });
});

const BAD: [string, string, string, string, RegExp][] = [
  ["phases that overlap", "from: 2026-04-01", "from: 2026-03-31", "lines[0].phases[1].from", /begins after/],
  [
    "a phase that ends before it begins",
    "to: 2026-03-31",
    "to: 2025-03-31",
    "lines[0].phases[0].to",
    /ends on its first day/,
  ],
  [
    "a partner nobody has named",
    "partners: [watch]",
    "partners: [watch, nobody]",
    "lines[1].partners[1]",
    /no partner "nobody"/,
  ],
  [
    "a status without a day",
    "date: 2026-06-20",
    "date: null",
    "lines[0].milestones[0].date",
    /needs the day/,
  ],
  [
    "a status without evidence",
    "status: planned",
    "status: under-way",
    "lines[1].milestones[0].evidence",
    /needs evidence/,
  ],
  ["money below zero", "plan: 60", "plan: -60", "budget.columns[0].amounts[0].plan", /zero or more/],
  [
    "money for no line",
    "{ line: training, plan",
    "{ line: travel, plan",
    "budget.columns[0].amounts[1].line",
    /no line "travel"/,
  ],
  [
    "a line twice in a column",
    "{ line: training, plan",
    "{ line: monitoring, plan",
    "budget.columns[0].amounts[1].line",
    /once a column/,
  ],
  [
    "a key that is not known",
    "start: 2026-01-01",
    "start: 2026-01-01\ntotal: 100",
    "the file",
    /no such key/,
  ],
  [
    "a status that is not known",
    "status: planned",
    "status: soon",
    "lines[1].milestones[0].status",
    /not-set/,
  ],
  ["a day that is not one", "due: 2026-06-30", "due: 2026-06-31", "lines[0].milestones[0].due", /date/i],
  [
    "a script for a link",
    "url: https://watch.example.org/report",
    'url: "javascript:alert(1)"',
    "lines[0].milestones[0].evidence.url",
    /https:/,
  ],
  ["an id used twice", "id: training\n", "id: monitoring\n", "lines[1].id", /used twice/],
  [
    "a missing language",
    "{ en: Monitoring, fr: Suivi, es: Seguimiento }",
    "{ en: Monitoring, fr: Suivi }",
    "lines[0].title.es",
    /string/,
  ],
];

describe("a bad file", () => {
  it.each(BAD)("with %s is refused, with the path in the file", (_what, from, to, path, words) => {
    expect(() => readProgramme(swap(full, from, to), "p.yaml")).toThrow(Fault);
    try {
      readProgramme(swap(full, from, to), "p.yaml");
    } catch (thrown) {
      const report = (thrown as Fault).reports.find(({ where }) => where === `p.yaml: ${path}`);
      expect(report, (thrown as Fault).message).toBeDefined();
      expect(report?.expected).toMatch(words);
    }
  });

  it("that is no YAML is refused with line and column", () => {
    expect(() => readProgramme('title: "open', "p.yaml")).toThrow(/p\.yaml line 1, column \d+/);
    expect(() => readProgramme("title: a\ntitle: b", "p.yaml")).toThrow(/line 2/);
  });
});

it("sums any amounts as adding them does, and nothing to nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat())), (amounts) => {
      const held = amounts.filter((amount) => amount !== null);
      expect(sumOf(amounts)).toBe(held.length === 0 ? null : held.reduce((a, b) => a + b, 0));
    }),
  );
});
