import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COALITION_TABLES,
  type ActorStatement,
  type ExceptionRow,
  type RoleRow,
} from "../../../../indicators/records/actors/rows.ts";
import type { Reading } from "../../../../indicators/schema/reading.ts";
import { civicSpaces } from "../../../../indicators/records/actors/civic-space.ts";
import type { ActorReview } from "../../../../indicators/records/actors/held-back.ts";
import { readReview } from "../../../../pipelines/ingest/read-review.ts";
import { actorTables, civicSpaceRows } from "../../../../pipelines/records/actors.ts";

const CHECKED = "2026-09-01";
const statement = (
  name: string,
  { iso3 = "KEN", actor_type = "cso", role = "monitor", ...more }: Partial<ActorStatement> = {},
): ActorStatement => ({
  ...{ iso3, actor_type, name, role, name_local: null, url: null, since: null },
  ...{ source: "coalition-actors", document: `A page on ${name}`, document_url: null, ...more },
});
const role = (actor_type: RoleRow["actor_type"], more: Partial<RoleRow> = {}): RoleRow => ({
  ...{
    actor_type,
    role: "monitor",
    kind: "monitor",
    relevance: "procurement",
    pillars: "oversight",
    state: null,
    ...more,
  },
});
const ROLES = [role("cso"), role("media"), role("audit", { relevance: "public-accountability" })];
const review = (more: Partial<ActorReview> = {}): ActorReview => ({
  ...{ roles: ROLES.slice(0, 1), merges: [], exceptions: [], ...more },
});
const measured = (measure: string, iso3: string, year: number, value: number | null, edition = "v15") =>
  ({ measure, iso3, year, value, edition }) as Reading;
const OPEN = civicSpaces([measured("v2csreprss", "KEN", 2024, 2), measured("v2meharjrn", "KEN", 2024, 2)]);
const CLOSED = civicSpaces([measured("v2csreprss", "KEN", 2024, -2)]);
const NOWHERE = civicSpaces([]);
const faultOf = (statements: ActorStatement[], given: ActorReview): string => {
  try {
    actorTables(statements, [], given, OPEN, CHECKED);
  } catch (fault) {
    return String(fault);
  }
  return "no fault";
};

describe("a directory", () => {
  it("says of each actor what its role says", () => {
    const { actors } = actorTables([statement("Watch")], [], review(), OPEN, CHECKED);
    expect(actors).toMatchObject([
      {
        ...{ actor: "ken-cso-watch", name: "Watch", kind: "monitor", relevance: "procurement" },
        ...{ pillars: "oversight", checked: CHECKED, documents: 1 },
      },
    ]);
  });

  it("merges two names of one body and keeps every document under its name there", () => {
    const tables = actorTables(
      [statement("AfriCOG"), statement("African Center"), statement("Other")],
      [],
      review({ merges: [{ ...statement("African Center"), same_as: "AfriCOG", because: "short" }] as never }),
      OPEN,
      CHECKED,
    );
    expect(tables.actors.map(({ name, documents }) => [name, documents])).toEqual([
      ["AfriCOG", 2],
      ["Other", 1],
    ]);
    expect(
      tables["actor-documents"].filter(({ actor }) => actor === "ken-cso-africog").map(({ name }) => name),
    ).toEqual(["AfriCOG", "African Center"]);
  });

  it("lets an exception speak instead of the role, pillars only with a relevance", () => {
    const one = { iso3: "KEN", actor_type: "cso", name: "A", because: "read" } as const;
    const none = { kind: null, relevance: null, pillars: null, state: null };
    const judged = (more: object) =>
      actorTables([statement("A")], [], review({ exceptions: [{ ...one, ...none, ...more }] }), OPEN, CHECKED)
        .actors[0];
    expect(judged({ kind: "system" })).toMatchObject({
      ...{ kind: "system", relevance: "procurement", pillars: "oversight" },
    });
    expect(judged({ relevance: "general" })).toMatchObject({ relevance: "general", pillars: null });
  });

  it("gives two bodies of one name two ids", () => {
    const { actors } = actorTables([statement("É A"), statement("E-a")], [], review(), OPEN, CHECKED);
    expect(actors.map(({ actor }) => actor)).toEqual(["ken-cso-e-a", "ken-cso-e-a-2"]);
  });

  it("is empty where nothing is held, whatever the review says", () => {
    const tables = actorTables([], [], review(), NOWHERE, CHECKED);
    expect(Object.values(tables).flat()).toEqual([]);
  });
});

describe("a review that does not fit", () => {
  const merge = (name: string, same_as: string) => ({
    ...{ iso3: "KEN", actor_type: "cso" as const, name, same_as, because: "read" },
  });
  it.each([
    ["a role nobody read", [statement("A", { role: "new" })], review({ roles: [] }), /role "new"[^]*cso/],
    ["a role no actor has", [statement("A")], review({ roles: ROLES }), /which no actor has/],
    [
      "a merge of nobody",
      [statement("A")],
      review({ merges: [merge("B", "A")] }),
      /merges\.csv[^]*KEN\|cso\|B/,
    ],
    ["a merge into nobody", [statement("A")], review({ merges: [merge("A", "B")] }), /KEN\|cso\|B/],
    [
      "a merge into what is merged",
      [statement("A"), statement("B"), statement("C")],
      review({ merges: [merge("A", "B"), merge("B", "C")] }),
      /"A" merged into "B", which is merged itself/,
    ],
    [
      "an exception for nobody",
      [statement("A")],
      review({
        exceptions: [{ ...merge("B", ""), kind: null, relevance: null, pillars: null, state: null } as never],
      }),
      /exceptions\.csv[^]*KEN\|cso\|B/,
    ],
  ])("stops at %s", (_, statements, given, expected) => {
    expect(faultOf(statements, given)).toMatch(expected);
  });
});

