import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readReports } from "../../../../pipelines/publish/reports.ts";
import { temporaryFolder } from "../../../temporary.ts";

const folderWith = (files: Record<string, string>) => {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

it("has nothing to report where there is no report", () => {
  expect(readReports(temporaryFolder())).toEqual({ refusals: [], links: null });
});

it("reads the rows refused and the links tested", () => {
  const { refusals, links } = readReports(
    folderWith({
      "refusals.csv": 'source,file,row,place,reason\nvdem,vdem/a.csv,12,ZZB,"islands, counted elsewhere"\n',
      "links.csv":
        "iso3,url,tested,result,status\nKEN,https://a.example,2026-11-20,ok,200\nUGA,b.example,,not-tested,\n",
    }),
  );
  expect(refusals).toEqual([
    { source: "vdem", file: "vdem/a.csv", row: 12, place: "ZZB", reason: "islands, counted elsewhere" },
  ]);
  expect(links?.map(({ tested, status }) => [tested, status])).toEqual([
    ["2026-11-20", 200],
    [null, null],
  ]);
});

it("stops at a result that it does not know, naming file, row and column", () => {
  const folder = folderWith({
    "links.csv": "iso3,url,tested,result,status\nKEN,https://a.example,2026-11-20,fine,200\n",
  });
  expect(() => readReports(folder)).toThrow(/links\.csv row 2, column "result"/);
});
