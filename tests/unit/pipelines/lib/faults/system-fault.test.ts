import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { systemFault } from "../../../../../pipelines/lib/faults/system-fault.ts";
import { temporaryFolder } from "../../../../temporary.ts";

const refused = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: refused`), { code, syscall: "write", path });

const thrownBy = (act: () => void): unknown => {
  try {
    act();
  } catch (thrown) {
    return thrown;
  }
  throw new Error("nothing was thrown");
};

describe("what the machine refuses", () => {
  it.each([
    ["ENOSPC", "a full disk", "make room"],
    ["EDQUOT", "a full quota", "make room"],
    ["EROFS", "a disk that can only be read", "right to it"],
    ["EACCES", "this user may not", "right to it"],
    ["EMFILE", "more open files", "ulimit"],
  ])("%s is told in words, with the file", (code, found, toDo) => {
    const report = systemFault(refused(code, join(process.cwd(), "data/builds/x.csv")))?.reports[0];
    expect(report?.where).toBe("data/builds/x.csv");
    expect(report?.found).toContain(found);
    expect(report?.do).toContain(toDo);
  });

  it("is told of real refusals", () => {
    const folder = temporaryFolder();
    const missing = join(folder, "missing.csv");
    expect(systemFault(thrownBy(() => readFileSync(missing)))?.message).toMatch(
      /missing\.csv\n {2}found no such file/,
    );
    writeFileSync(missing, "");
    expect(systemFault(thrownBy(() => mkdirSync(join(missing, "deep"))))?.message).toContain(
      "a file where a folder",
    );
    expect(systemFault(thrownBy(() => readFileSync(folder)))?.message).toContain("found a folder");
  });

  it("is no mistake of ours, which keeps its trace", () => {
    expect(systemFault(new TypeError("x is not a function"))).toBeNull();
    expect(systemFault(Object.assign(new Error("of a package"), { code: "ENOENT" }))).toBeNull();
    expect(systemFault(refused("EWHATEVER"))).toBeNull();
    expect(systemFault("a text")).toBeNull();
    expect(systemFault(undefined)).toBeNull();
  });
});
