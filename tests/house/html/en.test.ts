import { expect, it } from "vitest";
import { faultsIn } from "./faults.ts";

it("finds no fault in the English pages", async () => {
  expect(await faultsIn("en")).toEqual([]);
}, 1_800_000);
