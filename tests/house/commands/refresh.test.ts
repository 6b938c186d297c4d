/** npm run refresh, against a server on this machine that serves the publishers' files, and every fault there is. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { sendRequest, type RequestLimits } from "../../../pipelines/lib/http/http-request.ts";
import { Fault } from "../../../pipelines/lib/faults/fault.ts";
import { filesUnder, sha256 } from "../../../pipelines/lib/files/files.ts";
import { httpOptions, openNetwork } from "../../../pipelines/lib/http/http.ts";
import { loadSources, SOURCES } from "../../../pipelines/lib/source/load-sources.ts";
import { pathsOf } from "../../../pipelines/lib/files/paths.ts";
import { readPlaces } from "../../../pipelines/lib/source/places.ts";
import type { ReadingsDefinition } from "../../../pipelines/lib/source/source.ts";
import { refresh, type Refreshed, type RefreshOptions } from "../../../pipelines/refresh/refresh.ts";
import { hostileServer, reply, type Behaviour } from "../../unit/pipelines/lib/http/hostile-server.ts";
import { FAULTS, type RefreshFault, type Spoilable } from "./refresh/faults.ts";
import { surveyIn } from "../../survey.ts";
import { temporaryFolder, temporaryProject } from "../../temporary.ts";

const ROOT = join(import.meta.dirname, "../../..");
const BESIDE = join(ROOT, "../shared/sources");
const isThere = existsSync(BESIDE);
if (!isThere)
  console.log("the publishers' files are not beside the project (../shared/sources): samples stand in");

const TODAY = "2026-12-01";
const WIDE = { readings: [1, 1e6], places: [1, 300] } as const;

/** A source, and its files as they should be. */
interface Stock {
  source: ReadingsDefinition;
  files: Record<string, Buffer>;
  words: Spoilable;
}

const economies = readPlaces(join(ROOT, "seeds/places.csv"))
  .filter(({ un_member }) => un_member)
  .map(({ iso3 }) => iso3)
  .sort()
  .slice(0, 40);

const surveyTable = (scoreOf: (at: number) => number | string = (at) => at) =>
  `iso3,year,score,rating,comment\n${economies.map((iso3, at) => `${iso3},2024,${scoreOf(at)},fair,`).join("\n")}\n`;

const survey: Stock = {
  source: { ...surveyIn("survey.csv"), expect: WIDE },
  files: { "survey.csv": Buffer.from(surveyTable()) },
  words: { header: ["score", "points"], place: ["AGO", "Republic of Angola"] },
};

const everySource = (await loadSources()).filter((source) => source.holds !== "nothing");
const sourceOf = (id: string) => everySource.find((each) => each.id === id) as ReadingsDefinition;
const folderOf = (id: string) => (isThere ? join(BESIDE, id) : join(SOURCES, id, "sample"));

const egdi: Stock = {
  // a sample is small: the counts expected of the whole files do not hold for it
  source: isThere ? sourceOf("un-egdi") : { ...sourceOf("un-egdi"), expect: WIDE },
  files: filesOf("un-egdi"),
  words: { header: ["E-Government Index", "EGDI"], place: ["Ukraine", "Republic of Ukraine"] },
};

function filesOf(id: string): Record<string, Buffer> {
  const names = Object.values(sourceOf(id).files).map(({ name }) => name);
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folderOf(id), name))]));
}

/** A data folder that nobody has read into yet. */
function emptyHouse() {
  const folder = temporaryFolder();
  const { places, pipelines } = pathsOf(ROOT);
  return { folder, paths: { ...pathsOf(folder), places, pipelines } };
}

type House = ReturnType<typeof emptyHouse>;

const sums = ({ folder }: House) =>
  filesUnder(join(folder, "data")).map(
    (path) => `${path} ${sha256(readFileSync(join(folder, "data", path)))}`,
  );

async function run(
  { paths }: House,
  sources: ReadingsDefinition[],
  base: string | null,
  options: Partial<RefreshOptions> = {},
  limits: Partial<RequestLimits> = {},
): Promise<Refreshed | Fault> {
  let time = 0;
  const http = httpOptions("1", undefined, {
    limits: { answer: 10_000, stall: 10_000, total: 20_000, bytes: 1_000_000, ...limits },
    retry: { attempts: 3, firstWait: 1000, longestWait: 5000, longestAsked: 60_000, gap: 0 },
  });
  const clock = { now: () => time, random: () => 0.5, sleep: async (ms: number) => void (time += ms) };
  const network = openNetwork(http, { sendRequest, ...clock });
  const chosen = { base, from: null, accept: true, allowShrink: false, named: false, ...options };
  return refresh(sources, chosen, { paths, network, today: TODAY, step: () => undefined }).catch((thrown) => {
    if (thrown instanceof Fault) return thrown;
    throw thrown;
  });
}

