/** What many draws say: the middle and the likely range of scores and ranks, and who stands above whom. */
import { fromSorted } from "./quantile.ts";

/** Ends of the likely range: nine draws in ten lie between. */
const LIKELY = [0.05, 0.95] as const;

export interface Spread {
  /** One number a row, NaN where no draw has a value. */
  median: Float64Array;
  low: Float64Array;
  high: Float64Array;
}

/**
 * @param scores number `draw · rows + row`; NaN, in some draws or in all, is left out
 * @param counts one a draw: 0 where the draw is left out; without it, all count
 */
export function spreadOf(scores: Float64Array, rows: number, counts?: Uint8Array): Spread {
  const draws = scores.length / rows;
  const spread = {
    median: new Float64Array(rows),
    low: new Float64Array(rows),
    high: new Float64Array(rows),
  };
  const own = new Float64Array(draws);
  for (let row = 0; row < rows; row++) {
    let there = 0;
    for (let draw = 0; draw < draws; draw++) {
      const score = scores[draw * rows + row] as number;
      if (score === score && counts?.[draw] !== 0) own[there++] = score;
    }
    const sorted = own.subarray(0, there).sort();
    spread.median[row] = fromSorted(sorted, 0.5);
    spread.low[row] = fromSorted(sorted, LIKELY[0]);
    spread.high[row] = fromSorted(sorted, LIKELY[1]);
  }
  return spread;
}

/**
 * Ranks in each draw: 1 the best, equal scores the same, rows without a score none.
 *
 * @returns laid out as `scores`
 */
export function ranksInDraws(scores: Float64Array, rows: number): Float64Array {
  const ranks = new Float64Array(scores.length);
  const room = new Float64Array(rows);
  for (let at = 0; at < scores.length; at += rows) {
    let there = 0;
    for (let row = 0; row < rows; row++) {
      const score = scores[at + row] as number;
      if (score === score) room[there++] = score;
    }
    const sorted = room.subarray(0, there).sort();
    for (let row = 0; row < rows; row++) {
      const score = scores[at + row] as number;
      ranks[at + row] = score === score ? 1 + there - countUpTo(sorted, score) : NaN;
    }
  }
  return ranks;
}

/** How many of the sorted values are at most this one. */
function countUpTo(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Probability that one row stands above another: the share of draws in which it does, equal scores counting half.
 * P(a above b) + P(b above a) = 1. Draws in which either has no score are left out.
 *
 * @returns number `a · rows + b`; ½ with oneself, NaN where the two never meet
 */
export function aboveOf(scores: Float64Array, rows: number): Float64Array {
  const above = new Float64Array(rows * rows);
  const met = new Float64Array(rows * rows);
  for (let at = 0; at < scores.length; at += rows) {
    for (let a = 0; a < rows; a++) {
      const mine = scores[at + a] as number;
      if (mine !== mine) continue;
      for (let b = a + 1; b < rows; b++) {
        const theirs = scores[at + b] as number;
        if (theirs !== theirs) continue;
        const cell = a * rows + b;
        met[cell] = (met[cell] as number) + 1;
        if (mine > theirs) above[cell] = (above[cell] as number) + 1;
        else if (mine === theirs) above[cell] = (above[cell] as number) + 0.5;
      }
    }
  }
  for (let a = 0; a < rows; a++) {
    above[a * rows + a] = 0.5;
    for (let b = a + 1; b < rows; b++) {
      const share = (above[a * rows + b] as number) / (met[a * rows + b] as number);
      above[a * rows + b] = share;
      above[b * rows + a] = 1 - share;
    }
  }
  return above;
}
