/** Build time: what the interactive map needs to know of each indicator, in one language. */
import type { CatalogIndicator } from "../../../indicators/schema/indicator.ts";
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import { translator } from "../../i18n/t.ts";
import { catalog, getSource, publishersOf } from "../../data/published.build.ts";

export type MapIndicator = Pick<
  CatalogIndicator,
  "id" | "pillar" | "unit" | "direction" | "goalposts" | "blank" | "sources"
> & {
  shelfLife: { years: number };
  title: string;
  asks: string;
  credit: string;
  publishers: string;
};

export const mapIndicators = (language: Language): MapIndicator[] =>
  catalog.indicators.map((indicator) => mapIndicator(indicator, language));

export function mapIndicator(indicator: CatalogIndicator, language: Language): MapIndicator {
  const { id, pillar, title, asks, unit, direction, goalposts, blank, sources, shelfLife } = indicator;
  return {
    id,
    pillar,
    title: title[language],
    asks: asks[language],
    unit: inOneLanguage(unit, language),
    direction,
    shelfLife: { years: shelfLife.years },
    goalposts: { low: goalposts.low, high: goalposts.high } as CatalogIndicator["goalposts"],
    blank: blank && {
      status: blank.status,
      because: { en: "", fr: "", es: "", [language]: blank.because[language] },
    },
    credit: sources
      .map(getSource)
      .map(
        ({ publisher, title: name, edition, licence }) =>
          `${publisher}, ${name} (${edition}), ${licence.name}`,
      )
      .join(translator(language)("list.apart")),
    publishers: publishersOf(indicator),
    sources,
  };
}

/** The other languages stay at home. */
function inOneLanguage(unit: CatalogIndicator["unit"], language: Language): CatalogIndicator["unit"] {
  const only = <W extends Record<Language, string>>(words: W): W =>
    ({ [language]: words[language] }) as unknown as W;
  return {
    ...unit,
    name: only(unit.name),
    ...(unit.levels && { levels: unit.levels.map(({ value, name }) => ({ value, name: only(name) })) }),
  };
}
