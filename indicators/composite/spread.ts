/** What many draws say: the middle and the likely range of scores and ranks, and who stands above whom. */
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
  const kept = [...Array(draws).keys()].filter((draw) => counts?.[draw] !== 0);
  for (let row = 0; row < rows; row++) {
    let there = 0;
    for (const draw of kept) {
      const score = scores[draw * rows + row] as number;
      if (score === score) own[there++] = score;
    }
    const values = own.subarray(0, there);
    [spread.low[row], spread.median[row], spread.high[row]] = quantilesOf(values, LIKELY[0], 0.5, LIKELY[1]);
  }
  return spread;
}

/** Three quantiles of type 7, ascending; NaN of no values. The values are rearranged, not sorted: that would take longer. */
function quantilesOf(values: Float64Array, ...at: [number, number, number]): [number, number, number] {
  let from = 0;
  return at.map((p) => {
    const place = (values.length - 1) * p;
    const below = Math.max(0, Math.floor(place));
    select(values, below, from);
    from = below;
    const low = values[below] ?? NaN;
    const rest = place - below;
    return rest > 0 ? low + (leastFrom(values, below + 1) - low) * rest : low;
  }) as [number, number, number];
}

/**
 * Puts at place k what would stand there if all were sorted: nothing before it is larger, nothing after it smaller.
 * Source: Hoare (1961), Algorithm 65 (Find), Communications of the ACM 4:321–322.
 *
 * @param from first place that is not yet known to hold its own
 */
function select(values: Float64Array, k: number, from: number): void {
  let [left, right] = [from, values.length - 1];
  while (left < right) {
    const pivot = values[k] as number;
    let [i, j] = [left, right];
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while (pivot < (values[j] as number)) j--;
      if (i > j) break;
      const swapped = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = swapped;
    }
    if (j < k) left = i;
    if (k < i) right = j;
  }
}

function leastFrom(values: Float64Array, from: number): number {
  let least = Infinity;
  for (let at = from; at < values.length; at++) {
    const value = values[at] as number;
    if (value < least) least = value;
  }
  return least;
}

/**
 * Ranks in each draw: 1 the best, equal scores the same, rows without a score none.
 *
 * Not by sorting, which would take most of the time of all draws: scores fall into as many bins as there are rows, and
 * are compared within their own bin only.
 *
 * @returns laid out as `scores`
 */
export function ranksInDraws(scores: Float64Array, rows: number): Float64Array {
  const ranks = new Float64Array(scores.length);
  const bins = binsOf(rows);
  for (let at = 0; at < scores.length; at += rows) {
    fillBins(bins, scores.subarray(at, at + rows));
    for (let row = 0; row < rows; row++) {
      const one = bins.one[row] as number;
      // the first of its score was ranked before it
      ranks[at + row] = one < 0 ? NaN : one < row ? (ranks[at + one] as number) : 1 + higherThan(bins, one);
    }
  }
  return ranks;
}

/** The scores of one draw in bins, each score once, however many rows have it. */
interface Bins {
  scores: Float64Array;
  /** Of each row the first row with its score, −1 without a score. */
  one: Int32Array;
  /** Of each such first row: its bin, how many have its score, and the next score in its bin or −1. */
  bin: Int32Array;
  count: Int32Array;
  next: Int32Array;
  /** Of each bin: its first score or −1, and how many rows are in higher bins. */
  first: Int32Array;
  higher: Int32Array;
}

function binsOf(rows: number): Bins {
  const ints = () => new Int32Array(rows);
  return {
    ...{ scores: new Float64Array(0), one: ints(), bin: ints(), count: ints() },
    ...{ next: ints(), first: ints(), higher: ints() },
  };
}

function fillBins(bins: Bins, scores: Float64Array): void {
  const { one, bin, count, next, first, higher } = bins;
  const rows = scores.length;
  bins.scores = scores;
  let [least, most] = [Infinity, -Infinity];
  for (const score of scores) {
    if (score < least) least = score;
    if (score > most) most = score;
  }
  const binsAPoint = (rows - 1) / (most - least);
  const width = Number.isFinite(binsAPoint) ? binsAPoint : 0;
  first.fill(-1);
  higher.fill(0);
  for (let row = 0; row < rows; row++) {
    const score = scores[row] as number;
    if (score !== score) {
      one[row] = -1;
      continue;
    }
    const own = Math.floor((score - least) * width);
    higher[own] = (higher[own] as number) + 1;
    let same = first[own] as number;
    while (same >= 0 && scores[same] !== score) same = next[same] as number;
    one[row] = same < 0 ? row : same;
    if (same >= 0) count[same] = (count[same] as number) + 1;
    else {
      bin[row] = own;
      count[row] = 1;
      next[row] = first[own] as number;
      first[own] = row;
    }
  }
  let sum = 0;
  for (let at = rows - 1; at >= 0; at--) {
    const own = higher[at] as number;
    higher[at] = sum;
    sum += own;
  }
}

function higherThan({ scores, bin, count, next, first, higher }: Bins, row: number): number {
  const own = bin[row] as number;
  const score = scores[row] as number;
  let sum = higher[own] as number;
  for (let other = first[own] as number; other >= 0; other = next[other] as number)
    if ((scores[other] as number) > score) sum += count[other] as number;
  return sum;
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
