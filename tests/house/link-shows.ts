/** What a link shows, made of the published files by the same functions as its page's script. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalog } from "../../indicators/schema/catalog.ts";
import { INCOME_GROUPS, REGIONS } from "../../indicators/schema/vocabulary.ts";
import { openLaboratory } from "../../indicators/reform-index/custom-weights.ts";
import type { IndexFile } from "../../indicators/reform-index/index-file.ts";
import { trackMoves } from "../../indicators/reform-index/track-moves.ts";
import { DEFAULTS } from "../../indicators/views/defaults.ts";
import { readExplore } from "../../indicators/views/explore-view.ts";
import { readIndexView } from "../../indicators/views/index-view.ts";
import { FIRST_ON_MAP, readView } from "../../indicators/views/map-view.ts";
import { readProgress } from "../../indicators/views/progress-view.ts";
import { questions } from "../../site/features/explore/questions.ts";
import { drawMap } from "../../site/features/map/draw.ts";
import type { MapIndicator } from "../../site/features/map/map-data.build.ts";
import type { Slice } from "../../site/features/map/map-slice.ts";
import { ageView, valueView } from "../../site/features/map/view-of-slice.ts";
import { yearsPassed } from "../../site/features/map/years-passed.ts";
import { translator } from "../../site/i18n/t.ts";
import { askPublished } from "../ask-published.ts";

/**
 * @param link from the page on: "/map/?indicator=gpa-party"
 * @param published folder with `latest` and `editions`
 * @param current the edition that the newest data are
 */
export function showing(link: string, published: string, current: string): Promise<unknown> | unknown {
  const [page = "", query = ""] = link.split("?");
  const json = <T>(...path: string[]) => JSON.parse(readFileSync(join(published, ...path), "utf8")) as T;
  const folderOf = (edition?: string | null) => (edition == null ? "latest" : join("editions", edition));
  switch (page) {
    case "/map/":
      return map(`?${query}`, json);
    case "/progress/": {
      const latest = json<IndexFile>("latest/index-track.json");
      const offered = {
        years: [...new Set(latest.times.map(Number))].sort((a, b) => a - b),
        economies: new Set(latest.units),
        ...{ regions: REGIONS, incomes: INCOME_GROUPS },
      };
      const { from, to, countries, edition } = readProgress(`?${query}`, offered).view;
      const file =
        edition === undefined || edition === current
          ? latest
          : json<IndexFile>(folderOf(edition), "index-track.json");
      const { rows } = trackMoves(file, from, to);
      return { from, to, rows: rows.filter(({ iso3 }) => countries?.includes(iso3) ?? true) };
    }
    case "/index/": {
      const { view } = readIndexView(`?${query}`, { regions: REGIONS, incomes: INCOME_GROUPS }, current);
      const { score } = openLaboratory(json<IndexFile>(folderOf(view.edition), "index-state.json"));
      return { view: { ...view, edition: view.edition ?? current }, ...score(view) };
    }
    case "/explore/": {
      const { q, sql, edition } = readExplore(`?${query}`, current).view;
      const question = sql ?? questions.find(({ id }) => id === q)?.sql ?? "";
      return askPublished(question, join(published, folderOf(edition)));
    }
    default:
      throw new RangeError(`no view at ${page}`);
  }
}

function map(search: string, json: <T>(...path: string[]) => T) {
  const { indicators, date } = json<Catalog>("latest/catalog.json");
  const before = json<Catalog>("editions", DEFAULTS[0].map.edition ?? "", "catalog.json").indicators;
  const { view } = readView(search, yearsPassed(before, indicators));
  const indicator = indicators.find(({ id }) => id === (view.indicator ?? FIRST_ON_MAP));
  if (!indicator) throw new RangeError(`no indicator in ${search}`);
  const { id, title, asks } = indicator;
  const told = { ...indicator, title: title.en, asks: asks.en, credit: "", publishers: "" } as MapIndicator;
  const slice = json<Slice>("latest/maps", `${id}.json`);
  const dataYear = view.paint === "age" ? (view.asof ?? Number(date.slice(0, 4))) : Number(date.slice(0, 4));
  const shown =
    view.paint === "age"
      ? ageView(told, slice, dataYear, view.until)
      : valueView(told, slice, view.year ?? (slice.years.at(-1) as number));
  const economies = Object.keys(slice.places).map((iso3) => ({ iso3, name: iso3, href: "", isSmall: false }));
  const context = { economies, dataYear, files: "", pages: "" };
  const { places, words, drawings } = drawMap(shown, context, translator("en"));
  return { places, words, legend: drawings.legend.text };
}
