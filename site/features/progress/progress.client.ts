/** The page of progress, once its script is there: choose years, economies and one to look at; all of it in the address. */
import {
  readProgress,
  usualSpan,
  writeProgress,
  type Offered,
  type ProgressView,
} from "../../../indicators/views/progress-view.ts";
import { showDrawing } from "../../lib/show-drawing.ts";
import { translateFrom, type Translate } from "../../i18n/translate.ts";
import type { TellView } from "../cite/cite-view.client.ts";
import { startControls, type Controls } from "./controls.client.ts";
import type { Saved } from "./export.client.ts";
import type { ProgressData } from "./progress-data.ts";
import { drawingsOf, wordsOf, type Pair } from "./progress-scene.ts";
import { openSource, type Source } from "./progress-source.client.ts";
import { sorted, type Shown } from "./progress-table.ts";
import { testedTogether } from "./progress-words.ts";

/** What the page knows and who it asks, for all that happens on it. */
interface Desk {
  root: HTMLElement;
  data: ProgressData;
  offered: Offered;
  source: Source;
  t: Translate;
  controls: Controls;
  tellView: TellView;
}

export function startProgress(root: HTMLElement, data: ProgressData, tellView: TellView): void {
  const t = translateFrom(data.strings, data.language);
  const offered: Offered = { ...data, economies: new Set(Object.keys(data.places)) };
  const { view: first, invalidParams } = readProgress(location.search, offered, data.usual);
  let view = first;
  let saved: Saved | null = null;
  const choose = (next: ProgressView) => {
    view = next;
    void show(true);
  };
  const controls = startControls(root, data, t, {
    view: () => view,
    choose,
    reset: () => choose(usualSpan(offered)),
    take: async (format) => {
      const { saveProgress } = await import("./export.client.ts");
      saved ??= savedOf(await desk.source.pair(view.from, view.to), view, desk);
      await saveProgress(format, saved, shownOf(view, desk));
    },
  });
  const desk: Desk = { root, data, offered, source: openSource(data), t, controls, tellView };

  let asked = 0;
  const show = async (isChosen: boolean) => {
    const own = ++asked;
    saved = null;
    controls.tell(view);
    if (isChosen) history.replaceState(null, "", data.page + writeProgress(view, offered));
    controls.link(new URL(data.page + writeProgress(view, offered), location.href).href);
    controls.say(t("progress.choose.working"));
    root.setAttribute("aria-busy", "true");
    try {
      const pair = await desk.source.pair(view.from, view.to);
      if (own !== asked) return;
      saved = draw(pair, view, desk);
      await drawCloser(pair, view, desk, () => own === asked);
    } catch {
      if (own === asked) controls.say(t("progress.choose.failed"));
    } finally {
      if (own === asked) root.setAttribute("aria-busy", "false");
    }
  };

  controls.invalidParams(invalidParams);
  controls.tell(view);
  controls.link(new URL(data.page + writeProgress(view, offered), location.href).href);
  root.setAttribute("aria-busy", "false");
  if (isAsStatic(view, data)) return;
  void show(false);
}

const isAsStatic = ({ from, to, ...chosen }: ProgressView, { usual }: ProgressData) =>
  from === usual.from && to === usual.to && Object.keys(chosen).length === 0;

function shownOf({ from, to }: ProgressView, { data, t }: Desk): Shown {
  return {
    t,
    from,
    to,
    nameOf: (iso3) => data.places[iso3]?.[0] ?? iso3,
    hrefOf: (iso3) => `${data.countries}${iso3}/`,
    trendOf: (iso3) => data.trends[iso3],
    titleOf: (indicator) => data.members[indicator]?.title ?? indicator,
    isDated: (indicator) => data.members[indicator]?.isDated ?? false,
  };
}

function isIn({ region, income, countries }: ProgressView, { data }: Desk): (iso3: string) => boolean {
  return (iso3) => {
    const [, ownRegion, ownIncome] = data.places[iso3] ?? [];
    return (
      (region === undefined || region === ownRegion) &&
      (income === undefined || income === ownIncome) &&
      (countries === undefined || countries.includes(iso3))
    );
  };
}

/** What the economies of a view are called; null where they are all. */
function listOf({ region, income, countries, label }: ProgressView, { t }: Desk): string | null {
  if (label !== undefined) return label;
  const names = [
    countries && t("progress.choose.own", { n: countries.length }),
    region && t(`region.${region}`),
    income && t(`income.${income}`),
  ].filter((name) => name !== undefined);
  return names.length === 0 ? null : names.join(", ");
}

const within = (pair: Pair, view: ProgressView, desk: Desk): Pair => {
  const isOwn = isIn(view, desk);
  return {
    ...pair,
    rows: pair.rows.filter(({ iso3 }) => isOwn(iso3)),
    absent: pair.absent.filter(({ iso3 }) => isOwn(iso3)),
  };
};

function savedOf(pair: Pair, view: ProgressView, desk: Desk): Saved {
  const list = listOf(view, desk);
  const own = within(pair, view, desk);
  return {
    rows: testedTogether(own.rows),
    list: list ?? "all",
    title: wordsOf(own, list, shownOf(view, desk))["headline"] as string,
    address: location.href,
    credit: desk.data.credit,
  };
}

function draw(pair: Pair, view: ProgressView, desk: Desk): Saved {
  const { root, t, source, controls, tellView, data, offered } = desk;
  const shown = shownOf(view, desk);
  const own = within(pair, view, desk);
  showDrawing(root, {
    words: wordsOf(own, listOf(view, desk), shown),
    drawings: drawingsOf(own, shown),
  });
  root.querySelector("[data-absent-box]")?.toggleAttribute("hidden", own.absent.length === 0);
  root.toggleAttribute("data-empty", own.rows.length === 0);
  controls.computed(!source.isPublished(view.from, view.to));
  controls.say(t("progress.choose.status", { n: own.rows.length, from: view.from, to: view.to }));
  const saved = savedOf(pair, view, desk);
  tellView({ title: saved.title, search: writeProgress(view, offered), sources: data.sources });
  return saved;
}

/** The economy that was chosen; else the one of the list that gained most. */
async function drawCloser(pair: Pair, view: ProgressView, desk: Desk, isCurrent: () => boolean) {
  const { root, data, source, t } = desk;
  const place = root.querySelector('[data-draw="closer"]');
  const iso3 = view.economy ?? sorted(within(pair, view, desk).rows)[0]?.iso3;
  if (!place) return;
  const row = pair.rows.find((each) => each.iso3 === iso3);
  if (!row || iso3 === undefined) {
    place.textContent =
      iso3 === undefined ? "" : t("progress.closer.absent", { name: data.places[iso3]?.[0] ?? iso3 });
    return;
  }
  const [{ closerOf }, moves, track] = await Promise.all([
    import("./country-detail.ts"),
    source.moves(view.from, view.to),
    source.place(iso3),
  ]);
  const detail = moves.details[iso3];
  if (!isCurrent() || !detail) return;
  const { members, middle } = data;
  const closer = { ...shownOf(view, desk), members, middle, isRanged: view.ranges !== "off" };
  place.innerHTML = closerOf(row, detail, track, closer).text;
}
