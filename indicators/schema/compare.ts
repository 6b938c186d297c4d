/** The order of code points, alike on every machine: for ids, codes and days. Names go by the reader's language. */
export const compare = <T extends string | number | boolean>(a: T, b: T): number =>
  a < b ? -1 : a > b ? 1 : 0;
