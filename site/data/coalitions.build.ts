/** Build time: the directory of actors, by economy; names that are held back are not in it. */
import { breadthOf, type Breadth } from "../../indicators/records/actors/breadth.ts";
import {
  COALITION_TYPES,
  RELEVANCES,
  SYSTEM,
  type ActorType,
  type CoalitionType,
} from "../../indicators/records/actors/kinds.ts";
import type {
  ActorDocumentRow,
  ActorRow,
  CivicSpaceRow,
  WithheldActorsRow,
} from "../../indicators/records/actors/rows.ts";
import { PILLARS, type Pillar } from "../../indicators/schema/vocabulary.ts";
import { peers, readTable, shownPlaces } from "./published.build.ts";

const actors = (await readTable<ActorRow>("actors")).sort(
  (a, b) => RELEVANCES.indexOf(a.relevance) - RELEVANCES.indexOf(b.relevance),
);
const withheld = await readTable<WithheldActorsRow>("actors-withheld");
const documents = Map.groupBy(await readTable<ActorDocumentRow>("actor-documents"), ({ actor }) => actor);
const byPlace = Map.groupBy(actors, ({ iso3 }) => iso3);
const withheldBy = Map.groupBy(withheld, ({ iso3 }) => iso3);

/** Regional and global networks: of no single economy. */
export const networks = byPlace.get(null) ?? [];

export const documentsOf = ({ actor }: ActorRow): ActorDocumentRow[] => documents.get(actor) ?? [];

export const pillarsOf = ({ pillars }: ActorRow): Pillar[] => (pillars?.split("|") ?? []) as Pillar[];

export const isBody = ({ kind }: ActorRow): boolean => kind !== SYSTEM;

export interface Coalition {
  iso3: string;
  /** The nearest to procurement first. */
  actors: ActorRow[];
  withheld: WithheldActorsRow[];
  breadth: Breadth;
}

function coalitionOf(iso3: string): Coalition {
  const own = byPlace.get(iso3) ?? [];
  const held = withheldBy.get(iso3) ?? [];
  return {
    iso3,
    actors: own,
    withheld: held,
    breadth: breadthOf(
      own,
      held.map(({ actor_type }) => actor_type),
    ),
  };
}

export const coalitions: ReadonlyMap<string, Coalition> = new Map(
  shownPlaces.map(({ iso3 }) => [iso3, coalitionOf(iso3)]),
);

/** A cell of the matrix: who of a kind is documented to work on a pillar; null stands for work on none that is documented. */
export const cellOf = (coalition: Coalition, type: ActorType, pillar: Pillar | null): ActorRow[] =>
  coalition.actors.filter(
    (actor) =>
      actor.actor_type === type &&
      isBody(actor) &&
      (pillar === null ? actor.pillars === null : pillarsOf(actor).includes(pillar)),
  );

export const COLUMNS: readonly (Pillar | null)[] = [...PILLARS, null];

/** Kinds that are not found here, with those found in economies like this one, the nearest first. */
export function carriedElsewhere({ iso3, breadth }: Coalition) {
  const near = [...new Set(peers.filter((peer) => peer.iso3 === iso3).map(({ peer }) => peer))];
  return COALITION_TYPES.filter((type) => !breadth.procurement.includes(type)).flatMap((type) => {
    const found = near.flatMap((peer) => nearestOf(peer, type)).slice(0, 4);
    return found.length > 0 ? [{ type, found }] : [];
  });
}

/** The body of a kind in an economy whose documented work is on procurement. */
function nearestOf(iso3: string, type: CoalitionType): ActorRow[] {
  const found = coalitions
    .get(iso3)
    ?.actors.find((actor) => actor.actor_type === type && actor.relevance === "procurement" && isBody(actor));
  return found ? [found] : [];
}

const spaces = await readTable<CivicSpaceRow>("civic-space");
const spaceBy = new Map(spaces.map((row) => [row.iso3, row]));

/** Whether names may stand in an economy, and which measure says so. @throws Error for what is no economy */
export function civicSpaceOf(iso3: string): CivicSpaceRow {
  const row = spaceBy.get(iso3);
  if (row === undefined) throw new Error(`civic-space has no row of ${iso3}`);
  return row;
}

/** Economies in which names are held back, each once. */
export const heldBack: readonly CivicSpaceRow[] = shownPlaces
  .map(({ iso3 }) => civicSpaceOf(iso3))
  .filter(({ space }) => space !== "open");
