/** A fact that triggered advice, in words: the answer or why there is none, its year, its publisher. */
import type { Reasoned } from "../../../indicators/schema/absence-reason.ts";
import type { CatalogIndicator } from "../../../indicators/schema/indicator.ts";
import { formatValue } from "../../i18n/format.ts";
import { reasonText } from "../../i18n/say.ts";
import type { Translate } from "../../i18n/t.ts";

export function factWords(
  { row, indicator, isOld }: { row: Reasoned; indicator: CatalogIndicator; isOld: boolean },
  publisher: string | null,
  t: Translate,
): string {
  if (row.value === null) return reasonText(row, indicator, t);
  const old = isOld ? [t("value.old")] : [];
  return [formatValue(row.value, indicator.unit, t.language), row.year, publisher, ...old]
    .filter((part) => part !== null)
    .join(", ");
}
