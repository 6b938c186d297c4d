/** known-names: which names are held back, known from the directory's own file, which lies on this machine and nowhere else. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { civicSpaces } from "../../indicators/records/actors/civic-space.ts";
import { heldBack } from "../../indicators/records/actors/held-back.ts";
import type { ActorStatement } from "../../indicators/records/actors/rows.ts";
import { StoryRetoldRow } from "../../indicators/records/stories/rows.ts";
import type { Reading } from "../../indicators/schema/reading.ts";
import { Fault } from "../lib/faults/fault.ts";
import type { Paths } from "../lib/files/paths.ts";
import { loadSources } from "../lib/source/load-sources.ts";
import { readAliases, readPlaces } from "../lib/source/places.ts";
import type { RecordsDefinition, SourceDefinition } from "../lib/source/source.ts";
import { seedRows } from "../lib/tables/tables.ts";
import { readReview } from "./read-review.ts";
import { heldBy, readFiles } from "./read-source.ts";
import { withholdingOf, type Withholding } from "./withhold.ts";

/** The source of the directory of actors. */
export const DIRECTORY = "coalition-actors";
/** The source of the measures by which space is judged. */
export const MEASURED_BY = "vdem";

/** What has just come in, and is not written down yet. */
interface Arrived {
  file?: Uint8Array | undefined;
  measures?: readonly Reading[] | undefined;
}

/**
 * @param folders where the directory's file may lie, each with one folder a source; the first that has it is read
 * @param arrived the directory's file and the measures of civic space, where these are newer
 * @returns null where there is no directory at all: then there is nobody to name
 * @throws Fault where a directory is held and its file is not at hand
 */
export async function knownNames(
  folders: readonly string[],
  paths: Paths,
  arrived: Arrived = {},
): Promise<Withholding | null> {
  const sources = await loadSources();
  const directory = sources.find(({ id }) => id === DIRECTORY) as RecordsDefinition;
  const [file] = Object.values(directory.files);
  const name = file?.name ?? "";
  const path = folders.map((folder) => join(folder, DIRECTORY, name)).find((each) => existsSync(each));
  const bytes = arrived.file ?? (path === undefined ? null : readFileSync(path));
  if (bytes === null) {
    if (!existsSync(join(paths.readings, `${DIRECTORY}.csv`))) return null;
    throw notAtHand(join(folders[0] ?? "", DIRECTORY, name));
  }
  const places = readPlaces(paths.places);
  const { rows } = await readFiles(
    directory,
    { [Object.keys(directory.files)[0] as string]: bytes },
    places,
    readAliases(join(paths.pipelines, "sources", DIRECTORY)),
  );
  const isHeld = heldBack(
    readReview(paths.coalitions),
    civicSpaces(arrived.measures ?? measured(sources, paths)),
  );
  return withholdingOf(
    rows as ActorStatement[],
    isHeld,
    places,
    seedRows(StoryRetoldRow, paths.storiesRetold, "seeds/knowledge/retold.csv"),
  );
}

function measured(sources: readonly SourceDefinition[], paths: Paths): Reading[] {
  const source = sources.find(({ id }) => id === MEASURED_BY);
  return source?.holds === "readings" && existsSync(join(paths.readings, `${MEASURED_BY}.csv`))
    ? (heldBy(source, paths.readings) as Reading[])
    : [];
}

const notAtHand = (path: string) =>
  new Fault({
    where: path,
    found: "no such file",
    expected: "the directory of actors, which says which names are held back",
    do: "place it there: without it a name could be written down that must not be",
  });
