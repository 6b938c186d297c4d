import type { Coming } from "./coming.build.ts";
import { getPlace } from "../../data/published.build.ts";
import type { Translate } from "../../i18n/translate.ts";

/** What lies ahead, in a line: a law of an economy, or the next edition of a source. */
export function comingWords({ kind, what, publisher, iso3 }: Coming, t: Translate): string {
  return kind === "edition"
    ? t("knowledge.coming.edition", { title: what, publisher })
    : t("knowledge.coming.law", { law: what, name: getPlace(iso3 as string)[`name_${t.language}`] });
}
