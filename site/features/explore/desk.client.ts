/** The parts of the explorer's page, and what is said and drawn on them. */
import { formatBytes, formatCount, formatNumber } from "../../i18n/format.ts";
import type { Key } from "../../i18n/keys.ts";
import type { Translate } from "../../i18n/translate.ts";
import { findIn } from "../../lib/find-in.client.ts";
import { drawMap } from "./answer-map.client.ts";
import { drawTable } from "./answer-table.client.ts";
import { NoAnswer, type Answer } from "./answer.ts";
import type { ExplorerData, View } from "./explorer-data.ts";

export type Page = ReturnType<typeof partsOf>;

export function partsOf(root: HTMLElement) {
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
    stop: find<HTMLButtonElement>("[data-stop]"),
  };
}

export const say = (page: Page, text: string) => {
  page.status.textContent = text;
};

/** While a question runs, another may be asked and it may be stopped; nothing is given away. */
export function busy(page: Page, isBusy: boolean, hasAnswer = false): void {
  page.button.disabled = isBusy;
  page.stop.hidden = !isBusy;
  page.out.setAttribute("aria-busy", String(isBusy));
  if (!isBusy) page.progress.hidden = true;
  for (const button of page.views.querySelectorAll("button")) button.disabled = false;
  for (const button of page.exports.querySelectorAll("button")) button.disabled = isBusy || !hasAnswer;
}

export function showProgress(
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

export function summary({ rows, milliseconds }: Answer, t: Translate): string {
  return t("explore.rows", {
    n: rows.length,
    rows: formatCount(rows.length, t.language),
    ms: formatNumber(milliseconds, 0, t.language),
  });
}

export async function draw(
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

/** Why there is no answer, in our words or the engine's own, and what one may do; the page lives on. */
export function faultBox(fault: Error, { tables }: ExplorerData, t: Translate): HTMLElement {
  const box = document.createElement("div");
  box.className = "note";
  if (fault instanceof NoAnswer) {
    const { most, ...values } = fault.values;
    const limit = most === undefined ? {} : { most: formatCount(Number(most), t.language) };
    box.append(paragraph(t(`explore.refused.${fault.why}` as Key, { ...values, ...limit })));
    return box;
  }
  const words = document.createElement("pre");
  words.textContent = fault.message;
  box.append(words, paragraph(hintOn(fault.message, tables, t)));
  return box;
}

function hintOn(message: string, tables: readonly string[], t: Translate): string {
  if (/table with name|catalog error/i.test(message))
    return t("explore.hint.table", { tables: tables.join(", ") });
  if (/referenced column|binder error/i.test(message)) return t("explore.hint.column");
  if (/parser error|syntax error/i.test(message)) return t("explore.hint.syntax");
  return t(/conversion error/i.test(message) ? "explore.hint.value" : "explore.hint.other");
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}
