/** Build time: what the interactive map needs to know of each indicator, in one language. */
import type { Catalog } from "../../../indicators/schema/catalog.ts";
import type { CatalogIndicator } from "../../../indicators/schema/indicator.ts";
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import { translator } from "../../i18n/t.ts";
import { openPublished } from "../../data/published-files.build.ts";
import { catalog, getSource, publishersOf } from "../../data/published.build.ts";
import { yearsPassed } from "./years-passed.ts";

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

/**
 * The newest year that each indicator had in an edition, where it has a newer one now: what addresses of that edition
 * meant that named no year. Empty where nothing is kept of the edition.
 */
export function formerYears(edition: string | null): Record<string, number> {
  const folder = openPublished(`editions/${edition}`);
  if (edition === null || !folder.has("catalog.json")) return {};
  const { indicators } = folder.json("catalog.json") as Pick<Catalog, "indicators">;
  return yearsPassed(indicators, catalog.indicators);
}

/** The other languages stay at home. */
function inOneLanguage(unit: CatalogIndicator["unit"], language: Language): CatalogIndicator["unit"] {
  const only = <W extends Record<Language, string>>(words: W): W =>
    ({ [language]: words[language] }) as unknown as W;
  return {
    ...unit,
    name: only(unit.name),
    ...(unit.one && { one: only(unit.one) }),
    ...(unit.levels && { levels: unit.levels.map(({ value, name }) => ({ value, name: only(name) })) }),
  };
}
