/** One economy from near: what its change is made of, its line over the years, its pace, and what happened in between. */
import type { IndexMoveRow } from "../../../indicators/reform-index/tables.ts";
import { pillars } from "../../../indicators/schema/pillars.ts";
import type { Pillar } from "../../../indicators/schema/vocabulary.ts";
import { bandOf } from "../../../indicators/composite/band.ts";
import { NINE_IN_TEN } from "../../../indicators/composite/interval.ts";
import { timeDistance } from "../../../indicators/composite/time-distance.ts";
import type { Detail, Part } from "../../../indicators/reform-index/track-moves.ts";
import { svg, type Markup } from "../../lib/markup.ts";
import { axisOf, axisHead, partBar, TONES } from "../../charts/move-row.ts";
import { trackLines } from "../../charts/track-lines.ts";
import { EVENT_KINDS } from "../../data/event-words.ts";
import { formatNumber } from "../../i18n/format.ts";
import { formatPartialDate } from "../../i18n/partial-date.ts";
import { changeText, gapText, rangeText, score, signed } from "./progress-words.ts";
import type { Translate } from "../../i18n/translate.ts";
import { brokenOf, partsOf, type Shown } from "./progress-table.ts";

/** What is published of one economy. */
export interface PlaceTrack {
  iso3: string;
  /** By year: score, ends of its likely range, rank, its range, how many are scored. */
  index: readonly TrackYear[];
  /** By pillar and year. */
  pillars: Record<Pillar, readonly { year: number; score: number | null }[]>;
  steps: readonly TrackStep[];
}

export interface TrackYear {
  year: number;
  score: number | null;
  low: number | null;
  high: number | null;
  rank: number | null;
  rankLow: number | null;
  rankHigh: number | null;
  of: number;
}

export interface TrackStep {
  date: string;
  type: string;
  what: string;
  isLaw: boolean;
  document: string;
  url: string | null;
  /** Documents contradict each other about the date. */
  isDoubted: boolean;
}

/** By id of the indicator. */
export type Members = Record<string, { title: string; pillar: Pillar; href: string; isDated: boolean }>;

export interface Closer extends Shown {
  members: Members;
  /** The middle economy of each year. */
  middle: { years: readonly number[]; scores: readonly number[] };
  isRanged: boolean;
}

export function closerOf(row: IndexMoveRow, detail: Detail, track: PlaceTrack, closer: Closer): Markup {
  const { t, from, to, nameOf, hrefOf, isRanged } = closer;
  const name = nameOf(row.iso3);
  const lines = [
    { node: "index", name: t("progress.index"), points: track.index },
    ...pillars.map(({ id, short }) => ({
      node: id as string,
      name: short[t.language],
      points: track.pillars[id],
    })),
  ];
  const label = t("progress.lines.label", {
    name,
    from,
    to,
    before: score(row.before, t),
    after: score(row.after, t),
  });
  return svg`<h3 class="cl-name"><a href="${hrefOf(row.iso3)}">${name}</a> <span class="w t-${TONES[row.certainty]}">${t(`certainty.${row.certainty}`)}</span></h3><p class="two">${row.rests_on && `${soleText(row.rests_on, closer)} `}${t("progress.closer.line", { from, to, before: score(row.before, t), after: score(row.after, t), change: changeText(row, t), band: t(`band.${bandOf(row.after)}`) })} ${restsText(row, closer)}</p><div class="cl"><div>${partsTable(row, detail.parts, closer)}</div><div><h4>${t("progress.lines")}</h4><p class="sub">${t(isRanged ? "progress.lines.sub" : "progress.lines.plain")}</p>${trackLines(lines, { label, years: [from, to], isRanged })}${yearsTable(lines, t)}<h4>${t("progress.pace")}</h4>${paceOf(row, detail, track, closer)}<h4>${t("progress.between", { from, to })}</h4>${stepsOf(track.steps, closer)}</div></div>`;
}

const soleText = (indicator: string, { t, titleOf, isDated }: Closer): string =>
  t(isDated(indicator) ? "progress.closer.date" : "progress.closer.rests", { title: titleOf(indicator) });