/** Serves files by <source>/<name>, each with an ETag that its bytes decide. */
const mirror =
  (files: (id: string, name: string) => Buffer | null): Behaviour =>
  (response, request, hit) => {
    const [id = "", name = ""] = decodeURIComponent((request.url ?? "").slice(1)).split("/");
    const bytes = files(id, name);
    const etag = bytes && `"${sha256(bytes)}"`;
    if (bytes === null || etag === null) reply(404)(response, request, hit);
    else if (request.headers["if-none-match"] === etag) reply(304)(response, request, hit);
    else reply(200, { etag }, bytes)(response, request, hit);
  };

const mirrorOf = ({ files }: Stock) => mirror((_id, name) => files[name] ?? null);

async function houseWith(stock: Stock): Promise<House> {
  const house = emptyHouse();
  const { address } = await hostileServer(mirrorOf(stock));
  expect(await run(house, [stock.source], address)).toMatchObject({ state: "current" });
  return house;
}

// The table of faults -----------------------------------------------------------------------------------------------

/** A server that is right but for one fault, in one file or in all. */
function spoilt({ files, words }: Stock, { serve, everywhere }: RefreshFault): Behaviour {
  const victim = Object.keys(files)[0];
  return (response, request, hit) => {
    const name = decodeURIComponent(request.url ?? "")
      .split("/")
      .at(-1) as string;
    const good = files[name]?.toString() ?? "";
    const isSpoilt = everywhere || name.startsWith(victim as string);
    return (isSpoilt ? serve(good, words) : reply(200, {}, good))(response, request, hit);
  };
}

const EVERYTHING = "every byte of `data/`";
const READINGS = "every byte of `data/readings/`";

function keptOf(before: string[], after: string[]): string {
  const readingsIn = (lines: string[]) => lines.filter((line) => line.startsWith("readings/")).join();
  if (before.join() === after.join()) return EVERYTHING;
  return readingsIn(before) === readingsIn(after) ? READINGS : "not all";
}

async function suffer(stock: Stock, fault: RefreshFault) {
  const house = await houseWith(stock);
  const before = sums(house);
  const { address } = await hostileServer(spoilt(stock, fault));
  const base = fault.secure ? address.replace("http:", "https:") : address;
  const result = await run(house, [stock.source], base, {}, fault.limits);
  const said = result instanceof Fault ? result.message : result.report;
  return {
    isFault: result instanceof Fault,
    kept: keptOf(before, sums(house)),
    said: said.replaceAll(base, "https://mirror.example/"),
  };
}

describe.each([
  ["a survey", survey],
  [isThere ? "the United Nations' own files" : "the United Nations' files in small", egdi],
])("whatever goes wrong with %s", (_name, stock) => {
  it.each(FAULTS)("($what) every byte of data is kept, and it is said", async (fault) => {
    const { isFault, kept, said } = await suffer(stock, fault);
    // where the file came in the end, what its server says of it was noted anew
    expect({ isFault, kept }).toEqual(
      fault.says ? { isFault: true, kept: EVERYTHING } : { isFault: false, kept: READINGS },
    );
    if (fault.says) expect(said).toMatch(fault.says);
  });
});

/** `UPDATE_GOLDEN=1 npx vitest run tests/house/commands/refresh.test.ts` writes the table anew. */
it("stands in a table, each line with what was kept and what was said", async () => {
  const path = join(import.meta.dirname, "refresh/README.md");
  const rows: string[] = [];
  for (const fault of FAULTS) {
    const { isFault, kept, said } = await suffer(survey, fault);
    const words = said
      .trim()
      .replaceAll("|", "\\|")
      .replaceAll("<", "&lt;")
      .replaceAll(/\n+\s*/g, "<br>");
    rows.push(`| ${fault.what} | ${kept} | ${words} | ${isFault ? 1 : 0} |`);
  }
  const table = [
    "# What a refresh does when something goes wrong",
    "",
    "Made by `refresh.test.ts` from `faults.ts`: a small source is refreshed with `--yes` from a server that does this.",
    "",
    "| the server gives | kept | said | status |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
  const tidy = await format(table, { parser: "markdown", printWidth: 110 });
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, tidy);
  expect(tidy).toBe(readFileSync(path, "utf8"));
});

