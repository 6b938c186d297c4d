/** Figures of an exercise as words, and the texts that hold them. */
import { pillars } from "../../../indicators/schema/pillars.ts";
import type { Words } from "../../../indicators/schema/shapes.ts";
import type { Figure, Figures, Options } from "../../../indicators/training/exercise.ts";
import { getPlace } from "../../data/published.build.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Key } from "../../i18n/keys.ts";
import type { Translate } from "../../i18n/translate.ts";

/** What an id of an option stands for. */
export function optionText(of: Options["of"], id: string, t: Translate): string {
  if (of === "places") return getPlace(id)[`name_${t.language}`];
  if (of === "pillars") return pillars.find((pillar) => pillar.id === id)?.title[t.language] ?? id;
  return of === "kinds" ? t(`actor.${id}` as Key) : t(`region.${id}` as Key);
}

export function filled(words: Words, figures: Figures, t: Translate): string {
  return words[t.language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const figure = figures[name];
    return figure ? figureText(figure, t) : whole;
  });
}

function figureText(figure: Figure, t: Translate): string {
  if ("number" in figure) return formatNumber(figure.number, figure.digits, t.language);
  if ("year" in figure) return String(figure.year);
  if ("pillar" in figure) return optionText("pillars", figure.pillar, t);
  if ("region" in figure) return optionText("regions", figure.region, t);
  const [of, ids] =
    "places" in figure ? (["places", figure.places] as const) : (["kinds", figure.kinds] as const);
  return ids.map((id) => optionText(of, id, t)).join(", ");
}
