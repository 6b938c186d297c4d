/**
 * withhold: names of civil society and media where civic space is not open are not written into data/readings. The
 * directory keeps their number; a story is told without the name; other rows that hold one are passed over.
 */
import { wordsOf, folded, spellingsOf, type Spelling } from "../../indicators/records/actors/spellings.ts";
import { nameFinder, type Met } from "../../indicators/records/actors/name-finder.ts";
import type { ActorStatement, WithheldCount } from "../../indicators/records/actors/rows.ts";
import type { StoryRetoldRow } from "../../indicators/records/stories/rows.ts";
import { countsOf, IN_PLACE_OF_DOCUMENT } from "../../indicators/records/actors/held-back.ts";
import type { ActorType } from "../../indicators/records/actors/kinds.ts";
import type { Place } from "../../indicators/schema/place.ts";
import type { FiledDefinition, FileRow } from "../lib/source/source.ts";
import type { Refusal } from "./parse-source-files.ts";
import type { Held, ReadFiles } from "./read-source.ts";
import type { TableRow } from "./read-records.ts";

export interface HeldName extends Spelling {
  iso3: string;
  actor_type: ActorType;
}

export interface Withholding {
  isHeld: (row: ActorStatement) => boolean;
  names: readonly HeldName[];
  /** Addresses of the held bodies and of the documents they rest on: who follows one finds the name there. */
  addresses: ReadonlySet<string>;
  retold: readonly StoryRetoldRow[];
}

/**
 * @param directory every row of the directory's file, names and all
 * @param isHeld the rule of safety
 * @param retold stories whose details tell a name
 */
export function withholdingOf(
  directory: readonly ActorStatement[],
  isHeld: (row: ActorStatement) => boolean,
  places: readonly Place[],
  retold: readonly StoryRetoldRow[] = [],
): Withholding {
  const addresses = directory.filter(isHeld).flatMap(({ url, document_url }) => [url, document_url]);
  return {
    isHeld,
    names: heldNames(directory, isHeld, places),
    addresses: new Set(addresses.filter((address) => address !== null).map(plainAddress)),
    retold,
  };
}

const plainAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?|[/#]+$/gi, "").toLowerCase();

/**
 * Every spelling of the names held back, but for those that stand within a name that may be shown, or are the host of its
 * site. Addresses excuse nothing: a document that one body rests on may name ten others.
 */
function heldNames(
  directory: readonly ActorStatement[],
  isHeld: (row: ActorStatement) => boolean,
  places: readonly Place[],
): HeldName[] {
  const names = new Set(
    places.flatMap(({ name_en, name_fr, name_es }) => [name_en, name_fr, name_es].map(folded)),
  );
  const shown = directory
    .filter((row) => !isHeld(row))
    .flatMap(({ name, name_local, url }) => [name, name_local, hostOf(url)])
    .filter((text) => text !== null)
    .map((text) => ` ${wordsOf(text).join(" ")} `);
  const isShown = ({ words }: Spelling) => shown.some((text) => text.includes(` ${words.join(" ")} `));
  return directory.filter(isHeld).flatMap((row) =>
    spellingsOf(row, names)
      .filter((spelling) => !isShown(spelling))
      .map((spelling) => ({ ...spelling, iso3: row.iso3 as string, actor_type: row.actor_type })),
  );
}

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname : null;

export interface Withheld {
  rows: Held[];
  refusals: Refusal[];
  counts: WithheldCount[];
}

const IN_PLACE: Partial<Record<ActorType, string>> = {
  cso: "a civil society group (name held back)",
  media: "a news organisation (name held back)",
};

/** What of a source's rows may be written down. Readings are numbers, and stay as they are. */
export function withhold(
  source: FiledDefinition,
  { rows, refusals, fileRows }: ReadFiles,
  { isHeld, names, addresses, retold }: Withholding,
): Withheld {
  if (source.holds === "readings") return { rows, refusals, counts: [] };
  const finder = finderFor(names);
  const held = new Set<Held>(
    source.table === "actors" ? rows.filter((row) => isHeld(row as ActorStatement)) : [],
  );
  const isNamed = (row: Held) => holdsName(row, finder);
  const rest = rows.filter((row) => !held.has(row));
  const counts = countsOf([...held] as ActorStatement[]);
  if (source.table === "actors" || source.table === "stories") {
    const told = rest.map((row) => (isNamed(row) ? withoutNames(row, finder) : row));
    if (source.table === "actors") return { rows: told, refusals, counts };
    return {
      rows: told.map((row) => toldAgain(row as TableRow, addresses, retold) as Held),
      refusals,
      counts,
    };
  }
  const passed = rest.filter(isNamed).map((row) => refusalOf(source, row as TableRow, fileRows.get(row)));
  return { rows: rest.filter((row) => !isNamed(row)), refusals: [...refusals, ...passed], counts };
}

type Finder = (row: Held, column: string) => Met[];

/** Names of several words are looked for everywhere; a single word only in rows of its own economy. */
function finderFor(names: readonly HeldName[]): Finder {
  const long = names.filter(({ words }) => words.length > 1);
  const finders = new Map<string, (text: string) => Met[]>();
  return (row, column) => {
    const cell = (row as TableRow)[column];
    if (typeof cell !== "string") return [];
    const iso3 = String((row as TableRow)["iso3"] ?? "");
    // an address writes no capitals
    const isAddress = /(^|_)url$|_documentation$|^spider$/.test(column);
    const key = `${iso3} ${isAddress}`;
    const known =
      finders.get(key) ??
      nameFinder([
        ...long,
        ...names
          .filter((each) => each.words.length === 1 && each.iso3 === iso3)
          .map((each) => (isAddress ? { ...each, exact: null } : each)),
      ]);
    finders.set(key, known);
    return known(cell);
  };
}

const holdsName = (row: Held, finder: Finder): boolean =>
  Object.keys(row).some((column) => finder(row, column).length > 0);

function withoutNames(row: Held, finder: Finder): Held {
  const told: TableRow = { ...(row as TableRow) };
  for (const column of Object.keys(told)) {
    const met = finder(row, column);
    if (met.length > 0) told[column] = column.endsWith("url") ? null : textWithout(String(told[column]), met);
  }
  if (finder(row, "document").length + finder(row, "document_url").length > 0) {
    told["document"] = IN_PLACE_OF_DOCUMENT;
    told["document_url"] = null;
  }
  return told;
}

/** A story without the document that leads to a held body, and without the details that tell it. */
function toldAgain(
  row: TableRow,
  addresses: ReadonlySet<string>,
  retold: readonly StoryRetoldRow[],
): TableRow {
  const url = row["document_url"];
  const leads = typeof url === "string" && addresses.has(plainAddress(url));
  const again = retold.find(
    ({ iso3, year }) => iso3 === row["iso3"] && String(year ?? "") === String(row["year"] ?? ""),
  );
  return {
    ...row,
    ...(again && { title: again.title ?? row["title"], summary: again.summary }),
    ...(leads && { document: IN_PLACE_OF_DOCUMENT, document_url: null }),
  } as TableRow;
}

/** A text in which each name is told as what it names. */
function textWithout(text: string, met: readonly Met[]): string {
  const spans: { start: number; end: number; type: ActorType }[] = [];
  for (const { spelling, start, end } of met.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = spans.at(-1);
    if (before && /^[\s(]*$/.test(text.slice(before.end, start))) before.end = Math.max(before.end, end);
    else spans.push({ start, end, type: (spelling as HeldName).actor_type });
  }
  let told = "";
  let at = 0;
  for (const { start, end, type } of spans) {
    told += text.slice(at, start);
    const words = IN_PLACE[type] ?? "a body (name held back)";
    told += /(^|[.!?:]\s+)$/.test(told) ? words[0]?.toUpperCase() + words.slice(1) : words;
    at = text[end] === ")" && text.slice(start, end).includes("(") ? end + 1 : end;
  }
  return told + text.slice(at);
}

const refusalOf = ({ id }: FiledDefinition, row: TableRow, origin: FileRow | undefined): Refusal => ({
  source: id,
  file: origin?.file ?? id,
  row: origin?.line ?? 1,
  place: String(row["iso3"] ?? "no economy"),
  reason: "the row holds a name of civil society or media that is held back",
});
