/** The explorer's desk: a question or SQL in; a table, a chart, a map and files out. */
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import type { InvalidParam } from "../../../indicators/views/codec.ts";
import { readExplore, writeExplore, type ExploreView } from "../../../indicators/views/explore-view.ts";
import { formatBytes, formatCount, formatNumber } from "../../i18n/format.ts";
import { translateFrom, type Strings, type Translate } from "../../i18n/translate.ts";
import { findIn } from "../../lib/find-in.client.ts";
import type { Answer, Engine } from "./engine.client.ts";
import { sourcesOfAnswer } from "./sources-of-answer.ts";
import { drawTable } from "./answer-table.client.ts";
import { drawMap } from "./answer-map.client.ts";
import { exportAs, type ExportFormat } from "./answer-export.client.ts";
import type { TellView } from "../cite/cite-view.client.ts";

export interface ExplorerData {
  language: Language;
  strings: Strings;
  questions: { id: string; sql: string; show: View }[];
  /** Names of the tables, and the folders of the newest data and of the frozen editions. */
  tables: string[];
  latest: string;
  editions: string;
  /** The edition that the newest data are; null: they have moved on since the last. */
  current: string | null;
  /** The day each frozen edition was made. */
  made: Readonly<Record<string, string>>;
  names: Record<string, string>;
  world: string;
  countries: string;
  /** Ids of every source, and those of each indicator. */
  sources: string[];
  sourcesOf: Record<string, string[]>;
  sourcesOfTable: Record<string, string[]>;
  /** Bytes of the engine as it is unpacked, for the progress bar. */
  engineBytes: number;
}

type View = "table" | "chart" | "map";

export function startExplorer(root: HTMLElement, data: ExplorerData, tellView: TellView): void {
  const t = translateFrom(data.strings, data.language);
  const page = partsOf(root);
  let engine: Promise<Engine> | null = null;
  let answer: Answer | null = null;
  let view: View = "table";
  const { view: asked, invalidParams } = readExplore(location.search, data.current);
  const frozen = frozenIn(asked, data, invalidParams);

  const open = () =>
    (engine ??= (async () => {
      const { openEngine } = await import("./engine.client.ts");
      return openEngine({
        tables: addressesOf(data, frozen),
        onProgress: (bytes) => showProgress(page, bytes, data, t),
      });
    })().catch((fault: unknown) => {
      engine = null;
      throw fault;
    }));

  const run = async () => {
    const sql = page.sql.value.trim();
    if (sql === "") return;
    busy(page, true);
    say(page, t("explore.starting"));
    try {
      answer = await (await open()).ask(sql);
      remember(page, data, sql, frozen);
      tellView({
        title: questionShown(page)?.trim(),
        search: writeExplore({ sql, ...editionIn(frozen) }, data.current), // a worked question may be mended
        sources: sourcesOfAnswer(answer, sql, data),
        edition: frozen ?? undefined,
      });
      say(page, summary(answer, t));
      await show();
    } catch (fault) {
      answer = null;
      page.out.replaceChildren(faultBox(fault as Error, data, t));
      say(page, t("explore.failed"));
    } finally {
      busy(page, false);
      for (const button of page.exports.querySelectorAll("button")) button.disabled = answer === null;
    }
  };

  const show = async () => {
    for (const button of page.views.querySelectorAll<HTMLElement>("button")) {
      button.setAttribute("aria-pressed", String(button.dataset["view"] === view));
    }
    if (!answer) return;
    page.out.replaceChildren(...(await draw(answer, view, data, page.out.clientWidth, t)));
  };

  page.form.addEventListener("submit", (event) => {
    event.preventDefault();
    void run();
  });
  page.sql.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void run();
  });
  page.questions.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-question]");
    if (!link) return;
    event.preventDefault();
    choose(link.dataset["question"] ?? "");
    void run();
  });
  page.views.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button[data-view]");
    if (!button) return;
    view = button.dataset["view"] as View;
    void show();
  });
  page.exports.addEventListener("click", async (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button[data-format]");
    if (!button || !answer || !engine) return;
    await exportAs(button.dataset["format"] as ExportFormat, answer, page.sql.value, await engine);
  });

  const choose = (id: string) => {
    const question = data.questions.find((each) => each.id === id);
    if (!question) return false;
    page.sql.value = question.sql;
    view = question.show;
    return true;
  };
  const { q, sql: typed } = asked;
  if (typed !== undefined) page.sql.value = typed;
  else if (q !== undefined && !choose(q)) invalidParams.push({ name: "q", value: q });
  const notes = invalidParams.map((each) => t("map.misread", { ...each }));
  if (frozen) notes.push(t("cite.frozen", { edition: frozen.name }));
  if (notes.length > 0) say(page, notes.join(" "));
  markQuestion(page, data);
  page.sql.addEventListener("input", () => markQuestion(page, data));
  void show();
}

