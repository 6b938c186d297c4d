import { describe, expect, it } from "vitest";
import { IndexSpec } from "../../../../indicators/composite/spec.ts";

const sound = () => ({
  unit: "iso3",
  scale: [0, 100],
  normalise: { method: "goalposts" },
  indicators: [
    { id: "le", parent: "health", direction: 1, weight: 1, goalposts: [20, 85], log: false },
    { id: "gni", parent: "income", goalposts: [100, 75_000], log: true },
  ],
  groups: [
    { id: "health", parent: "index", weight: 1, aggregate: "arithmetic", minAvailable: 0.66 },
    { id: "income", parent: "index", aggregate: "arithmetic" },
    { id: "index", parent: null, aggregate: "geometric", floor: 0, minAvailable: 1 },
  ],
  treat: null,
  uncertainty: null,
});
type Sound = ReturnType<typeof sound>;

it("takes a sound specification", () => {
  expect(IndexSpec.safeParse(sound()).error).toBeUndefined();
});

describe("a specification is refused, with the place named, when", () => {
  const wrong: [string, (spec: Sound) => unknown, string][] = [
    [
      "a parent does not exist",
      ({ groups, ...rest }) => ({ ...rest, groups: groups.slice(1) }),
      'no group "health"',
    ],
    [
      "less is better and yet a share of the largest is asked for",
      (spec) => ({
        ...spec,
        normalise: { method: "fraction-of-max" },
        indicators: [{ ...spec.indicators[0], direction: -1 }, spec.indicators[1]],
      }),
      "a share of the largest grows with the value",
    ],
    [
      "an exponent of Box and Cox is given to another transformation",
      (spec) => ({ ...spec, normalise: { method: "minmax" }, treat: { then: "signed-log", lambda: 2 } }),
      'lambda belongs to "then": "box-cox"',
    ],
    [
      "all is transformed by nothing",
      (spec) => ({ ...spec, normalise: { method: "minmax" }, treat: { then: "nothing", always: true } }),
      "always transforms untouched values",
    ],
    [
      "units that are compared with each other are to be drawn one by one",
      (spec) => ({
        ...spec,
        groups: spec.groups.map((group) => ({ ...group, aggregate: "copeland", floor: undefined })),
        uncertainty: { seed: 1 },
      }),
      "compares units with each other: uncertainty needs a mean",
    ],
    [
      "a comparison has a floor",
      (spec) => ({
        ...spec,
        groups: spec.groups.map((group) => ({ ...group, aggregate: "outranking", floor: 1 })),
      }),
      "outranking takes no floor",
    ],
    [
      "a line is drawn through no time",
      (spec) => ({ ...spec, impute: { method: "linear" } }),
      "to fill in by linear, name the column of the period",
    ],
    [
      "two groups have no parent",
      (spec) => (((spec.groups[0] as { parent: null | string }).parent = null), spec),
      "exactly one",
    ],
    [
      "a name stands twice",
      (spec) => (((spec.indicators[1] as { id: string }).id = "le"), spec),
      '"le" stands twice',
    ],
    [
      "a group has no children",
      (spec) => (((spec.indicators[1] as { parent: string }).parent = "health"), spec),
      'group "income" has no children',
    ],
    [
      "groups go in a circle",
      (spec) => (((spec.groups[0] as { parent: string }).parent = "health"), spec),
      'group "health" is its own ancestor',
    ],
    [
      "an indicator lacks the goalposts its method needs",
      (spec) => (((spec.indicators[0] as { goalposts?: unknown }).goalposts = undefined), spec),
      '"le" needs goalposts',
    ],
    [
      "goalposts are the wrong way round",
      (spec) => (((spec.indicators[0] as { goalposts: number[] }).goalposts = [85, 20]), spec),
      "first must be below",
    ],
    [
      "a logarithm meets a post at zero",
      (spec) => (((spec.indicators[1] as { goalposts: number[] }).goalposts = [0, 9]), spec),
      "above 0",
    ],
    [
      "a power mean has no exponent",
      (spec) => (((spec.groups[2] as { aggregate: string }).aggregate = "power"), spec),
      "needs an exponent",
    ],
    [
      "a weight is negative",
      (spec) => (((spec.indicators[0] as { weight: number }).weight = -1), spec),
      "expected number to be >=0",
    ],
    [
      "a treatment takes logarithms before goalposts",
      (spec) => ({ ...spec, treat: { then: "log" } }),
      "unit that goalposts needs",
    ],
    ["a field is not known", (spec) => ({ ...spec, wieght: 1 }), "wieght"],
  ];
  it.each(wrong)("%s", (_, spoil, message) => {
    const { error } = IndexSpec.safeParse(spoil(structuredClone(sound())));
    expect(error?.issues.map((issue) => issue.message).join("\n")).toContain(message);
  });
});
