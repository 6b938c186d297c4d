import { describe, expect, it } from "vitest";
import type { CatalogIndicator } from "../../../../../indicators/schema/indicator.ts";
import type { FileRow, ReadingRow } from "../../../../../indicators/schema/reading.ts";
import type { Evidence, FileEvidence } from "../../../../../site/data/evidence-of-place.ts";
import { editionKey, filesOfEvidence } from "../../../../../site/features/evidence/files-of-evidence.ts";
import { groupsOfEvidence } from "../../../../../site/features/evidence/groups-of-evidence.ts";

const read = (file: string, edition: string): FileEvidence => ({
  file: { source: "survey", file } as FileRow,
  readings: [{ reading: { edition } as ReadingRow, row: [], column: "q1" }],
});

const evidence = (id: string, over: Partial<Evidence> = {}): Evidence => ({
  indicator: { id } as CatalogIndicator,
  row: { value: null, edition: "own" } as Evidence["row"],
  ...{ isOld: false, files: [], lookedIn: ["survey"], countedWith: null, ...over },
});

describe("files of an evidence page", () => {
  const [first, second] = [
    evidence("a", { files: [read("x", "1")] }),
    evidence("b", { files: [read("x", "1")] }),
  ];

  it("names a file once, however many entries rest on it", () => {
    const { files, sources } = filesOfEvidence([first, second, evidence("c")]);
    expect([...files.values()].map(({ anchor }) => anchor)).toEqual(["file-1"]);
    expect(sources).toEqual(["survey"]);
    expect(files.get(editionKey(second.files[0] as FileEvidence, second.row))?.anchor).toBe("file-1");
  });

  it("names each edition of one file, and the edition of the cell where nothing was read", () => {
    const silent: FileEvidence = { file: { source: "survey", file: "x" } as FileRow, readings: [] };
    const { files } = filesOfEvidence([
      first,
      evidence("b", { files: [read("x", "2")] }),
      evidence("c", { files: [silent] }),
    ]);
    expect([...files.values()].map(({ edition }) => edition)).toEqual(["1", "2", "own"]);
  });
});

describe("groups of an evidence page", () => {
  const idsOf = (evidences: Evidence[], words = () => "not assessed", hasMore = (_: Evidence) => false) =>
    groupsOfEvidence(evidences, words, hasMore).map(({ first, others }) =>
      [first, ...others].map(({ indicator }) => indicator.id).join(" "),
    );

  it("puts empty cells together of which the same is said, where the first of them stood", () => {
    const value = evidence("v", { row: { value: 1 } as Evidence["row"] });
    expect(idsOf([evidence("a"), value, evidence("b")])).toEqual(["a b", "v"]);
  });

  it("keeps apart what differs in words, in sources, in files, in the state it is counted with, or has more", () => {
    const values = (id: string) => evidence(id, { row: { value: 1 } as Evidence["row"] });
    expect(idsOf([values("a"), values("b")])).toEqual(["a", "b"]);
    expect(idsOf([evidence("a"), evidence("b", { lookedIn: ["other"] })])).toEqual(["a", "b"]);
    expect(idsOf([evidence("a"), evidence("b", { files: [read("x", "1")] })])).toEqual(["a", "b"]);
    expect(idsOf([evidence("a"), evidence("b", { countedWith: "DNK" })])).toEqual(["a", "b"]);
    expect(idsOf([evidence("a"), evidence("b")], undefined, ({ indicator }) => indicator.id === "b")).toEqual(
      ["a", "b"],
    );
    let n = 0;
    expect(idsOf([evidence("a"), evidence("b")], () => `words ${(n += 1)}`)).toEqual(["a", "b"]);
  });
});
