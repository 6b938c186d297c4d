/** Build time: the figures of the front page, counted in the published observations. */
import { compare } from "../../../indicators/schema/compare.ts";
import { hasValue } from "../../i18n/format.ts";
import { latestByPlace } from "../../data/latest-by-place.ts";
import { byIndicator, catalog, dataYear, getIndicator } from "../../data/published.build.ts";

const newestValues = (id: string) =>
  latestByPlace(byIndicator.get(id) ?? [], getIndicator(id), dataYear)
    .map(({ row }) => row)
    .filter(hasValue);

/** Words follow the shares: most, some or few; so the headline changes when the data do. */
export function headlineFigures() {
  const rungs = newestValues("e-procurement-step");
  const steps = rungs.map(({ value }) => value);
  const withPortal = rungs.filter(({ value }) => value >= 2).map(({ iso3 }) => iso3);
  const inUse = withPortal.length;
  const publishing = new Set(
    newestValues("publishes-open-contracting-data").flatMap(({ iso3, value }) => (value === 1 ? iso3 : [])),
  );
  const open = withPortal.filter((iso3) => publishing.has(iso3)).length;
  return {
    asked: steps.length,
    inUse,
    open,
    none: steps.filter((step) => step === 0).length,
    portals: amountOf(inUse / steps.length),
    openness: amountOf(open / inUse),
  };
}

function amountOf(share: number): "most" | "some" | "few" {
  return share > 0.5 ? "most" : share > 1 / 3 ? "some" : "few";
}

/** The indicator that stands for each pillar on the front page, and from which score it counts as yes. */
const FRONT = [
  { pillar: "law", id: "gpa-party", least: 100 },
  { pillar: "capacity", id: "government-effectiveness", least: 60 },
  { pillar: "e-procurement", id: "publishes-open-contracting-data", least: 100 },
  { pillar: "oversight", id: "media-scrutiny", least: 60 },
] as const;

export function pillarFacts() {
  return FRONT.map(({ pillar, id, least }) => {
    const rows = newestValues(id);
    const scores = rows.map(({ score }) => score as number);
    const { unit } = getIndicator(id);
    const levels = unit.levels?.toReversed().map(({ value, name }, at, all) => ({
      name,
      count: rows.filter((row) => row.value === value).length,
      rank: 1 - at / (all.length - 1),
    }));
    return {
      levels,
      pillar: catalog.pillars.find((each) => each.id === pillar) as (typeof catalog.pillars)[number] & {
        id: typeof pillar;
      },
      indicator: getIndicator(id),
      scores,
      count: scores.filter((score) => score >= least).length,
      of: scores.length,
    };
  });
}

/** Sources by the day of their newest edition. */
export function newsOf() {
  return catalog.sources
    .map((source) => ({ source }))
    .sort((a, b) => compare(b.source.published, a.source.published))
    .slice(0, 6);
}
