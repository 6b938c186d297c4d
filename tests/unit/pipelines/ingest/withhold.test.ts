/** Names here are made up. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { civicSpaces } from "../../../../indicators/records/actors/civic-space.ts";
import { heldBack } from "../../../../indicators/records/actors/held-back.ts";
import { ActorStatement } from "../../../../indicators/records/actors/rows.ts";
import { StoryRetoldRow, StoryStatement } from "../../../../indicators/records/stories/rows.ts";
import { Reading } from "../../../../indicators/schema/reading.ts";
import { readReview } from "../../../../pipelines/ingest/read-review.ts";
import type { Held } from "../../../../pipelines/ingest/read-source.ts";
import { withhold, withholdingOf } from "../../../../pipelines/ingest/withhold.ts";
import { loadSources } from "../../../../pipelines/lib/source/load-sources.ts";
import { readPlaces } from "../../../../pipelines/lib/source/places.ts";
import type { FiledDefinition } from "../../../../pipelines/lib/source/source.ts";
import { csvToRows } from "../../../../pipelines/lib/tables/tables.ts";

const sources = await loadSources();
const sourceOf = (id: string) => sources.find((each) => each.id === id) as FiledDefinition;
const places = readPlaces("seeds/places.csv");
const actor = (iso3: string, actor_type: string, name: string, more: object = {}) =>
  ({
    ...{ iso3, actor_type, name, name_local: null, url: null, role: "monitor", since: null },
    ...{ source: "coalition-actors", document: "A page", document_url: null, ...more },
  }) as ActorStatement;

const directory = [
  actor("UGA", "cso", "Tender Watchers of the Lake (TWOL)", { url: "https://tenderwatchers.example/" }),
  actor("UGA", "media", "Lakesider"),
  actor("UGA", "audit", "Office of the Auditor General"),
  actor("KEN", "cso", "Open Ledger"),
];
const withholding = withholdingOf(
  directory,
  ({ iso3, actor_type }) => iso3 === "UGA" && ["cso", "media"].includes(actor_type),
  places,
);
const told = (source: string, rows: object[]) =>
  withhold(sourceOf(source), { rows: rows as Held[], refusals: [], fileRows: new Map() }, withholding);
const story = (more: object) => ({
  ...{
    iso3: "UGA",
    year: 2020,
    title: "A story",
    summary: "What happened.",
    actor_types: "cso",
    lesson: null,
  },
  ...{
    evidence: "excerpt read",
    source: "procurement-reform-stories",
    document: "A page",
    document_url: null,
  },
  ...more,
});

describe("what is written down", () => {
  it("of the directory is each body that may stand, and the number of the others", () => {
    const { rows, counts } = told("coalition-actors", directory);
    expect(rows).toEqual(directory.slice(2));
    expect(counts).toEqual([
      { iso3: "UGA", actor_type: "cso", n: 1 },
      { iso3: "UGA", actor_type: "media", n: 1 },
    ]);
  });

  it("of a story is everything but the name, in its title, its text and its document", () => {
    const { rows } = told("procurement-reform-stories", [
      story({
        title: "TWOL: citizens count",
        summary: "In 2020 Tender Watchers of the Lake (TWOL) counted. Lakesider told of it.",
        document: "TENDER WATCHERS OF THE LAKE: a report",
        document_url: "https://www.tenderwatchers.example/report",
      }),
    ]);
    expect(rows).toEqual([
      story({
        title: "A civil society group (name held back): citizens count",
        summary:
          "In 2020 a civil society group (name held back) counted. A news organisation (name held back) told of it.",
        document: "A document whose title or address holds a name that is held back",
      }),
    ]);
  });

  it("of a body that may stand is its row without the document that holds a name", () => {
    const other = actor("KEN", "cso", "Open Ledger", {
      document: "Lakes: how Tender Watchers of the Lake met us",
    });
    expect(told("coalition-actors", [other]).rows).toMatchObject([
      { name: "Open Ledger", document: "A document whose title or address holds a name that is held back" },
    ]);
  });

  it("of other tables is no row that holds a name: it is passed over, and the reason holds none either", () => {
    const event = {
      iso3: "UGA",
      date: "2020",
      type: "law",
      what: "Tender watchers of the lake sue",
      upstream: "x",
    };
    const { rows, refusals } = told("reform-events", [{ ...event, what: "A law" }, event]);
    expect(rows).toMatchObject([{ what: "A law" }]);
    expect(refusals).toMatchObject([{ source: "reform-events", place: "UGA" }]);
    expect(JSON.stringify(refusals)).not.toMatch(/tender watchers/i);
  });

  it("keeps a single word of another economy, where it may be an ordinary one", () => {
    const other = story({ iso3: "KEN", summary: "Lakesider folk met." });
    expect(told("procurement-reform-stories", [other]).rows).toEqual([other]);
  });

  it("of a body that may stand is no address that names one that may not, though others rest on it too", () => {
    const list = { document_url: "https://papers.example/survey-2019-tender-watchers-of-the-lake-ken.html" };
    const shown = actor("KEN", "cso", "Open Ledger", list);
    const both = withholdingOf([...directory, shown], ({ iso3 }) => iso3 === "UGA", places);
    const { rows } = withhold(
      sourceOf("coalition-actors"),
      { rows: [shown], refusals: [], fileRows: new Map() },
      both,
    );
    expect(rows).toEqual([
      {
        ...shown,
        document: "A document whose title or address holds a name that is held back",
        document_url: null,
      },
    ]);
  });

  it("of a story is no document on which a held body rests, and none of the details that tell its name", () => {
    const page = "https://funder.example/project/lakes";
    const retold = {
      iso3: "UGA",
      year: 2020,
      title: null,
      summary: "People were trained.",
      because: "a sum",
    };
    const rested = actor("UGA", "cso", "Tender Watchers of the Lake", { document_url: `${page}/` });
    const some = withholdingOf([rested], ({ iso3 }) => iso3 === "UGA", places, [retold]);
    const { rows } = withhold(
      sourceOf("procurement-reform-stories"),
      {
        rows: [
          story({ summary: "With 12,345 dollars they trained people.", document_url: page }),
          story({ iso3: "KEN", document_url: "https://funder.example/other" }),
        ] as Held[],
        refusals: [],
        fileRows: new Map(),
      },
      some,
    );
    expect(rows).toEqual([
      story({
        summary: "People were trained.",
        document: "A document whose title or address holds a name that is held back",
      }),
      story({ iso3: "KEN", document_url: "https://funder.example/other" }),
    ]);
  });

  it("keeps a name that stands within one that may be shown", () => {
    const shared = withholdingOf(
      [...directory, actor("KEN", "cso", "Friends of Tender Watchers of the Lake")],
      ({ iso3 }) => iso3 === "UGA",
      places,
    );
    expect(shared.names.map(({ words }) => words.join(" "))).not.toContain("tender watchers of the lake");
  });
});

it("tells again only stories that are told, one each", () => {
  const stories = csvToRows(
    StoryStatement,
    readFileSync("data/readings/procurement-reform-stories.csv", "utf8"),
    "stories",
  ) as StoryStatement[];
  const retold = csvToRows(
    StoryRetoldRow,
    readFileSync("seeds/knowledge/retold.csv", "utf8"),
    "retold",
  ) as StoryRetoldRow[];
  expect(
    retold.map(({ iso3, year }) => stories.filter((each) => each.iso3 === iso3 && each.year === year)),
  ).toEqual(retold.map(({ summary }) => [expect.objectContaining({ summary })]));
});

it("names nobody of civil society or media where space is not open, in what is committed", () => {
  const read = <Shape extends typeof ActorStatement | typeof Reading>(shape: Shape, id: string) =>
    csvToRows(shape, readFileSync(`data/readings/${id}.csv`, "utf8"), id);
  const isHeld = heldBack(readReview("seeds/coalitions"), civicSpaces(read(Reading, "vdem") as Reading[]));
  const named = read(ActorStatement, "coalition-actors") as ActorStatement[];
  expect(named.length).toBeGreaterThan(1000);
  expect(named.filter(isHeld).map(({ iso3, actor_type }) => `${iso3} ${actor_type}`)).toEqual([]);
});
