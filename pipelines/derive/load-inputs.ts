/** gather: everything that is held, read from data/readings, seeds and the definitions. */
import { existsSync, readFileSync } from "node:fs";
import type { Definition } from "../../indicators/define/define-indicator.ts";
import { loadIndicators } from "../../indicators/define/load.ts";
import type { ActorReview } from "../../indicators/records/actors/held-back.ts";
import { WithheldCount } from "../../indicators/records/actors/rows.ts";
import { StepDocument } from "../../indicators/records/stories/documents.ts";
import { StoryReviewRow } from "../../indicators/records/stories/rows.ts";
import { ErratumRow } from "../../indicators/schema/edition.ts";
import type { Place } from "../../indicators/schema/place.ts";
import type { Reading } from "../../indicators/schema/reading.ts";
import type { Origin } from "../../indicators/schema/source.ts";
import { loadSources } from "../lib/source/load-sources.ts";
import type { Paths } from "../lib/files/paths.ts";
import { readPlaces } from "../lib/source/places.ts";
import type { SourceDefinition } from "../lib/source/source.ts";
import { csvToRows, seedRows } from "../lib/tables/tables.ts";
import { readReview } from "../ingest/read-review.ts";
import { heldBy } from "../ingest/read-source.ts";
import type { TableRow } from "../ingest/read-records.ts";
import { heldOrigins } from "../ingest/seal.ts";
import { countsPath } from "../ingest/write-readings.ts";

export interface Gathered {
  definitions: Definition[];
  sources: SourceDefinition[];
  origins: Map<string, Origin[]>;
  places: Place[];
  readings: Reading[];
  /** Rows of tables of their own, by source. */
  records: Map<string, TableRow[]>;
  errata: ErratumRow[];
  /** Actors counted without their names when the directory was read. */
  withheld: WithheldCount[];
  /** What was decided about the directory of actors. */
  review: ActorReview;
  /** What each story was found to be about. */
  storyReview: StoryReviewRow[];
  /** What documents say of steps with a date, typed. */
  stepDocuments: StepDocument[];
  version: string;
}

export async function gather(paths: Paths): Promise<Gathered> {
  const [definitions, sources] = await Promise.all([loadIndicators(paths.indicators), loadSources()]);
  const { version } = JSON.parse(readFileSync(paths.package, "utf8")) as { version: string };
  return {
    definitions,
    sources,
    origins: new Map(sources.map(({ id }) => [id, heldOrigins(id, paths.readings)])),
    places: readPlaces(paths.places),
    readings: sources.flatMap((source) =>
      source.holds === "readings" ? (heldBy(source, paths.readings) as Reading[]) : [],
    ),
    records: new Map(
      sources.flatMap((source) =>
        source.holds === "records" ? [[source.id, heldBy(source, paths.readings) as TableRow[]]] : [],
      ),
    ),
    withheld: sources.flatMap((source) =>
      source.holds === "records" && source.table === "actors"
        ? countsIn(countsPath(source, paths), `data/readings/${source.id}.withheld.csv`)
        : [],
    ),
    errata: seedRows(ErratumRow, paths.errata, "data/errata.csv"),
    review: readReview(paths.coalitions),
    storyReview: seedRows(StoryReviewRow, paths.stories, "seeds/knowledge/stories.csv"),
    stepDocuments: seedRows(StepDocument, paths.steps, "seeds/steps.csv"),
    version,
  };
}

const countsIn = (path: string, where: string): WithheldCount[] =>
  existsSync(path) ? csvToRows(WithheldCount, readFileSync(path, "utf8"), where) : [];
