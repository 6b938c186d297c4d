import { describe, expect, it } from "vitest";
import type { CatalogIndicator } from "../../../../indicators/schema/indicator.ts";
import type { Observation } from "../../../../indicators/schema/observation.ts";
import type { Group, Place } from "../../../../indicators/schema/place.ts";
import { indexGroups, profileOf } from "../../../../site/data/profile-of-place.ts";

const kenya = { iso3: "KEN", region: "sub-saharan-africa", income: "lower-middle" } as Place;

const indicator = (id: string, aspect: "in-law" | "in-practice") =>
  ({ id, aspect, pillar: "law", shelfLife: { years: 3 } }) as CatalogIndicator;

const row = (id: string, score: number | null, year = 2025): Observation => ({
  indicator: id,
  iso3: "KEN",
  year,
  value: score,
  low: null,
  high: null,
  score,
  status: score === null ? "not-collected" : "reported",
  source: null,
  edition: null,
  note: null,
});

const group = (
  id: string,
  median_score: number,
  places = 40,
  kind: Group["kind"] = "region",
  year = 2025,
): Group => ({
  indicator: id,
  year,
  kind,
  name: kind === "region" ? "sub-saharan-africa" : "lower-middle",
  places,
  median: median_score,
  lower: 0,
  upper: 100,
  median_score,
});

const profile = (indicators: CatalogIndicator[], rows: Observation[], groups: Group[]) =>
  profileOf(kenya, rows, indicators, indexGroups(groups), 2026);

const four = ["a", "b", "c", "d"];
const laws = four.map((id) => indicator(id, "in-law"));
const middles = four.map((id) => group(id, 50));

describe("standing", () => {
  it("is ahead when more indicators by over a fifth lie above the middle than below", () => {
    expect(profile(laws, [row("a", 60), row("b", 60), row("c", 50), row("d", 50)], middles).law).toBe(
      "ahead",
    );
  });

  it("is level when both sides weigh the same", () => {
    expect(profile(laws, [row("a", 60), row("b", 40), row("c", 50), row("d", 50)], middles).law).toBe(
      "level",
    );
  });

  it("is behind when more lie below", () => {
    expect(profile(laws, [row("a", 10), row("b", 40), row("c", 30), row("d", 60)], middles).law).toBe(
      "behind",
    );
  });

  it("is not said with fewer than three indicators compared", () => {
    expect(profile(laws, [row("a", 60), row("b", 60)], middles).law).toBeNull();
  });

  it("never mixes what the law says with what happens", () => {
    const practice = four.map((id) => indicator(`${id}p`, "in-practice"));
    const both = profile(
      [...laws, ...practice],
      [...four.map((id) => row(id, 90)), ...four.map((id) => row(`${id}p`, 10))],
      [...middles, ...four.map((id) => group(`${id}p`, 50))],
    );
    expect([both.law, both.practice]).toEqual(["ahead", "behind"]);
  });

  it("counts an empty cell on neither side", () => {
    const { compared } = profile(laws, [row("a", null), row("b", 60), row("c", 60), row("d", 60)], middles);
    expect(compared.map(({ indicator: { id } }) => id)).toEqual(["b", "c", "d"]);
  });

  it("compares with the middle of the same year, not of another", () => {
    const { rows } = profile(laws.slice(0, 1), [row("a", 60, 2019)], [group("a", 50, 40, "region", 2025)]);
    expect(rows[0]?.standing).toBeNull();
  });

  it("takes the income group where the region has fewer than five economies", () => {
    const small = four.map((id) => group(id, 90, 3));
    const income = four.map((id) => group(id, 50, 60, "income"));
    const { comparedWith, law } = profile(
      laws,
      four.map((id) => row(id, 60)),
      [...small, ...income],
    );
    expect([comparedWith, law]).toEqual(["income", "ahead"]);
  });
});

describe("coverage", () => {
  const rows = [
    row("a", 60, 2025),
    row("b", 60, 2020),
    row("c", null),
    { ...row("d", 10, 2024), status: "estimated" as const },
  ];
  const { coverage } = profile(laws, rows, middles);

  it("counts what is found, estimated and old", () => {
    expect(coverage).toMatchObject({ found: 3, of: 4, estimated: 1, old: 1 });
  });
  it("gives the middle age of what is found, and of nothing else", () => expect(coverage.medianAge).toBe(2));
  it("has no age where nothing is found", () => {
    expect(profile(laws, [row("a", null)], middles).coverage.medianAge).toBeNull();
  });
});
