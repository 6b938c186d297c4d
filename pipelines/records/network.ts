/** network: each partner with the row its document stands in. */
import type { z } from "zod";
import type { ActorStatement } from "../../indicators/records/actors/rows.ts";
import type { NetworkRow, NetworkSeed } from "../../indicators/records/network/schema.ts";
import type { TABLES } from "../../indicators/tables.ts";
import { FaultList, quoted } from "../lib/faults/fault.ts";
import type { Gathered } from "../derive/load-inputs.ts";

type CourseRow = z.infer<(typeof TABLES)["courses"]["row"]>;
type Held = Pick<Gathered, "records" | "sources" | "origins">;
type Found = Omit<NetworkRow, keyof NetworkSeed>;

const NOTHING: Found = {
  ...{ role: null, since: null, url: null, source: null },
  ...{ document: null, document_url: null, checked: null },
};

/** @throws Fault where a key leads to no row */
export function networkRows(seeds: readonly NetworkSeed[], held: Held): NetworkRow[] {
  const faults = new FaultList();
  const rows = seeds.map((seed) => {
    const found = seed.basis === "programme-idea" && seed.key === null ? NOTHING : find(seed, held);
    if (found === null) {
      faults.add({
        where: `seeds/network.csv, "${seed.id}"`,
        found: `${seed.basis}, key ${quoted(seed.key ?? "")}`,
        expected: "a row that data/readings holds; no key for programme-idea",
        do: "write the actor's name, the course's title or the source's id as it stands there",
      });
    }
    return { ...seed, ...(found ?? NOTHING) };
  });
  faults.throwIfAny();
  return rows;
}

function find({ basis, key }: NetworkSeed, held: Held): Found | null {
  if (basis === "actors")
    return ofActor(
      // no body of one economy: its name may be one that is held back
      rowsIn<ActorStatement>("actors", held).find(({ iso3, name }) => iso3 === null && name === key),
      held,
    );
  if (basis === "courses")
    return ofCourse(
      rowsIn<CourseRow>("courses", held).find(({ title }) => title === key),
      held,
    );
  return basis === "sources" ? ofSource(key, held) : null;
}

const rowsIn = <Row>(table: "actors" | "courses", { records, sources }: Held): Row[] =>
  sources
    .filter((source) => source.holds === "records" && source.table === table)
    .flatMap(({ id }) => (records.get(id) ?? []) as Row[]);

function ofActor(row: ActorStatement | undefined, held: Held): Found | null {
  if (!row) return null;
  const { role, since, url, source, document, document_url } = row;
  return { role, since, url, source, document, document_url, checked: readOn(source, held) };
}

function ofCourse(row: CourseRow | undefined, held: Held): Found | null {
  if (!row) return null;
  const { title: role, since, url, source, document, document_url } = row;
  return { role, since, url, source, document, document_url, checked: readOn(source, held) };
}

function ofSource(id: string | null, held: Held): Found | null {
  const source = held.sources.find((each) => each.id === id);
  if (!source) return null;
  const { title, publisher, edition, url } = source;
  return {
    ...{ role: title, since: null, url, source: source.id },
    ...{
      document: `${publisher}: ${title} (${edition})`,
      document_url: url,
      checked: readOn(source.id, held),
    },
  };
}

const readOn = (source: string, { origins }: Held): string | null =>
  (origins.get(source) ?? [])
    .map(({ retrieved }) => retrieved)
    .sort()
    .at(-1) ?? null;
