/** error-shares: the error of each member, where it is from, and how much of the index's error comes of it. */
import { INDEX } from "../../indicators/reform-index/specification.ts";
import { standInErrors } from "../../indicators/reform-index/index-file.ts";
import type { IndexWeightRow } from "../../indicators/reform-index/tables.ts";
import type { Column } from "../../indicators/composite/column.ts";
import { compose, type Data } from "../../indicators/composite/compose.ts";
import { propagate } from "../../indicators/composite/propagate.ts";
import { quantile } from "../../indicators/composite/quantile.ts";
import type { Scored } from "./index-context.ts";

type Told = Pick<IndexWeightRow, "se" | "se_by" | "se_like" | "se_share">;

export const NO_ERROR: Told = { se: null, se_by: null, se_like: null, se_share: null };

/** Of the last period. */
export function errorsIn(scored: Scored): (indicator: string) => Told {
  const { evidence } = scored;
  const shares = sharesIn(scored);
  return (indicator) => {
    const assumption = evidence.assumed?.[indicator];
    const published = (evidence.errors[indicator] ?? []).filter((each) => each !== null);
    if (!assumption && published.length === 0) return NO_ERROR;
    return {
      se: assumption
        ? (evidence.standIns[indicator] as number)
        : quantile(
            published.toSorted((a, b) => a - b),
            0.5,
          ),
      se_by: assumption?.by ?? "published",
      se_like: assumption?.like ?? null,
      se_share: shares(indicator),
    };
  };
}

/**
 * Covariance of what a member's error makes of the index with the whole error, over its variance: half of what the
 * variance loses without the member and half of what the member has alone. Sums to 1 over the members.
 */
function sharesIn({ evidence, data, periods }: Scored): (indicator: string) => number {
  const { spec } = evidence;
  const last = rowsOf(
    { ...data, errors: standInErrors(evidence) },
    (periods.at(-1) as Scored["periods"][number]).run,
  );
  const stages = compose(spec, last);
  const varianceBy = (isIn: (id: string) => boolean): Column => {
    const errors = new Map([...last.errors].filter(([id]) => isIn(id)));
    const { se } = propagate(spec, { ...last, errors }, stages).get(INDEX) as { se: Column };
    return se.map((each) => (Number.isNaN(each) ? 0 : each ** 2));
  };
  const all = varianceBy(() => true);
  return (indicator) => {
    const [without, alone] = [varianceBy((id) => id !== indicator), varianceBy((id) => id === indicator)];
    const shares = [...all].flatMap((variance, row) =>
      variance > 0 ? (variance - (without[row] as number) + (alone[row] as number)) / (2 * variance) : [],
    );
    return Math.min(1, Math.max(0, shares.reduce((sum, share) => sum + share, 0) / shares.length));
  };
}

function rowsOf(data: Data, [first, end]: readonly [number, number]): Data {
  const part = (columns: Data["columns"]) =>
    new Map([...columns].map(([id, column]) => [id, column.subarray(first, end)]));
  return {
    ...data,
    units: data.units.slice(first, end),
    times: data.times.slice(first, end),
    columns: part(data.columns),
    errors: part(data.errors),
  };
}
