/** What a page of the site is called, by its address. */
import { pillars } from "../../../indicators/schema/pillars.ts";
import { getIndicator, getPlace } from "../../data/published.build.ts";
import type { Key } from "../../i18n/keys.ts";
import type { Translate } from "../../i18n/translate.ts";

export function pageName(path: string, t: Translate): string {
  const [section = "", id] = path.split("/").filter(Boolean);
  if (id === undefined) return section === "changes" ? t("changes.title") : t(`nav.${section}` as Key);
  if (section === "indicators") return getIndicator(id).title[t.language];
  if (section === "index")
    return `${t("nav.index")} – ${pillars.find((each) => each.id === id)?.title[t.language] ?? id}`;
  return getPlace(id)[`name_${t.language}`];
}
