/** The sentences of a country page, made from its profile. */
import type { Place } from "../../../indicators/schema/place.ts";
import type { Profile, ProfileRow } from "../../data/profile-of-place.ts";
import type { Translate } from "../../i18n/translate.ts";

/** "Kenya: rules ahead of its region, practice level with it", or what little is known. */
export function headlineOf(
  place: Place,
  { law, practice, comparedWith, coverage }: Profile,
  t: Translate,
): string {
  const name = place[`name_${t.language}`];
  const group = t(`group.${comparedWith}`);
  if (law && law === practice) {
    return t("country.headline.standing", { name, standing: t(`standing.both.${law}`, { group }) });
  }
  if (law && practice) {
    return t("country.headline", {
      name,
      law: t(`standing.law.${law}`, { group }),
      practice: t(`standing.practice.${practice}`, { group }),
    });
  }
  const only = practice
    ? t(`standing.practice.${practice}`, { group })
    : law && t(`standing.law.${law}`, { group });
  return only
    ? t("country.headline.standing", { name, standing: only })
    : t("country.headline.little", { name, found: coverage.found, of: coverage.of });
}

/** How many indicators stand above and below the middle, and which lie furthest. */
export function ledeOf({ compared, comparedWith }: Profile, t: Translate): string {
  if (compared.length === 0) return t("country.lede.none");
  const count = (standing: ProfileRow["standing"]) =>
    compared.filter((row) => row.standing === standing).length;
  const sorted = compared.toSorted((a, b) => (b.lead ?? 0) - (a.lead ?? 0));
  const [first, last] = [sorted[0], sorted.at(-1)] as [ProfileRow, ProfileRow];
  const parts = [
    t("country.lede", {
      n: compared.length,
      ahead: count("ahead"),
      behind: count("behind"),
      group: t(`group.of.${comparedWith}`),
    }),
  ];
  const title = ({ indicator }: ProfileRow) => indicator.title[t.language];
  if (first.standing === "ahead") parts.push(t("country.lede.first", { title: title(first) }));
  if (last.standing === "behind") parts.push(t("country.lede.last", { title: title(last) }));
  return parts.join(" ");
}