/** What the change rests on: steps or ratings, one indicator, another way of measuring. */
function restsText(row: IndexMoveRow, { t, titleOf }: Closer): string {
  const titles = brokenOf(row, { t, titleOf });
  return [
    t("progress.closer.ratings", {
      steps: signed(row.steps, t),
      ratings: signed(row.ratings, t),
      word: t(`certainty.${row.ratings_certainty}`).toLowerCase(),
    }),
    titles && t("progress.closer.breaks", { titles }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** By pillar and, beneath it, by indicator: both levels sum to the change. */
function partsTable(row: IndexMoveRow, parts: readonly Part[], { t, members, from, to }: Closer): Markup {
  const own = partsOf(row);
  const axis = axisOf([...Object.values(own), ...parts.map(({ points }) => points)]);
  const bodies = pillars.map(({ id, title }) => {
    const inside = parts.filter(({ indicator }) => members[indicator]?.pillar === id);
    return svg`<tbody class="p-${id}"><tr class="sumrow"><th scope="rowgroup">${title[t.language]}</th><td></td><td>${partBar(own[id], id, axis)}</td><td class="num" data-part="${id}" data-value="${own[id]}"><b>${signed(own[id], t)}</b></td></tr>${inside.map(
      ({ indicator, before, after, points }) =>
        svg`<tr><th scope="row"><a href="${members[indicator]?.href}">${members[indicator]?.title}</a></th><td class="num">${score(before, t)} → ${score(after, t)}</td><td>${partBar(points, id, axis)}</td><td class="num" data-part="${indicator}" data-value="${points}">${signed(points, t)}</td></tr>`,
    )}</tbody>`;
  });
  return svg`<h4>${t("progress.made")}</h4><p class="sub">${t("progress.made.sub")}</p><div class="scroll" tabindex="0" role="region" aria-label="${t("progress.made")}"><table class="made"><caption class="sr">${t("progress.made")}</caption><thead><tr><th scope="col">${t("table.indicator")}</th><th scope="col" class="num">${t("progress.made.own", { from, to })}</th><th scope="col"><span class="sr">${t("progress.column.parts")}</span>${axisHead(axis, (points) => signed(points, t, 0))}</th><th scope="col" class="num">${t("progress.made.points")}</th></tr></thead>${bodies}<tfoot><tr><th scope="row">${t("progress.made.sum")}</th><td></td><td></td><td class="num" data-part="sum" data-value="${row.change}"><b>${signed(row.change, t)}</b></td></tr></tfoot></table></div>`;
}

/** The twin of the lines. */
function yearsTable(
  lines: readonly { name: string; points: readonly { year: number; score: number | null }[] }[],
  t: Translate,
): Markup {
  const years = lines[0]?.points.map(({ year }) => year) ?? [];
  const cell = (points: (typeof lines)[number]["points"], year: number) => {
    const found = points.find((point) => point.year === year)?.score ?? null;
    return found === null ? t("progress.unscored") : score(found, t);
  };
  return svg`<details class="shelf"><summary>${t("figure.as-table")}</summary><div class="scroll" tabindex="0" role="region" aria-label="${t("figure.as-table")}"><table><caption class="sr">${t("progress.lines")}</caption><thead><tr><th scope="col">${t("table.year")}</th>${lines.map(({ name }) => svg`<th scope="col" class="num">${name}</th>`)}</tr></thead><tbody>${years.map((year) => svg`<tr><th scope="row" class="num">${year}</th>${lines.map(({ points }) => svg`<td class="num">${cell(points, year)}</td>`)}</tr>`)}</tbody></table></div></details>`;
}

function paceOf(row: IndexMoveRow, { errors }: Detail, track: PlaceTrack, closer: Closer): Markup {
  const { t, trendOf } = closer;
  const trend = trendOf(row.iso3);
  const lines = [
    t("progress.pace.year", { points: signed(row.a_year, t), gap: gapText(row, t) }),
    trend &&
      t("progress.pace.trend", {
        slope: signed(trend[0], t),
        range: rangeText(trend[1], trend[2], t),
        first: trend[3],
        last: trend[4],
      }),
    distanceText(row.after, errors[1], closer),
    rankText(track, closer),
  ];
  return svg`<ul class="dashes">${lines.filter(Boolean).map((line) => svg`<li>${line}</li>`)}</ul>`;
}

/** How long ago the middle economy had this score: told only where the whole likely range can be told. */
function distanceText(after: number, se: number, { t, to, middle }: Closer): string {
  const at = (points: number) => timeDistance(points, to, middle.years, Float64Array.from(middle.scores));
  const [own, low, high] = [at(after), at(after - NINE_IN_TEN * se), at(after + NINE_IN_TEN * se)];
  const [years, most, least] = [own.years, low.years, high.years];
  if (years !== null && most !== null && least !== null)
    return t("progress.distance", {
      years: formatNumber(years, 1, t.language),
      least: formatNumber(least, 1, t.language),
      most: formatNumber(most, 1, t.language),
    });
  const isAll = (reason: string) =>
    [own, low, high].every((each) => "reason" in each && each.reason === reason);
  const known = { first: middle.years[0] as number, to };
  if (isAll("never-reached")) return t("progress.distance.ahead", known);
  if (isAll("before-the-series")) return t("progress.distance.behind", known);
  return t("progress.distance.part", known);
}

/** Ranks with their ranges; they are told apart only where these do not meet. */
function rankText({ index }: PlaceTrack, { t, from, to }: Closer): string | null {
  const [first, last] = [from, to].map((year) => index.find((each) => each.year === year));
  const says = (each: TrackYear | undefined) =>
    each?.rank == null || each.rankLow === null || each.rankHigh === null || each.score === null
      ? null
      : t("progress.rank", {
          year: each.year,
          band: t(`band.${bandOf(each.score)}`),
          rank: each.rank,
          of: each.of,
          low: each.rankLow,
          high: each.rankHigh,
        });
  const [a, b] = [says(first), says(last)];
  if (a === null || b === null || !first || !last) return null;
  const isApart =
    (first.rankHigh as number) < (last.rankLow as number) ||
    (last.rankHigh as number) < (first.rankLow as number);
  return `${a} ${b} ${t(isApart ? "progress.rank.apart" : "progress.rank.meet")}`;
}

function stepsOf(steps: readonly TrackStep[], { t, from, to }: Closer): Markup {
  const own = steps.filter(({ date }) => date >= String(from) && date.slice(0, 4) <= String(to));
  if (own.length === 0) return svg`<p class="two">${t("progress.between.none")}</p>`;
  return svg`<ol class="between">${own.map(({ date, type, what, isLaw, document, url, isDoubted }) => {
    const kind = EVENT_KINDS[type];
    const detail = isLaw || !kind ? what : what.replace(/^[^:]+: /, "");
    const title = kind ? svg`${kind.title[t.language]}` : svg`<span lang="en">${type}</span>`;
    const doubt = isDoubted ? svg` <span class="tag">${t("progress.step.contradicted")}</span>` : null;
    return svg`<li><time class="num" datetime="${date}">${formatPartialDate(date, t.language)}</time><p>${title}${doubt}<small><span${isLaw ? null : svg` lang="en"`}>${detail}</span> · ${url === null ? document : svg`<a href="${url}">${document}</a>`}</small></p></li>`;
  })}</ol><p class="two">${t("progress.cause")}</p>`;
}
