/** Build time: what stands behind every profile, read once from provenance, readings and files. */
import type { FileRow, ProvenanceRow, ReadingRow } from "../../indicators/schema/reading.ts";
import { evidenceOf, fileKey, type Evidence } from "./evidence-of-place.ts";
import { takenIn } from "./knowledge.build.ts";
import { PORTAL_MEASURES, PORTAL_SOURCE, portalOf, type LinkTest, type Portal } from "./portal-of-place.ts";
import type { Profile } from "./profile-of-place.ts";
import { profiles } from "./profiles.build.ts";
import { getPlace, readTable } from "./published.build.ts";
import type { CommitmentRow, EventRow, LawRow } from "./records.ts";

/** Only the way back of what is shown: the newest row of each indicator. */
const shown = new Set(
  [...profiles].flatMap(([iso3, { rows }]) =>
    rows.map(({ indicator, row }) => `${indicator.id} ${iso3} ${row.year}`),
  ),
);
const provenance = Map.groupBy(
  (await readTable<ProvenanceRow>("provenance")).filter(({ indicator, iso3, year }) =>
    shown.has(`${indicator} ${iso3} ${year}`),
  ),
  ({ iso3 }) => iso3,
);
const wanted = new Set([...provenance.values()].flat().map(({ reading }) => reading));
const isOfPortal = ({ source, measure }: ReadingRow) =>
  source === PORTAL_SOURCE && (PORTAL_MEASURES as readonly string[]).includes(measure);
const kept = (await readTable<ReadingRow>("readings")).filter(
  (each) => wanted.has(each.reading) || isOfPortal(each),
);
const readings = new Map(kept.map((each) => [each.reading, each]));
const portals = Map.groupBy(kept.filter(isOfPortal), ({ iso3 }) => iso3);
const files = new Map((await readTable<FileRow>("files")).map((file) => [fileKey(file), file]));
const tests = await readTable<LinkTest>("links");

const events = Map.groupBy(await readTable<EventRow>("events"), ({ iso3 }) => iso3);
const laws = Map.groupBy(await readTable<LawRow>("laws"), ({ iso3 }) => iso3);
/** Whether anything is held from which a timeline could be made. */
export const hasSteps: boolean = events.size + laws.size > 0;

const commitments = Map.groupBy(await readTable<CommitmentRow>("commitments"), ({ iso3 }) => iso3);

export const evidencesOf = (iso3: string): Evidence[] =>
  evidenceOf(
    (profiles.get(iso3) as Profile).rows,
    provenance.get(iso3) ?? [],
    { readings, files },
    getPlace(iso3).part_of,
  );

export const portalIn = (iso3: string): Portal | null =>
  portalOf(
    portals.get(iso3) ?? [],
    tests,
    takenIn(iso3).find(({ step }) => step === "e-procurement-portal"),
  );
export const eventsIn = (iso3: string): EventRow[] => events.get(iso3) ?? [];
export const lawsIn = (iso3: string): LawRow[] => laws.get(iso3) ?? [];
export const commitmentsIn = (iso3: string): CommitmentRow[] => commitments.get(iso3) ?? [];
/** Where the commitments are listed, if any list is held. */
export const commitmentSources: string[] = [
  ...new Set([...commitments.values()].flat().map(({ source }) => source)),
];
