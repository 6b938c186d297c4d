/** Changes of Track that hold a step whose date documents contradict: it counts from the earliest date. */
import { STEPS } from "../../../indicators/records/stories/steps.ts";
import { products } from "../../../indicators/reform-index/members.ts";
import type { IndexMoveRow } from "../../../indicators/reform-index/tables.ts";
import { takenIn } from "../../data/knowledge.build.ts";

const members = new Set(
  Object.values(products.track.pillars).flatMap((own) => own.map(({ indicator }) => indicator as string)),
);
const steps = new Set<string>(
  STEPS.filter(({ series }) => series !== null && members.has(series)).map(({ id }) => id),
);

export const holdsDoubtedStep = ({ iso3, year_from, year_to }: IndexMoveRow): boolean =>
  takenIn(iso3).some(({ step, date, agreement }) => {
    const year = Number(date.slice(0, 4));
    return agreement === "contradicted" && steps.has(step) && year_from < year && year <= year_to;
  });
