import { expect, it } from "vitest";
import { faultsIn } from "./faults.ts";

it("finds no fault in the French pages", async () => {
  expect(await faultsIn("fr")).toEqual([]);
}, 1_800_000);
