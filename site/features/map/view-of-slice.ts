/** Views of an indicator from the file that the map fetches. */
import { beforeOf, newestRowsOf, rowsOf, type Slice } from "./map-slice.ts";
import type { MapIndicator } from "./map-data.build.ts";
import type { MapView } from "./draw.ts";

export const valueView = (indicator: MapIndicator, slice: Slice, year: number): MapView => ({
  indicator,
  paint: "value",
  year,
  rows: rowsOf(slice, indicator, year),
  valueBefore: (iso3, before) => beforeOf(slice, iso3, before),
  only: null,
});

/** The age of the newest values up to one year, counted from another. */
export const ageView = (indicator: MapIndicator, slice: Slice, asof: number, until = Infinity): MapView => ({
  indicator,
  paint: "age",
  year: asof,
  rows: newestRowsOf(slice, indicator, until),
  valueBefore: (iso3, before) => beforeOf(slice, iso3, before),
  only: null,
});
