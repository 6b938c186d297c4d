import { expect, it } from "vitest";
import { overweight, table } from "../../../../site/build/weigh.ts";

const files = [
  { path: "index.html", bytes: 1_000_000 },
  { path: "data/a.csv", bytes: 30_000_000 },
  { path: "data/b.csv", bytes: 2_000_000 },
];
const limits = { megabytes: 40, files: 10, largest: 25 };

it("adds up by top folder, the heaviest first", () => {
  expect(table(files).split("\n")).toEqual([
    "    32.0 MB      2 files  data/",
    "     1.0 MB      1 files  (files)",
    "    33.0 MB      3 files  dist",
  ]);
});

it("names each limit that is passed, and what to do", () => {
  expect(overweight(files, { ...limits, largest: 30 })).toEqual([]);
  expect(overweight(files, limits)).toEqual([expect.stringMatching(/^data\/a\.csv weighs 30\.0 MB/)]);
  expect(overweight(files, { megabytes: 20, files: 2, largest: 40 })).toEqual([
    expect.stringMatching(/^dist weighs 33 MB, the most is 20/),
    expect.stringMatching(/^dist has 3 files, the most is 2/),
  ]);
});
