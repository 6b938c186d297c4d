/** A product of the index as it is written down: pillars, their members, each with its weight and its reason. */
import type { Words } from "../schema/shapes.ts";
import type { Pillar } from "../schema/vocabulary.ts";

export const PRODUCTS = ["state", "track"] as const;
export type ProductId = (typeof PRODUCTS)[number];

export interface Member {
  indicator: string;
  weight: number;
  /** Whether it is about procurement itself, and not about the state around it. */
  procurement: boolean;
  because: Words;
  /** Why it stays although it runs against the rest of its pillar; only where it does. */
  against?: Words;
}

export interface Product {
  id: ProductId;
  title: Words;
  pillars: Record<Pillar, readonly Member[]>;
  /** Pillars below it count as this much in the geometric mean. */
  floor: number;
  floorBecause: Words;
  /** Floors that the layer of method tries besides. */
  otherFloors: readonly number[];
  /** Years for which a value is carried on; null: each indicator's own shelf life. */
  carry: number | null;
}

export interface Thresholds {
  /** Share of a pillar's weight that must have a value, 0–1. */
  pillarCoverage: number;
  /** How many of its members must. */
  pillarIndicators: number;
}

const member =
  (procurement: boolean) =>
  (indicator: string, weight: number, en: string, fr: string, es: string): Member => ({
    indicator,
    weight,
    procurement,
    because: { en, fr, es },
  });

/** A member about procurement itself. */
export const onProcurement = member(true);
/** A member about the state in which procurement happens. */
export const onTheState = member(false);
