/** New facts at a publisher are shown, guarded and taken; what has not changed is not fetched. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Fault } from "../../../../pipelines/lib/faults/fault.ts";
import { sha256 } from "../../../../pipelines/lib/files/files.ts";
import type { ReadingsDefinition } from "../../../../pipelines/lib/source/source.ts";
import type { Refreshed } from "../../../../pipelines/refresh/refresh.ts";
import { hostileServer, reply, type Behaviour } from "../../../unit/pipelines/lib/http/hostile-server.ts";
import { temporaryFolder } from "../../../temporary.ts";
import {
  economies,
  emptyHouse,
  houseWith,
  mirror,
  mirrorOf,
  run,
  sums,
  survey,
  surveyTable,
  TODAY,
  type Stock,
} from "./mirror.ts";

describe("new facts", () => {
  const revised: Stock = {
    ...survey,
    files: { "survey.csv": Buffer.from(surveyTable((at) => (at === 3 ? 99.5 : at))) },
  };

  it("are shown and not taken, until they are accepted", async () => {
    const house = await houseWith(survey);
    const before = sums(house);
    const { address } = await hostileServer(mirrorOf(revised));
    const shown = (await run(house, [survey.source], address, { accept: false })) as Refreshed;
    expect(shown.state).toBe("awaits");
    expect(shown.report).toContain("## survey: 0 added, 1 changed, 0 gone");
    expect(shown.report).toContain(`| score | 0 | 1 | 0 | ${economies[3]} 2024: 3 → 99.5 |`);
    expect(sums(house)).toEqual(before);

    expect(await run(house, [survey.source], address)).toMatchObject({
      state: "current",
      report: shown.report,
    });
    expect(readFileSync(join(house.paths.readings, "survey.csv"), "utf8")).toContain(
      `${economies[3]},2024,99.5`,
    );
    const [origin] = JSON.parse(readFileSync(join(house.paths.readings, "survey.origin.json"), "utf8"));
    expect(origin).toMatchObject({ retrieved: TODAY, sha256: sha256(revised.files["survey.csv"] as Buffer) });
  });

  it("in bytes that hold the same facts are told apart from new facts", async () => {
    const house = await houseWith(survey);
    const noted = { "survey.csv": Buffer.from(surveyTable().replace("fair,\n", "fair,seen\n")) };
    const { address } = await hostileServer(mirrorOf({ ...survey, files: noted }));
    const { state, report } = (await run(house, [survey.source], address, { accept: false })) as Refreshed;
    expect({ state, report }).toMatchObject({
      state: "awaits",
      report: expect.stringContaining("New bytes: survey.csv. The facts in them are the same."),
    });
  });

  it("of one source are not taken while another is at fault", async () => {
    const house = await houseWith(survey);
    const before = sums(house);
    const { address } = await hostileServer(
      mirror((id) => (id === "survey" ? (revised.files["survey.csv"] as Buffer) : null)),
    );
    const result = await run(house, [survey.source, { ...survey.source, id: "other" }], address);
    expect((result as Fault).message).toContain("other/survey.csv\n  found 404");
    expect(sums(house)).toEqual(before);
  });
});

it("names the sources whose next edition is late, by the day it was due", async () => {
  const { address } = await hostileServer(mirrorOf(survey));
  const [late, onTime] = [{ months: 24 }, { months: 36 }].map((more) => ({
    ...survey.source,
    ...more,
  }));
  const of = async (source: ReadingsDefinition) => (await run(emptyHouse(), [source], address)) as Refreshed;
  const words = "A newer edition is to be expected: survey since 2026-06.";
  expect((await of(late as ReadingsDefinition)).report).toContain(words);
  expect((await of(onTime as ReadingsDefinition)).report).not.toContain("newer edition");
});

describe("a source that shrinks", () => {
  const without = (lost: number) => lines(surveyTable(), (_line, at) => at === 0 || at > lost);
  const blank = (lost: number) => surveyTable((at) => (at < lost ? "" : at)).replaceAll("fair", "good");
  const lines = (table: string, keeps: (line: string, at: number) => boolean) =>
    table.split("\n").filter(keeps).join("\n");

  it.each([
    ["a tenth of the economies", without(4), null],
    ["more than a tenth of the economies", without(5), "5 of 40 economies would be lost: AFG, AGO, "],
    ["a tenth of the answers turned blank", blank(8), null],
    [
      "more than a tenth of the answers turned blank",
      blank(9),
      "9 of 80 answers would be lost: score AFG 2024",
    ],
  ])("by %s", async (_name, table, words) => {
    const house = await houseWith(survey);
    const before = sums(house);
    const { address } = await hostileServer(
      mirrorOf({ ...survey, files: { "survey.csv": Buffer.from(table) } }),
    );
    const result = await run(house, [survey.source], address);
    if (words === null) {
      expect(result).toMatchObject({ state: "current" });
      return;
    }
    expect((result as Fault).message).toContain(words);
    expect(sums(house)).toEqual(before);
    expect(await run(house, [survey.source], address, { allowShrink: true })).toMatchObject({
      state: "current",
    });
    expect(sums(house)).not.toEqual(before);
  });
});

describe("a file that was fetched before", () => {
  it("is asked for only if it has changed", async () => {
    const house = emptyHouse();
    const { address, requests } = await hostileServer(mirrorOf(survey));
    await run(house, [survey.source], address);
    expect(await run(house, [survey.source], address)).toMatchObject({ report: "Up to date: survey.\n" });
    expect(requests.map(({ headers }) => headers["if-none-match"] !== undefined)).toEqual([false, true]);
  });

  it.each([
    ["its copy was changed since", "survey.csv", "iso3\n"],
    ["what its server said was cut short", "survey.csv.http.json", "{"],
  ])("is asked for whole if %s", async (_name, file, content) => {
    const house = emptyHouse();
    const { address, requests } = await hostileServer(mirrorOf(survey));
    await run(house, [survey.source], address);
    writeFileSync(join(house.paths.snapshots, "survey", file), content);
    expect(await run(house, [survey.source], address)).toMatchObject({ state: "current" });
    expect(requests.at(-1)?.headers["if-none-match"]).toBeUndefined();
    expect(readFileSync(join(house.paths.snapshots, "survey/survey.csv"))).toEqual(
      survey.files["survey.csv"],
    );
  });
});

describe("a file that a person has to place", () => {
  async function byHand(behave: Behaviour): Promise<ReadingsDefinition> {
    const { address } = await hostileServer(behave);
    const { answers } = survey.source.files as { answers: ReadingsDefinition["files"][string] };
    const asked = { ...answers, url: `${address}page`, byHand: "the address is a page" };
    return { ...survey.source, files: { answers: asked } };
  }

  it("is named with its reason, and its address is looked at", async () => {
    const source = await byHand(reply(200, { "last-modified": "Tue, 01 Dec 2026 08:00:00 GMT" }, "<html>"));
    const { state, report } = (await run(emptyHouse(), [source], null)) as Refreshed;
    expect(state).toBe("current");
    expect(report).toContain("- survey.csv: the address is a page. http://127.0.0.1:");
    expect(report).toContain("answers, last changed Tue, 01 Dec 2026 08:00:00 GMT.");
  });

  it("whose address is dead is said to be so", async () => {
    const { report } = (await run(emptyHouse(), [await byHand(reply(404))], null)) as Refreshed;
    expect(report).toContain("answers with 404.");
  });

  it("is a fault where its source was asked for by name", async () => {
    const result = await run(emptyHouse(), [await byHand(reply(200))], null, { named: true });
    expect((result as Fault).message).toContain("found no file placed: the address is a page");
  });

  it("is read where it was placed, with the same difference and guard", async () => {
    const house = await houseWith(survey);
    const from = temporaryFolder();
    mkdirSync(join(from, "survey"));
    writeFileSync(
      join(from, "survey/survey.csv"),
      surveyTable((at) => at + 1),
    );
    const source = await byHand(reply(200));
    expect(await run(house, [source], null, { from, accept: false })).toMatchObject({
      state: "awaits",
      report: expect.stringContaining("## survey: 0 added, 40 changed, 0 gone"),
    });
  });
});
