/** A number in the text of the method page, and how it is written. */
import type { Words } from "../../../indicators/schema/shapes.ts";
import { quantile } from "../../../indicators/composite/quantile.ts";

export interface Figure {
  value: number | string;
  /** Digits after the point. Years are written as they are. */
  digits?: number;
  as?: "share" | "plain";
  /** Shown instead of the value. */
  words?: Words;
}

export const share = (value: number, digits = 0): Figure => ({ value, digits, as: "share" });
export const year = (value: number): Figure => ({ value, as: "plain" });

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
export const median = (numbers: readonly number[]): number =>
  quantile(
    numbers.toSorted((a, b) => a - b),
    0.5,
  );
