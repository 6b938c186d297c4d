/** The explorer's desk: a question or SQL in; a table, a chart, a map and files out. */
import type { InvalidParam } from "../../../indicators/views/codec.ts";
import { readExplore, writeExplore, type ExploreView } from "../../../indicators/views/explore-view.ts";
import { translateFrom } from "../../i18n/translate.ts";
import type { TellView } from "../cite/cite-view.client.ts";
import { exportAs, type ExportFormat } from "./answer-export.client.ts";
import { NoAnswer, type Answer } from "./answer.ts";
import { busy, draw, faultBox, partsOf, say, showProgress, summary, type Page } from "./desk.client.ts";
import type { Engine } from "./engine.client.ts";
import type { ExplorerData, View } from "./explorer-data.ts";
import { sourcesOfAnswer } from "./sources-of-answer.ts";

/** Most rows of an answer and bytes of the engine; less on a device that says it has at most two gigabytes. */
const LIMITS = { rows: 250_000, bytes: 1_000_000_000 };
const SMALL_LIMITS = { rows: 20_000, bytes: 256_000_000 };
const SMALL_DEVICE = 2;

export function startExplorer(root: HTMLElement, data: ExplorerData, tellView: TellView): void {
  const t = translateFrom(data.strings, data.language);
  const page = partsOf(root);
  const unasked = [...page.out.childNodes];
  const { view: asked, invalidParams } = readExplore(location.search, data.current);
  const frozen = frozenIn(asked, data, invalidParams);
  let engine: Promise<Engine> | null = null;
  let answer: Answer | null = null;
  let view: View = "table";
  let asking: string | null = null;
  let turn = 0; // what a later turn has overtaken says nothing more

  const open = () =>
    (engine ??= import("./engine.client.ts")
      .then(({ engineOf }) =>
        engineOf({
          tables: addressesOf(data, frozen),
          most: limitsOf(navigator as { deviceMemory?: number }),
          onProgress: (bytes) => showProgress(page, bytes, data, t),
        }),
      )
      .catch((fault: unknown) => {
        engine = null;
        throw fault;
      }));

  /** Ends what is asked; the next question starts the engine again. */
  const end = () => {
    turn += 1;
    asking = null;
    void engine?.then((running) => running.stop());
  };

  const run = async () => {
    const sql = page.sql.value.trim();
    if (sql === "" || sql === asking) return;
    if (asking !== null) end();
    const mine = ++turn;
    asking = sql;
    remember(page, data, sql, frozen);
    busy(page, true);
    say(page, t("explore.starting"));
    const found = await open()
      .then((running) => running.ask(sql))
      .catch((fault: unknown) => fault as Error);
    if (mine === turn) await take(found);
  };

  /** What stands on the screen, and what is cited, is this answer, or why there is none. */
  const take = async (found: Answer | Error) => {
    const mine = turn;
    asking = null;
    answer = found instanceof Error ? null : found;
    tellView(found instanceof Error ? citedPage() : citedAnswer(found));
    if (found instanceof Error) page.out.replaceChildren(faultBox(found, data, t));
    await show();
    if (mine !== turn) return;
    say(page, found instanceof Error ? t("explore.failed") : summary(found, t));
    busy(page, false, answer !== null);
  };
  const citedPage = () => ({ search: "", sources: data.sources, edition: frozen ?? undefined });
  const citedAnswer = (found: Answer) => ({
    title: questionNamed(page, data, found.sql),
    search: writeExplore({ sql: found.sql, ...editionIn(frozen) }, data.current), // a worked question may be mended
    sources: sourcesOfAnswer(found, data),
    edition: frozen ?? undefined,
  });

  const show = async () => {
    for (const button of page.views.querySelectorAll<HTMLElement>("button")) {
      button.setAttribute("aria-pressed", String(button.dataset["view"] === view));
    }
    const shown = answer;
    if (!shown) return;
    const drawn = await draw(shown, view, data, page.out.clientWidth, t).catch((fault: Error) => [
      faultBox(fault, data, t),
    ]);
    if (answer === shown) page.out.replaceChildren(...drawn);
  };

  const choose = (id: string) => {
    const question = data.questions.find((each) => each.id === id);
    if (!question) return false;
    page.sql.value = question.sql;
    view = question.show;
    return true;
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
  page.stop.addEventListener("click", () => {
    end();
    void take(new NoAnswer("stopped"));
    page.button.focus();
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
    if (!button || !answer) return;
    await exportAs(button.dataset["format"] as ExportFormat, answer, await open()).catch((fault: Error) =>
      say(page, fault.message),
    );
  });
  page.sql.addEventListener("input", () => markQuestion(page, data));
  addEventListener("popstate", () => {
    const { q, sql } = readExplore(location.search, data.current).view;
    const known = data.questions.find(({ id }) => id === q)?.sql;
    const meant = sql ?? known ?? page.sql.defaultValue;
    if (meant === (asking ?? answer?.sql)) return; // another place on the page, no other question
    end();
    answer = null;
    busy(page, false, false);
    page.out.replaceChildren(...unasked);
    say(page, "");
    tellView(citedPage());
    if (q === undefined || !choose(q)) page.sql.value = meant;
    markQuestion(page, data);
    if (wasAsked()) void run();
  });

  const { q, sql: typed } = asked;
  const isTyping = page.sql.value !== page.sql.defaultValue; // before this script was there
  if (typed !== undefined) page.sql.value = isTyping ? page.sql.value : typed;
  else if (q !== undefined && !isTyping && !choose(q)) invalidParams.push({ name: "q", value: q });
  const notes = invalidParams.map((each) => t("map.misread", { ...each }));
  if (frozen) notes.push(t("cite.frozen", { edition: frozen.name }));
  say(page, notes.join(" "));
  markQuestion(page, data);
  busy(page, false, false);
  void show();
  if (!isTyping && (typed ?? q) !== undefined && (wasAsked() || wasChosenHere())) void run();
}

const limitsOf = ({ deviceMemory }: { deviceMemory?: number }) =>
  deviceMemory !== undefined && deviceMemory <= SMALL_DEVICE ? SMALL_LIMITS : LIMITS;

/** Puts the question in the address when it is asked, whatever comes of it: a worked one by its id; and the edition. */
function remember(page: Page, { questions, current }: ExplorerData, sql: string, frozen: Frozen): void {
  const known = questions.find((question) => question.sql === sql);
  const search = writeExplore({ ...(known ? { q: known.id } : { sql }), ...editionIn(frozen) }, current);
  const isSame = search === location.search;
  history[isSame ? "replaceState" : "pushState"]({ asked: true }, "", location.pathname + search);
  markQuestion(page, { questions });
}

/** Whether the question of this address was asked before: back, forward and loading again bring its answer. */
const wasAsked = () => (history.state as { asked?: boolean } | null)?.asked === true;

/** Whether a worked question was pressed on this page before its script was there: the link then led here. */
const wasChosenHere = () =>
  document.referrer !== "" &&
  new URL(document.referrer).origin === location.origin &&
  new URL(document.referrer).pathname === location.pathname;

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

const questionNamed = (page: Page, { questions }: ExplorerData, sql: string) => {
  const id = questions.find((question) => question.sql === sql)?.id;
  return id && page.questions.querySelector(`[data-question="${id}"]`)?.textContent.trim();
};

function markQuestion(page: Page, { questions }: Pick<ExplorerData, "questions">): void {
  const current = questions.find(({ sql }) => sql === page.sql.value.trim())?.id;
  for (const link of page.questions.querySelectorAll<HTMLElement>("a")) {
    if (link.dataset["question"] === current) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}