describe("names where civic space is closed", () => {
  const statements = [
    statement("Watch", { url: "https://watch.example/", name_local: "Mlinzi" }),
    statement("Paper", { actor_type: "media" }),
    statement("Auditor", { actor_type: "audit" }),
    statement("Network", { iso3: null }),
  ];

  it("become a count with the measure that closed them; offices and networks keep theirs", () => {
    const tables = actorTables(statements, [], review({ roles: ROLES }), CLOSED, CHECKED);
    expect(tables.actors.map(({ name }) => name)).toEqual(["Auditor", "Network"]);
    expect(JSON.stringify(tables)).not.toMatch(/Watch|watch|Mlinzi|Paper/);
    expect(tables["actors-withheld"].map(({ actor_type, n, because }) => [actor_type, n, because])).toEqual([
      ["cso", 1, "closed"],
      ["media", 1, "closed"],
    ]);
    expect(tables["actors-withheld"][0]).toMatchObject({ closed_by: "repression" });
  });

  it("are held where nothing is measured", () => {
    const [row] = actorTables(statements, [], review({ roles: ROLES }), NOWHERE, CHECKED)["actors-withheld"];
    expect(row).toMatchObject({ because: "not-measured", closed_by: null });
  });

  it("stand where the body is one of the state: it is listed under government, not with the press", () => {
    const exception: ExceptionRow = {
      ...{ iso3: "KEN", actor_type: "media", name: "Paper", kind: "state-outlet", relevance: null },
      ...{ pillars: null, state: "yes", because: "the state owns it" },
    };
    const { actors } = actorTables(
      statements,
      [],
      review({ roles: ROLES, exceptions: [exception] }),
      CLOSED,
      CHECKED,
    );
    expect(actors.find(({ name }) => name === "Paper")).toMatchObject({
      ...{ actor_type: "government", kind: "state-outlet", actor: "ken-government-paper" },
    });
  });

  it("are counted with those counted when the source was read, also where space has opened since", () => {
    const counted = [{ iso3: "KEN", actor_type: "cso" as const, n: 3 }];
    const withheldAt = (spaces: typeof OPEN) =>
      actorTables(statements, counted, review({ roles: ROLES }), spaces, CHECKED)["actors-withheld"].map(
        ({ actor_type, n, because }) => [actor_type, n, because],
      );
    expect(withheldAt(CLOSED)).toEqual([
      ["cso", 4, "closed"],
      ["media", 1, "closed"],
    ]);
    expect(withheldAt(OPEN)).toEqual([["cso", 3, "counted-before"]]);
  });

  it("go by the newest year that has a value, and its newest edition", () => {
    const shownAt = (...readings: Reading[]) =>
      actorTables([statement("Watch")], [], review(), civicSpaces(readings), CHECKED).actors.length;
    const at = (year: number, value: number | null, edition?: string) =>
      measured("v2csreprss", "KEN", year, value, edition);
    expect(shownAt(at(2020, 2), at(2024, -2))).toBe(0);
    expect(shownAt(at(2024, 2), at(2020, -2))).toBe(1);
    expect(shownAt(at(2020, -2), at(2024, null))).toBe(0);
    expect(shownAt(at(2024, 2, "v15"), at(2024, -2, "v16"))).toBe(0);
  });
});

it("loses and doubles nobody: every statement is a document, a count or merged into one, and every row holds", () => {
  const types = ["cso", "media", "audit"] as const;
  const one = fc.record({
    iso3: fc.constantFrom("KEN", "UGA", null),
    actor_type: fc.constantFrom(...types),
    name: fc.string({ minLength: 1, maxLength: 3 }),
  });
  const key = ({ iso3, actor_type, name }: { iso3: string | null; actor_type: string; name: string }) =>
    JSON.stringify([iso3, actor_type, name]);
  fc.assert(
    fc.property(
      fc.uniqueArray(one, { selector: key, minLength: 1 }),
      fc.double({ min: -2, max: 2, noNaN: true }),
      (all, space) => {
        const statements = all.map(({ name, ...more }) => statement(name, more));
        const roles = ROLES.filter(({ actor_type }) => all.some((each) => each.actor_type === actor_type));
        const tables = actorTables(
          statements,
          [],
          review({ roles }),
          civicSpaces([measured("v2csreprss", "KEN", 2024, space)]),
          CHECKED,
        );
        const held = tables["actors-withheld"].reduce((sum, { n }) => sum + n, 0);
        expect(tables.actors.length + held).toBe(statements.length);
        expect(tables["actor-documents"].length).toBe(tables.actors.length);
        expect(new Set(tables.actors.map(({ actor }) => actor)).size).toBe(tables.actors.length);
        for (const row of tables["actors-withheld"]) COALITION_TABLES["actors-withheld"].row.parse(row);
      },
    ),
  );
});

it("is reviewed for the rows held here: seeds/coalitions can be read", () => {
  const { roles, merges } = readReview("seeds/coalitions");
  expect(roles.length).toBeGreaterThan(100);
  expect(merges.some(({ iso3, same_as }) => iso3 === "KEN" && same_as === "AfriCOG")).toBe(true);
});

it("says of every economy whether names may stand, and which measure closed it", () => {
  const rows = civicSpaceRows(["KEN", "UGA"], CLOSED);
  expect(rows).toMatchObject([
    { iso3: "KEN", space: "closed", closed_by: "repression", repression: -2, repression_year: 2024 },
    { iso3: "UGA", space: "not-measured", closed_by: null, repression: null, democracy_low: null },
  ]);
  for (const row of rows) COALITION_TABLES["civic-space"].row.parse(row);
});
