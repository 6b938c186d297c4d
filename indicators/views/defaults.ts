/**
 * What addresses leave out, by version: an address is read for ever by the row that was the last when it was written.
 *
 * To change a default: leave the rows that stand as they are, add one with the default as it will be, and nothing else;
 * addresses then carry its number as `v`, and those given before keep the meaning of theirs. A test compares the last
 * row with what the views do, so that no default changes without a row. At a new edition nothing is to be done: since
 * 2026.3 addresses name their years, or the edition. Only row 1 has years, for addresses of editions that named none.
 */
export interface Defaults {
  index: {
    mean: string;
    missing: string;
    weights: readonly number[];
    sort: { by: string; descending: boolean };
    intervals: boolean;
    /** The edition that an address without one meant; null: the newest data. */
    edition: string | null;
  };
  map: {
    indicator: string;
    paint: string;
    /** The edition whose newest year an address without a year meant; null: addresses name it. */
    edition: string | null;
    /** The year from which ages were counted; null: addresses name it. */
    asof: number | null;
  };
  progress: {
    /** The years that an address without them meant; null: addresses name them. */
    years: { from: number; to: number } | null;
    /** Years from the first to the last where an address names only a last year before those. */
    span: number;
    ranges: string;
  };
  explore: {
    /** The edition whose tables an address without one meant; null: the newest. */
    edition: string | null;
  };
}

/** Row 1 is version 1: every address up to edition 2026.2, and those since that name what they leave open there. */
export const DEFAULTS: readonly [Defaults, ...Defaults[]] = [
  {
    index: {
      mean: "geometric",
      missing: "rescale",
      weights: [25, 25, 25, 25],
      sort: { by: "score", descending: true },
      intervals: true,
      edition: "2026.2",
    },
    map: { indicator: "e-procurement-step", paint: "value", edition: "2026.2", asof: 2026 },
    progress: { years: { from: 2014, to: 2024 }, span: 10, ranges: "on" },
    explore: { edition: "2026.2" },
  },
];

export const VERSION = DEFAULTS.length;

/** The defaults that an address of a version leaves out. */
export const defaultsOf = (version: number): Defaults => DEFAULTS[version - 1] ?? DEFAULTS[0];
