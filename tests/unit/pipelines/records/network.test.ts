import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { NetworkSeed } from "../../../../indicators/records/network/schema.ts";
import { Fault } from "../../../../pipelines/lib/faults/fault.ts";
import { pathsOf } from "../../../../pipelines/lib/files/paths.ts";
import { gather } from "../../../../pipelines/derive/load-inputs.ts";
import { networkRows } from "../../../../pipelines/records/network.ts";
import { readTyped } from "../../../../pipelines/records/seed-tables.ts";

const paths = pathsOf(resolve("."));
const held = await gather(paths);
const { network } = readTyped(paths.seeds, held);
const seed = (over: Partial<NetworkSeed>): NetworkSeed => ({
  ...{ id: "one", name: "One", type: "audit", basis: "actors", key: "INTOSAI" },
  ...over,
});

describe("the network", () => {
  it("leads from every row to one that data/readings holds, with the same document", () => {
    expect(network.length).toBeGreaterThan(30);
    const files = {
      actors: readFileSync("data/readings/coalition-actors.csv", "utf8"),
      courses: readFileSync("data/readings/procurement-training.csv", "utf8"),
    };
    for (const { id, basis, key, document, checked } of network) {
      if (basis === "programme-idea") continue;
      expect({ id, document, checked }).toEqual({
        id,
        document: expect.stringMatching(/./) as string,
        checked: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      });
      if (basis === "sources") continue;
      const line = files[basis].split("\n").find((each) => each.includes(`"${key ?? ""}"`));
      expect(line, id).toContain(document);
    }
  });

  it("says of those without a document their name and nothing more", () => {
    const named = network.filter(({ document }) => document === null);
    expect(named.map(({ id }) => id)).toEqual(["itag", "oecd-dac-procurement-task-force"]);
    for (const { basis, url, role, since } of named)
      expect([basis, url, role, since]).toEqual(["programme-idea", null, null, null]);
  });

  it("has each id once, in order", () => {
    const ids = network.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  it.each([
    ["an actor nobody holds", { key: "A body nobody holds" }],
    ["a source nobody holds", { basis: "sources", key: "no-such-source" }],
    ["a course without a key", { basis: "courses", key: null }],
    ["a key where no document is claimed", { basis: "programme-idea", key: "INTOSAI" }],
  ] as const)("refuses %s", (_what, over) => {
    expect(() => networkRows([seed(over)], held)).toThrow(Fault);
    expect(() => networkRows([seed({})], held)).not.toThrow();
  });
});
