import { present, roundedColumn, type Column } from "./column.ts";

/**
 * Rank of each value, 1 for the smallest (`ascending`) or the largest; equal values share the smallest rank of theirs.
 * Missing values have no rank (NaN) and take no place. Values are rounded to 12 digits first: means of the same numbers,
 * added up in another order, differ in the last bit and are equal. Neighbours are not compared with a tolerance, which
 * would tie a chain of small steps from end to end.
 */
export function ranksOf(values: Column, order: "ascending" | "descending"): Column {
  const column = roundedColumn(values);
  const places = [...column.keys()].filter((at) => !Number.isNaN(column[at]));
  const sign = order === "ascending" ? 1 : -1;
  places.sort((a, b) => sign * ((column[a] as number) - (column[b] as number)));
  const ranks = new Float64Array(column.length).fill(NaN);
  places.forEach((at, index) => {
    const before = places[index - 1];
    const isTied = before !== undefined && column[before] === column[at];
    ranks[at] = isTied ? (ranks[before] as number) : index + 1;
  });
  return ranks;
}

/** Ranks from the smallest, 1 to n; equal values share the mean of theirs, missing ones have none (NaN). */
export function meanRanks(column: Column): Column {
  const fromBelow = ranksOf(column, "ascending");
  const fromAbove = ranksOf(column, "descending");
  const n = present(column).length;
  return fromBelow.map((rank, at) => (rank + n + 1 - (fromAbove[at] as number)) / 2);
}
