import { expect, it } from "vitest";
import { argumentsIn } from "../../../../../pipelines/lib/faults/arguments.ts";
import { Fault } from "../../../../../pipelines/lib/faults/fault.ts";

const config = (...args: string[]) => ({ args, options: { from: { type: "string" } } }) as const;

it("gives the values of options", () => {
  expect(argumentsIn("usage", config("--from", "a")).values.from).toBe("a");
});

it.each([["--form", "a"], ["--from"], ["a"]])("says how %s %s should have been written", (...args) => {
  expect(() => argumentsIn("npm run x -- --from FOLDER", config(...args))).toThrow(Fault);
  expect(() => argumentsIn("npm run x -- --from FOLDER", config(...args))).toThrow(
    /^the command line\n {2}found .*\n {2}expected npm run x -- --from FOLDER/,
  );
});
