/**
 * Names that must not be handed in: of civil society and media where civic space is not open. It is asked on the reader's own
 * machine, before anything is shown or sent; what is refused is not repeated.
 *
 * No list of names is at hand here, and none should be: an actor is refused by its kind and economy, a text by what looks
 * like a name in it.
 */
import { HELD_BACK } from "../actors/safety.ts";
import type { ActorType } from "../actors/kinds.ts";
import type { ContributionFault } from "./fault.ts";
import type { Kind } from "./kinds.ts";

const HIDDEN = "–";

/** @param isClosed whether names are held back in an economy, by its code */
export function heldNameFaults(
  kind: Kind,
  record: Readonly<Record<string, string | number | null>>,
  row: number,
  isClosed: (iso3: string) => boolean,
): ContributionFault[] {
  const { iso3 } = record;
  if (typeof iso3 !== "string" || !isClosed(iso3)) return [];
  const fault = (column: string, code: "held-name" | "like-a-name"): ContributionFault => ({
    ...{ row, column, code, found: HIDDEN, expected: "no name" },
  });
  if (kind === "actors")
    return HELD_BACK.includes(record["actor_type"] as ActorType) ? [fault("name", "held-name")] : [];
  return TEXTS[kind]
    .filter((column) => holdsName(String(record[column] ?? ""), kind))
    .map((column) => fault(column, "like-a-name"));
}

/** What a person writes in words of their own; readings are numbers. */
const TEXTS: Record<Exclude<Kind, "actors">, readonly string[]> = {
  stories: ["title", "summary", "lesson"],
  events: ["what"],
  laws: [],
  readings: [],
};

/** Words by which groups and newsrooms call themselves, in the three languages; the state's offices use others. */
const GROUP =
  "Coalition|Network|Watch|Watchdog|Foundation|Association|Union|Movement|Initiative|Forum|League|Society|Syndicate|Observatory|Collective|Alliance|Transparency International|Club|News|Times|Post|Herald|Tribune|Radio|Television|Réseau|Fondation|Mouvement|Ligue|Observatoire|Collectif|Syndicat|Journal|Red|Fundación|Asociación|Movimiento|Liga|Observatorio|Colectivo|Sindicato|Diario|Periódico";
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{N}’'-]*`;
const JOINED = String.raw`(?:\s+(?:of|for|the|and|de|du|des|la|le|los|las|el|y|et|pour|para|por)){0,2}\s+`;
/** A group's word among words that begin with capitals: "Lake Monitoring Coalition", "Foundation for Open Ledgers". */
const CALLED = new RegExp(
  `(?:${CAPITAL}${JOINED})+(?:${GROUP})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:${GROUP})${JOINED}${CAPITAL}`,
  "u",
);
/** Four capitals and more, as groups are called for short, or a name with a capital inside. */
const SHORT = /(?<![\p{L}\p{N}])(\p{Lu}{4,}|\p{Lu}+\p{Ll}+\p{Lu}[\p{L}\p{N}]*)(?![\p{L}\p{N}])/gu;

/** Standards, systems and bodies between states that everybody may be seen to speak of. */
const KNOWN = new Set(
  "OECD OCDS MAPS PEFA UNCAC UNDP UNODC GovTech ProZorro CoST eGP SIGMA COMESA ECOWAS WAEMU UEMOA CEMAC SADC EBRD AfDB BRICS ASEAN EITI GPSA APPN SPESSE COVID KONEPS iGP".split(
    " ",
  ),
);

/** An event names systems and offices for short as a matter of course; a story of people need not. */
function holdsName(text: string, kind: Kind): boolean {
  const between = text.replaceAll(
    /Open (Government|Contracting) Partnership|African Union|European Union|Public Procurement Network/g,
    "it",
  );
  if (CALLED.test(between)) return true;
  return kind === "stories" && [...between.matchAll(SHORT)].some(([, found = ""]) => !KNOWN.has(found));
}
