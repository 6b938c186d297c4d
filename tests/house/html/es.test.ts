import { expect, it } from "vitest";
import { faultsIn } from "./faults.ts";

it("finds no fault in the Spanish pages", async () => {
  expect(await faultsIn("es")).toEqual([]);
}, 1_800_000);
