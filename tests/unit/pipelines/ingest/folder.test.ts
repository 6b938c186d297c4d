/** What is said of a folder of publishers' files: what it lacks, and what in it nobody reads. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFolders, takeFile, unreadFiles } from "../../../../pipelines/ingest/folder.ts";
import type { SourceFile } from "../../../../pipelines/lib/source/source.ts";
import { surveyIn } from "../../../survey.ts";
import { temporaryFolder } from "../../../temporary.ts";

const survey = surveyIn("survey_2024.csv");
const census = { ...surveyIn("census.csv"), id: "census" };

function folderOf(...paths: string[]): string {
  const folder = temporaryFolder();
  for (const path of paths) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), "iso3,year\n");
  }
  return folder;
}

describe("a folder", () => {
  it("that is not there is told once, however many sources are to be read", () => {
    const nowhere = join(temporaryFolder(), "nowhere");
    expect(() => checkFolders([survey, census], nowhere)).toThrow(/nowhere\n {2}found no such folder/);
    expect(() => checkFolders([survey], join(folderOf("a"), "a"))).toThrow("found a file");
  });

  it("that lacks those of some sources names them, and those it has", () => {
    const folder = folderOf("census/census.csv");
    expect(() => checkFolders([survey, census], folder)).toThrow(
      "found no folder for survey; there lie census",
    );
    expect(() => checkFolders([census], folder)).not.toThrow();
    expect(() => checkFolders([census], temporaryFolder())).toThrow("there lies none");
  });
});

describe("a file that nobody reads", () => {
  it("is named, and one like a file that is read is told where to be added", () => {
    const folder = folderOf("survey/notes.txt", "survey/survey_2024.csv", "survey/survey_2026.csv");
    expect(unreadFiles([survey], [survey, census], folder)).toEqual([
      "survey/survey_2026.csv, beside survey_2024.csv: if it is a new edition, add it to `files` and `editions` in pipelines/sources/survey/source.ts",
      "survey/notes.txt",
    ]);
  });

  it("is not one that another source reads there, nor one of a source that is not asked for", () => {
    const lent = {
      ...census,
      files: { answers: { ...census.files["answers"], folder: "survey" } },
    } as typeof census;
    const folder = folderOf("survey/survey_2024.csv", "survey/census.csv", "other/a.csv");
    expect(unreadFiles([survey], [survey, lent], folder)).toEqual([]);
  });

  it("is one of many told in ten lines, and of one name in one", () => {
    const many = Array.from({ length: 30 }, (_, at) => `survey/${"abcdefghijklmnopqrstuvwxyzABCD"[at]}.txt`);
    const folder = folderOf(...many, "survey/origin.json", "census/origin.json");
    const lines = unreadFiles([survey, census], [survey, census], folder);
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe("origin.json in 2 folders");
    expect(lines.at(-1)).toBe("and 22 more");
  });
});

it("a file under another name is known as the release that it is", () => {
  const folder = folderOf("survey/later.csv");
  writeFileSync(join(folder, "survey/broken.zip"), Buffer.from([0x50, 0x4b, 3, 4, 0]));
  writeFileSync(join(folder, "survey/later.csv"), "Economy (code),year\nKEN,2026\n");
  const next = [
    { kind: "cells", signs: ["Economy (code)"], is: "the revision of 2026", do: "write its reader" },
  ] as const;
  const file = { ...(survey.files["answers"] as SourceFile), next };
  expect(() => takeFile(join(folder, "survey/survey_2024.csv"), file)).toThrow(
    /found no such file; in its folder lie broken\.zip, later\.csv\. later\.csv is the revision of 2026\n[^]*do: write its reader/,
  );
});
