import { expect, it } from "vitest";
import { Fault, FaultList } from "../../../../../pipelines/lib/faults/fault.ts";

const report = (where: string) => ({ where, found: "x", expected: "y", do: "z" });

it("says where, what was found, what was expected and what to do, in that order", () => {
  expect(new Fault(report("a.csv row 3")).message).toBe("a.csv row 3\n  found x\n  expected y\n  do: z");
});

it("gathers faults and throws them together, each once", () => {
  const faults = new FaultList();
  faults.throwIfAny();
  faults.add(report("row 2"));
  faults.addThrown(new Fault([report("row 2"), report("row 3")]));
  expect(() => faults.throwIfAny()).toThrow(/^row 2[^]*\n\nrow 3[^]*do: z$/);
  expect(faults.reports).toHaveLength(2);
});

it("lets a mistake of our own through: a bug is not the publisher's fault", () => {
  expect(() => new FaultList().addThrown(new TypeError("bug"))).toThrow(TypeError);
});
