import { spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  filesUnder,
  pointedTo,
  pointTo,
  sweep,
  writeWhole,
} from "../../../../../pipelines/lib/files/files.ts";
import { temporaryFolder } from "../../../../temporary.ts";

describe("writeWhole", () => {
  it("makes the folders it needs, replaces what was there and leaves nothing beside it", () => {
    const folder = temporaryFolder();
    const path = join(folder, "deep/down/a.csv");
    writeWhole(path, "old");
    writeWhole(path, "new");
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(filesUnder(folder)).toEqual(["deep/down/a.csv"]);
  });

  it("puts a new file in the old one's place: who has the old one open reads it to its end", () => {
    const path = join(temporaryFolder(), "a.csv");
    writeWhole(path, "old");
    const open = openSync(path, "r");
    writeWhole(path, "new");
    expect(readFileSync(open, "utf8")).toBe("old");
    closeSync(open);
  });

  it("leaves no half-written file where it cannot put the whole one", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "a.csv"));
    expect(() => writeWhole(join(folder, "a.csv"), "new")).toThrow();
    expect(readdirSync(folder)).toEqual(["a.csv"]);
  });
});

describe("pointTo", () => {
  const built = (folder: string, name: string) => {
    mkdirSync(join(folder, "builds", name), { recursive: true });
    writeFileSync(join(folder, "builds", name, "a.csv"), name);
    return join(folder, "builds", name);
  };

  it("shows the newer of two builds and clears the older away", () => {
    const folder = temporaryFolder();
    const link = join(folder, "public/latest");
    pointTo(link, built(folder, "first"));
    expect(readFileSync(join(link, "a.csv"), "utf8")).toBe("first");
    const second = built(folder, "second");
    pointTo(link, second);
    expect(readFileSync(join(link, "a.csv"), "utf8")).toBe("second");
    expect(pointedTo(link)).toBe(second);
    expect(readdirSync(join(folder, "builds"))).toEqual(["second"]);
  });

  it("takes the place of a plain folder that stands there, as in a copy made without links", () => {
    const folder = temporaryFolder();
    const link = join(folder, "public/latest");
    mkdirSync(link, { recursive: true });
    writeFileSync(join(link, "stale.csv"), "");
    pointTo(link, built(folder, "first"));
    expect(readdirSync(link)).toEqual(["a.csv"]);
  });
});

it("lists files by their path, sorted, and none where there is no folder", () => {
  const folder = temporaryFolder();
  for (const path of ["b.csv", "a/z.csv", "a/b.csv"]) writeWhole(join(folder, path), "");
  expect(filesUnder(folder)).toEqual(["a/b.csv", "a/z.csv", "b.csv"]);
  expect(existsSync(join(folder, "none"))).toBe(false);
  expect(filesUnder(join(folder, "none"))).toEqual([]);
});

it("sweep clears what killed runs began, and leaves what runs, and all else", () => {
  const folder = temporaryFolder();
  const ended = spawnSync(process.execPath, ["--version"]).pid;
  const stays = ["a.csv", "part", "b.part", `.c.csv.${process.pid}.part`, "d.x.part"];
  for (const name of [...stays, `.e.csv.${ended}.part`]) writeWhole(join(folder, name), "");
  writeWhole(join(folder, `build.${ended}.part/deep/f.csv`), "");
  sweep(folder);
  expect(filesUnder(folder)).toEqual([...stays].sort());
  expect(() => sweep(join(folder, "nowhere"))).not.toThrow();
});