// What should happen ------------------------------------------------------------------------------------------------

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

describe.skipIf(!isThere)("all the publishers' files", () => {
  it("come over the wire to the committed readings, byte for byte, and the second time not at all", async () => {
    const house = emptyHouse();
    const readable = everySource.filter(({ licence }) => licence.tier !== "link-only");
    const at = (id: string, name: string) => join(BESIDE, id, name);
    const { address, requests } = await hostileServer(
      mirror((id, name) => (existsSync(at(id, name)) ? readFileSync(at(id, name)) : null)),
    );
    // whole files come in whole seconds on a busy machine
    const patient = async () => {
      const network = openNetwork(
        httpOptions("1", undefined, {
          retry: { attempts: 1, firstWait: 0, longestWait: 0, longestAsked: 0, gap: 0 },
        }),
      );
      const options = { base: address, from: null, accept: true, allowShrink: false, named: false };
      return refresh(readable, options, { paths: house.paths, network, today: TODAY, step: () => undefined });
    };
    await patient();
    for (const { id } of readable) {
      const [ours, committed] = [
        join(house.paths.readings, `${id}.csv`),
        join(ROOT, `data/readings/${id}.csv`),
      ];
      expect({ id, same: readFileSync(ours).equals(readFileSync(committed)) }).toEqual({ id, same: true });
    }
    const first = requests.length;
    expect((await patient()).report).toContain(`Up to date: ${readable.map(({ id }) => id).join(", ")}.\n`);
    expect(requests.slice(first).every(({ headers }) => headers["if-none-match"] !== undefined)).toBe(true);
  });
});

describe("the command", () => {
  /** A project that knows the survey alone. */
  function projectWithSurvey(): string {
    const project = temporaryProject();
    const sources = join(project, "pipelines/sources");
    for (const name of readdirSync(sources)) rmSync(join(sources, name), { recursive: true });
    mkdirSync(join(sources, "survey"));
    const text = readFileSync(join(import.meta.dirname, "../../survey.ts"), "utf8")
      .replace("../pipelines/lib/source/source.ts", "../../lib/source/source.ts")
      .replace("readings: [4, 10], places: [2, 5]", "readings: [4, 100], places: [2, 50]");
    writeFileSync(join(sources, "survey/source.ts"), `${text}\nexport default surveyIn("survey.csv");\n`);
    return project;
  }

  const command = (project: string, ...args: string[]) =>
    new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
      const child = spawn(process.execPath, ["pipelines/refresh.ts", ...args], { cwd: project });
      let [stdout, stderr] = ["", ""];
      child.stdout.on("data", (piece: Buffer) => (stdout += piece.toString()));
      child.stderr.on("data", (piece: Buffer) => (stderr += piece.toString()));
      child.on("close", (status) => resolve({ status, stdout, stderr }));
    });

  it("ends with 3 while changes await, 0 once they are accepted, 1 where something is wrong", async () => {
    const project = projectWithSurvey();
    const readings = join(project, "data/readings/survey.csv");
    const { address } = await hostileServer(mirrorOf(survey));

    const shown = await command(project, "--from-base", address);
    expect(shown).toMatchObject({ status: 3, stderr: expect.stringContaining("nothing was written") });
    expect(shown.stdout).toContain("## survey: 80 added, 0 changed, 0 gone");
    expect(existsSync(readings)).toBe(false);

    expect(await command(project, "--yes", "--from-base", address)).toMatchObject({ status: 0, stderr: "" });
    const written = readFileSync(readings);

    const again = await command(project, "survey", "--from-base", address);
    expect(again).toMatchObject({ status: 0, stdout: "Up to date: survey.\n" });

    const gone = await hostileServer(reply(404));
    const wrong = await command(project, "--yes", "--from-base", gone.address);
    expect(wrong).toMatchObject({ status: 1, stdout: "" });
    expect(wrong.stderr).toContain("found 404, nothing is there");
    expect(wrong.stderr).toContain("1 fault. Nothing was written.");
    expect(readFileSync(readings)).toEqual(written);
  });
});