type Page = ReturnType<typeof partsOf>;

function partsOf(root: HTMLElement) {
  const find = findIn(root);
  return {
    form: find<HTMLFormElement>("form"),
    sql: find<HTMLTextAreaElement>("textarea"),
    questions: find<HTMLElement>(".questions"),
    views: find<HTMLElement>("[data-views]"),
    exports: find<HTMLElement>("[data-exports]"),
    out: find<HTMLElement>(".out"),
    status: find<HTMLElement>('[role="status"]'),
    progress: find<HTMLProgressElement>("progress"),
    button: find<HTMLButtonElement>('button[type="submit"]'),
  };
}

const say = (page: Page, text: string) => {
  page.status.textContent = text;
};

function busy(page: Page, isBusy: boolean): void {
  page.button.disabled = isBusy;
  page.out.setAttribute("aria-busy", String(isBusy));
  if (!isBusy) page.progress.hidden = true;
}

function showProgress(
  page: Page,
  bytes: number,
  { engineBytes, language }: ExplorerData,
  t: Translate,
): void {
  page.progress.hidden = false;
  page.progress.max = engineBytes;
  page.progress.value = Math.min(bytes, engineBytes);
  say(
    page,
    t("explore.loading", { done: formatBytes(bytes, language), all: formatBytes(engineBytes, language) }),
  );
}

function summary({ rows, milliseconds }: Answer, t: Translate): string {
  return t("explore.rows", {
    n: rows.length,
    rows: formatCount(rows.length, t.language),
    ms: formatNumber(milliseconds, 0, t.language),
  });
}

async function draw(
  answer: Answer,
  view: View,
  data: ExplorerData,
  width: number,
  t: Translate,
): Promise<Node[]> {
  if (view === "map") return drawMap(answer, data, t);
  if (view === "table") return drawTable(answer, t);
  const { answerChart } = await import("../../charts/answer-chart.ts");
  const chart = answerChart(answer, document, Math.max(320, width));
  if (!chart) return [paragraph(t("explore.no-chart"))];
  chart.setAttribute("aria-label", t("explore.chart-label", { n: answer.rows.length }));
  return [chart, ...drawTable(answer, t)];
}

/** The engine's own words, and what one may do; the page lives on. */
function faultBox(fault: Error, { tables }: ExplorerData, t: Translate): HTMLElement {
  const box = document.createElement("div");
  box.className = "note";
  const words = document.createElement("pre");
  words.textContent = fault.message;
  const hint = /table with name|catalog error/i.test(fault.message)
    ? t("explore.hint.table", { tables: tables.join(", ") })
    : /referenced column|binder error/i.test(fault.message)
      ? t("explore.hint.column")
      : /parser error|syntax error/i.test(fault.message)
        ? t("explore.hint.syntax")
        : t("explore.hint.other");
  box.append(words, paragraph(hint));
  return box;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}

/** The address holds the question's name, or the SQL where somebody typed it; and the edition that answered. */
function remember(page: Page, { questions, current }: ExplorerData, sql: string, frozen: Frozen): void {
  const known = questions.find((question) => question.sql === sql);
  const search = writeExplore({ ...(known ? { q: known.id } : { sql }), ...editionIn(frozen) }, current);
  history.replaceState(null, "", location.pathname + search);
  markQuestion(page, { questions });
}

/** The frozen edition that is asked, and the day it was made; null: the newest data. */
type Frozen = { name: string; issued: string } | null;

const editionIn = (frozen: Frozen) => (frozen ? { edition: frozen.name } : {});

function frozenIn({ edition }: ExploreView, { made }: ExplorerData, invalidParams: InvalidParam[]): Frozen {
  if (edition === undefined) return null;
  const issued = made[edition];
  if (issued === undefined) invalidParams.push({ name: "edition", value: edition });
  return issued === undefined ? null : { name: edition, issued };
}

const addressesOf = ({ tables, latest, editions }: ExplorerData, frozen: Frozen) =>
  Object.fromEntries(
    tables.map((name) => [name, `${frozen ? `${editions}${frozen.name}/` : latest}${name}.parquet`]),
  );

const questionShown = (page: Page) => page.questions.querySelector('[aria-current="true"]')?.textContent;

function markQuestion(page: Page, { questions }: Pick<ExplorerData, "questions">): void {
  const current = questions.find(({ sql }) => sql === page.sql.value.trim())?.id;
  for (const link of page.questions.querySelectorAll<HTMLElement>("a")) {
    if (link.dataset["question"] === current) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}
