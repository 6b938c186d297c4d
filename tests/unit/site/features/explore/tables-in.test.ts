import { expect, it } from "vitest";
import { tablesIn } from "../../../../../site/features/explore/tables-in.ts";

const names = ["observations", "readings", "places", "groups"];

it("fetches only the tables that a question names", () => {
  expect(tablesIn("SELECT * FROM Observations JOIN places USING (iso3)", names)).toEqual([
    "observations",
    "places",
  ]);
});

it("does not take a longer word for a table", () => {
  expect(tablesIn("SELECT marketplaces, my_groups FROM x", names)).toEqual([]);
});
