/** The contributor's desk: a table in; its faults in words, or its records as they would look. Nothing leaves the browser. */
import type { ContributionRecord } from "../../../indicators/records/contributions/check-table.ts";
import { sizeFault } from "../../../indicators/records/contributions/decode.ts";
import type { ContributionFault } from "../../../indicators/records/contributions/fault.ts";
import type { Kind } from "../../../indicators/records/contributions/kinds.ts";
import { readContribution } from "../../../indicators/records/contributions/read-contribution.ts";
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import { translateFrom, type Strings, type Translate } from "../../i18n/translate.ts";
import { findIn } from "../../lib/find-in.client.ts";
import { parseTable } from "../../lib/csv.ts";
import { saveFile } from "../../lib/save-file.client.ts";
import { faultRows } from "./faults.client.ts";
import { contributionText, type Addresses } from "./text.client.ts";
import { drawMap, drawProfiles, drawTable } from "./preview.client.ts";
import { toCsv } from "../../lib/save-table.client.ts";

export interface DeskData extends Addresses {
  language: Language;
  strings: Strings;
  /** Names of economies by code. */
  economies: Record<string, string>;
  /** Codes of economies in which names of civil society and media are held back. */
  closed: string[];
}

interface Result {
  kind: Kind | null;
  records: ContributionRecord[];
  faults: ContributionFault[];
}

export function startDesk(root: HTMLElement, data: DeskData): void {
  const t = translateFrom(data.strings, data.language);
  const page = partsOf(root);
  const known = {
    economies: new Set(Object.keys(data.economies)),
    closed: new Set(data.closed),
    year: new Date().getFullYear(),
  };
  let result: Result | null = null;

  const check = (bytes: Uint8Array) => {
    const kind = (page.kind.value || null) as Kind | null;
    show(readContribution(bytes, kind, known, parseTable));
  };
  const take = async (file: File) => {
    const tooLarge = sizeFault(file.size);
    if (tooLarge) return show({ kind: null, records: [], faults: [tooLarge] });
    page.status.textContent = t("contribute.reading");
    check(new Uint8Array(await file.arrayBuffer()));
  };
  const show = (checked: Result) => {
    result = checked;
    page.status.textContent = summaryOf(checked, t);
    page.faults.replaceChildren(...faultRows(checked.faults, t));
    page.safety.hidden = !checked.faults.some(isNamed);
    page.faulty.hidden = checked.faults.length === 0;
    page.preview.hidden = checked.records.length === 0 || !page.safety.hidden;
    page.handover.hidden = checked.faults.length > 0 || checked.records.length === 0;
    if (!checked.kind || checked.records.length === 0) return;
    page.table.replaceChildren(drawTable(checked.records));
    page.profiles.replaceChildren(...drawProfiles(checked.kind, checked.records, data.economies, t));
    drawMap(page.map, checked.records, data.economies, t);
    handOver(page, checked.kind, checked.records, data, t);
  };

  page.file.addEventListener("change", () => {
    const [file] = page.file.files ?? [];
    if (file) void take(file);
  });
  page.drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    page.drop.dataset.over = "";
  });
  page.drop.addEventListener("dragleave", () => delete page.drop.dataset.over);
  page.drop.addEventListener("drop", (event) => {
    event.preventDefault();
    delete page.drop.dataset.over;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void take(file);
  });
  page.form.addEventListener("submit", (event) => {
    event.preventDefault();
    check(new TextEncoder().encode(page.paste.value));
  });
  for (const button of page.form.querySelectorAll("button")) button.disabled = false; // before, a press lost what was pasted
  const [early] = page.file.files ?? []; // chosen before this script was there
  if (early) void take(early);
  page.save.addEventListener("click", () => {
    if (!result?.kind) return;
    saveFile(csvOf(result.records), "text/csv;charset=utf-8", `${result.kind}-checked.csv`);
  });
}

const csvOf = (records: readonly ContributionRecord[]): string => {
  const columns = Object.keys(records[0] ?? {});
  return toCsv({ columns, rows: records.map((record) => columns.map((name) => record[name] ?? null)) });
};

const isNamed = ({ code }: ContributionFault) => code === "held-name" || code === "like-a-name";

const summaryOf = ({ records, faults }: Result, t: Translate): string =>
  [
    faults.some(isNamed) ? t("contribute.named") : "",
    faults.length > 0 ? t("contribute.faults.n", { n: faults.length }) : "",
    t("contribute.records.n", { n: records.length }),
  ]
    .join(" ")
    .trim();

function handOver(
  page: Page,
  kind: Kind,
  records: readonly ContributionRecord[],
  data: DeskData,
  t: Translate,
): void {
  const { title, body, issue, letter } = contributionText(kind, records.length, csvOf(records), data, t);
  page.text.textContent = `${title}\n\n${body}`;
  page.issue.href = issue;
  page.letter.href = letter;
}

type Page = ReturnType<typeof partsOf>;

function partsOf(root: HTMLElement) {
  const find = findIn(root);
  return {
    form: find<HTMLFormElement>("form"),
    kind: find<HTMLSelectElement>("#contribute-kind"),
    file: find<HTMLInputElement>("#contribute-file"),
    paste: find<HTMLTextAreaElement>("#contribute-paste"),
    drop: find<HTMLElement>("[data-drop]"),
    status: find<HTMLElement>("[role=status]"),
    safety: find<HTMLElement>("#named"),
    faulty: find<HTMLElement>("#faults"),
    faults: find<HTMLElement>("#faults tbody"),
    preview: find<HTMLElement>("#preview"),
    table: find<HTMLElement>("[data-table]"),
    profiles: find<HTMLElement>("[data-profiles]"),
    map: find<HTMLElement>("[data-map]"),
    handover: find<HTMLElement>("#handover"),
    save: find<HTMLButtonElement>("[data-save]"),
    text: find<HTMLElement>("#contribution"),
    issue: find<HTMLAnchorElement>("[data-issue]"),
    letter: find<HTMLAnchorElement>("[data-letter]"),
  };
}
