/** The page of progress, once its script is there: choose years, economies and one to look at; all of it in the address. */
import {
  readProgress,
  usualSpan,
  writeProgress,
  type Offered,
  type ProgressView,
} from "../../../indicators/views/progress-view.ts";
import { NEWEST, type InvalidParam } from "../../../indicators/views/codec.ts";
import { formatYears } from "../../i18n/format.ts";
import { citedAddress } from "../../lib/cited-address.client.ts";
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
  /** Of a frozen edition, or of the newest data. */
  source: (edition?: string) => Source;
  t: Translate;
  controls: Controls;
  tellView: TellView;
}

export function startProgress(root: HTMLElement, data: ProgressData, tellView: TellView): void {
  const t = translateFrom(data.strings, data.language);
  const offered: Offered = { ...data, economies: new Set(Object.keys(data.places)) };
  const { view: addressed, invalidParams } = readProgress(location.search, offered, data.usual);
  let view = withEdition(addressed, data, invalidParams);
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
      saved ??= savedOf(await desk.source(view.edition).pair(view.from, view.to), view, desk);
      await saveProgress(format, saved, shownOf(view, desk));
    },
  });
  const desk: Desk = { root, data, offered, source: sourcesOf(data), t, controls, tellView };

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
      const pair = await desk.source(view.edition).pair(view.from, view.to);
      if (own !== asked) return;
      saved = draw(pair, view, desk);
      await drawCloser(pair, view, desk, () => own === asked);
    } catch {
      if (own === asked) controls.say(t("progress.choose.failed"));
    } finally {
      if (own === asked) root.setAttribute("aria-busy", "false");
    }
  };

  controls.notes(invalidParams, view.edition);
  controls.tell(view);
  controls.link(new URL(data.page + writeProgress(view, offered), location.href).href);
  root.setAttribute("aria-busy", "false");
  if (isAsStatic(view, data)) return;
  void show(false);
}

/** An edition that is not kept is named, and the newest shown; the one that the newest data are is not asked for. */
function withEdition(
  { edition, ...view }: ProgressView,
  { made, current }: ProgressData,
  invalidParams: InvalidParam[],
): ProgressView {
  if (edition === undefined || edition === current || edition === NEWEST) return view;
  if (made[edition] !== undefined) return { ...view, edition };
  invalidParams.push({ name: "edition", value: edition });
  return view;
}

/** Of an edition nothing but the file that the engine reads is kept: every pair of it is reckoned. */
function sourcesOf(data: ProgressData): Desk["source"] {
  const opened = new Map<string | undefined, Source>();
  return (edition) => {
    const file = `${data.editions}${edition}/index-track.json`;
    const source =
      opened.get(edition) ?? openSource(edition === undefined ? data : { ...data, file, baselines: [] });
    opened.set(edition, source);
    return source;
  };
}

const isAsStatic = ({ from, to, ...chosen }: ProgressView, { usual }: ProgressData) =>
  from === usual.from && to === usual.to && Object.keys(chosen).length === 0;

function shownOf({ from, to, edition }: ProgressView, { data, t }: Desk): Shown {
  return {
    t,
    from,
    to,
    nameOf: (iso3) => data.places[iso3]?.[0] ?? iso3,
    hrefOf: (iso3) => `${data.countries}${iso3}/`,
    trendOf: (iso3) => (edition === undefined ? data.trends[iso3] : undefined), // those of the newest data
    noTrend: edition === undefined ? "–" : t("progress.trend.in-files"),
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
    address: citedAddress(),
    credit: desk.data.credit,
  };
}

function draw(pair: Pair, view: ProgressView, desk: Desk): Saved {
  const { root, t, source, controls } = desk;
  const shown = shownOf(view, desk);
  const own = within(pair, view, desk);
  showDrawing(root, {
    words: wordsOf(own, listOf(view, desk), shown),
    drawings: drawingsOf(own, shown),
  });
  root.querySelector("[data-absent-box]")?.toggleAttribute("hidden", own.absent.length === 0);
  root.toggleAttribute("data-empty", own.rows.length === 0);
  document.getElementById("convergence")?.toggleAttribute("hidden", view.edition !== undefined); // of the newest data
  controls.computed(!source(view.edition).isPublished(view.from, view.to));
  controls.say(t("progress.choose.status", { n: own.rows.length, from: view.from, to: view.to }));
  tell(view, desk); // before the file, which has the address of the citation
  return savedOf(pair, view, desk);
}

/** What is cited is the view, not the sentence over it: years, list, and the economy that is looked at. */
function tell(view: ProgressView, desk: Desk): void {
  const { data, offered, t, tellView } = desk;
  const { economy, edition } = view;
  const parts = [
    t("progress.cite", { years: formatYears(view.from, view.to) }),
    listOf(view, desk),
    economy && (data.places[economy]?.[0] ?? economy),
  ];
  const issued = data.made[edition ?? ""];
  tellView({
    title: parts.filter((part) => part).join(", "),
    search: writeProgress(view, offered),
    sources: data.sources,
    edition: edition !== undefined && issued !== undefined ? { name: edition, issued } : undefined,
  });
}

/** The economy that was chosen; else the one of the list that gained most. */
async function drawCloser(pair: Pair, view: ProgressView, desk: Desk, isCurrent: () => boolean) {
  const { root, data, source, t } = desk;
  const place = root.querySelector('[data-draw="closer"]');
  const iso3 = view.economy ?? sorted(within(pair, view, desk).rows)[0]?.iso3;
  if (!place) return;
  const row = pair.rows.find((each) => each.iso3 === iso3);
  if (view.edition !== undefined) {
    place.textContent = t("progress.closer.frozen", { edition: view.edition });
    return;
  }
  if (!row || iso3 === undefined) {
    place.textContent =
      iso3 === undefined ? "" : t("progress.closer.absent", { name: data.places[iso3]?.[0] ?? iso3 });
    return;
  }
  const [{ closerOf }, moves, track] = await Promise.all([
    import("./country-detail.ts"),
    source().moves(view.from, view.to),
    source().place(iso3),
  ]);
  const detail = moves.details[iso3];
  if (!isCurrent() || !detail) return;
  const { members, middle } = data;
  const closer = { ...shownOf(view, desk), members, middle, isRanged: view.ranges !== "off" };
  place.innerHTML = closerOf(row, detail, track, closer).text;
}
