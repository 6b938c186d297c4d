import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Fault } from "../../../../pipelines/lib/faults/fault.ts";
import { sha256 } from "../../../../pipelines/lib/files/files.ts";
import { seal } from "../../../../pipelines/ingest/seal.ts";
import { surveyIn } from "../../../survey.ts";
import { temporaryFolder } from "../../../temporary.ts";

const survey = surveyIn("survey.csv");

function thrownBy(action: () => void): Fault {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown;
    throw thrown;
  }
  throw new Error("nothing was thrown");
}

function folderWith(content: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "survey"));
  writeFileSync(join(folder, "survey/survey.csv"), content);
  return folder;
}

it("keeps the bytes it was given, and says where they came from and when", () => {
  const snapshots = temporaryFolder();
  const { bytes, origins } = seal(survey, folderWith("a,b\n"), snapshots, [], "2026-11-24");
  expect(new TextDecoder().decode(bytes["answers"])).toBe("a,b\n");
  expect(readFileSync(join(snapshots, "survey/survey.csv"), "utf8")).toBe("a,b\n");
  expect(origins).toEqual([
    {
      file: "survey.csv",
      url: "https://example.org/survey",
      sha256: sha256("a,b\n"),
      bytes: 4,
      retrieved: "2026-11-24",
    },
  ]);
});

it("keeps the day of the first reading as long as the bytes stay the same", () => {
  const first = seal(survey, folderWith("a,b\n"), temporaryFolder(), [], "2026-01-01").origins;
  const again = (content: string) =>
    seal(survey, folderWith(content), temporaryFolder(), first, "2026-11-24").origins[0]?.retrieved;
  expect(again("a,b\n")).toBe("2026-01-01");
  expect(again("a,c\n")).toBe("2026-11-24");
});

it("says which file is missing, and where it looked", () => {
  expect(() => seal(survey, temporaryFolder(), temporaryFolder(), [], "2026-11-24")).toThrow(
    /survey\/survey\.csv\n {2}found no such file/,
  );
});

it("says of a missing file what does lie in its folder", () => {
  const from = folderWith("a,b\n");
  writeFileSync(join(from, "survey/survey-2025.csv"), "a,b\n");
  const later = { ...survey.files["answers"], name: "survey-2026.csv" };
  const source = { ...survey, files: { ...survey.files, later, last: { ...later, name: "x.csv" } } };
  const thrown = thrownBy(() => seal(source as typeof survey, from, temporaryFolder(), [], "2026-11-24"));
  expect(thrown.reports.map(({ where, found }) => [where, found])).toEqual([
    [join(from, "survey/survey-2026.csv"), "no such file; in its folder lie survey-2025.csv, survey.csv"],
    [join(from, "survey/x.csv"), "no such file; in its folder lie survey-2025.csv, survey.csv"],
  ]);
});

it("takes a file from another source's folder where it says so, and keeps it there", () => {
  const file = { ...survey.files["answers"], folder: "census" };
  const lent = { ...survey, files: { answers: file } } as typeof survey;
  const from = folderWith("ours\n");
  mkdirSync(join(from, "census"));
  writeFileSync(join(from, "census/survey.csv"), "theirs\n");
  const snapshots = temporaryFolder();
  const { bytes } = seal(lent, from, snapshots, [], "2026-11-24");
  expect(new TextDecoder().decode(bytes["answers"])).toBe("theirs\n");
  expect(readFileSync(join(snapshots, "census/survey.csv"), "utf8")).toBe("theirs\n");
});
