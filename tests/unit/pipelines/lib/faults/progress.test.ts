import { expect, it } from "vitest";
import { Progress } from "../../../../../pipelines/lib/faults/progress.ts";

it("stays silent for a second, then says what is being done and since when", () => {
  const said: string[] = [];
  let now = 0;
  const progress = new Progress(
    (line) => said.push(line),
    () => now,
  );
  now = 900;
  progress.step("reading");
  now = 1000;
  progress.step("deriving");
  now = 2540;
  progress.step("writing");
  expect(said).toEqual(["  1.0 s  deriving", "  2.5 s  writing"]);
});
