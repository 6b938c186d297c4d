/** The form that tries another answer. Nothing is fetched before a reader comes to it. */
import type { Language, Pillar } from "../../../indicators/schema/vocabulary.ts";
import { bandOf } from "../../../indicators/composite/band.ts";
import type { Question, WhatIf } from "../../../indicators/reform-index/what-if.ts";
import { formatNumber, formatValue } from "../../i18n/format.ts";
import { translateFrom, type Strings, type Translate } from "../../i18n/translate.ts";
import { findIn } from "../../lib/find-in.client.ts";
import { startWorker } from "../../lib/start-worker.client.ts";
import type { WhatIfWorker } from "./what-if.worker.ts";

export interface WhatIfData {
  language: Language;
  iso3: string;
  /** Address of the published file. */
  file: string;
  strings: Strings;
  /** Short name and score of each pillar now. */
  pillars: Record<Pillar, { name: string; score: number }>;
  members: Member[];
}

interface Member {
  id: string;
  pillar: Pillar;
  /** As published. */
  value: number;
  /** The next answer up, where the published steps give one. */
  next: number | null;
  unit: { name: string; digits: number; levels?: [value: number, name: string][] };
  posts: [low: number, high: number];
}

type Parts = ReturnType<typeof partsOf>;

/** Stops on a slider; a value as published lies between them and is kept whole. */
const STOPS = 100;

export function startWhatIf(form: HTMLElement, data: WhatIfData): void {
  const t = translateFrom(data.strings, data.language);
  const parts = partsOf(form);
  let member = memberOf(data, parts.member.value);
  let value = member.value;
  const ask = asker(data, {
    working: () => (parts.status.textContent = t("whatif.working")),
    failed: () => (parts.status.textContent = t("whatif.failed")),
    told: (answer) => showAnswer(parts, answer, { member, value, data, t }),
  });
  const choose = (chosen: number) => {
    value = chosen;
    parts.told.textContent = wordsOf(member, value, data, t);
    ask({ iso3: data.iso3, indicator: member.id, value });
  };
  const begin = (chosen: number) => {
    showMember(parts, member, chosen, data, t);
    choose(chosen);
  };
  parts.member.addEventListener("change", () => {
    member = memberOf(data, parts.member.value);
    begin(member.next ?? member.value);
  });
  parts.levels.addEventListener("change", () => choose(Number(parts.levels.value)));
  parts.range.addEventListener("input", () => choose(Number(parts.range.value)));
  parts.reset.addEventListener("click", () => begin(member.value));
  showMember(parts, member, member.value, data, t);
  parts.told.textContent = wordsOf(member, value, data, t);
  onIntent(form, () => begin(member.next ?? member.value));
}

/** Once: when the form is reached by pointer, finger or keyboard. */
function onIntent(form: HTMLElement, start: () => void): void {
  const events = ["pointerenter", "focusin", "touchstart"] as const;
  const once = () => {
    for (const name of events) form.removeEventListener(name, once);
    start();
  };
  for (const name of events) form.addEventListener(name, once, { passive: true });
}

interface Heard {
  working(): void;
  failed(): void;
  told(answer: WhatIf): void;
}

/** Asks a worker that starts with the first question; an answer that has been overtaken is not told. */
function asker(data: WhatIfData, { working, failed, told }: Heard) {
  const ask = startWorker<WhatIfWorker>(
    () => new Worker(new URL("./what-if.worker.ts", import.meta.url), { type: "module" }),
  );
  const file = new URL(data.file, location.href).href;
  let last = 0;
  return (question: Question): void => {
    last += 1;
    const own = last;
    working();
    ask((worker) => worker.answer(question, file)).then(
      (answer) => own === last && answer !== null && told(answer),
      () => own === last && failed(),
    );
  };
}

const memberOf = ({ members }: WhatIfData, id: string): Member =>
  members.find((each) => each.id === id) as Member;

function showMember(parts: Parts, member: Member, chosen: number, data: WhatIfData, t: Translate): void {
  const { unit, posts } = member;
  const isLevels = unit.levels !== undefined;
  const pillar = data.pillars[member.pillar];
  parts.pillarName.textContent = pillar.name;
  parts.now("pillar").textContent = one(pillar.score, t);
  parts.levels.hidden = !isLevels;
  parts.range.hidden = isLevels;
  parts.told.hidden = isLevels;
  parts.label.htmlFor = isLevels ? parts.levels.id : parts.range.id;
  if (isLevels) {
    const known = unit.levels?.map(([value]) => value) ?? [];
    const values = known.includes(member.value) ? known : [member.value, ...known];
    const options = values.map((value) => {
      const words = wordsOf(member, value, data, t);
      return new Option(words, String(value), false, value === chosen);
    });
    parts.levels.replaceChildren(...options);
    return;
  }
  const step = (posts[1] - posts[0]) / STOPS;
  Object.assign(parts.range, { min: posts[0], max: posts[1], step: unit.digits === 0 ? 1 : step });
  parts.range.value = String(chosen);
}

/** "In force (published)". */
function wordsOf({ unit, value: published }: Member, value: number, data: WhatIfData, t: Translate): string {
  const { language } = data;
  const bare = { en: "", fr: "", es: "" };
  const levels = unit.levels?.map(([at, name]) => ({ value: at, name: { ...bare, [language]: name } }));
  const shown = { digits: unit.digits, name: { ...bare, [language]: unit.name }, ...(levels && { levels }) };
  const answer = formatValue(value, shown, language);
  return value === published ? t("whatif.published", { answer }) : answer;
}

interface Shown {
  member: Member;
  value: number;
  data: WhatIfData;
  t: Translate;
}

function showAnswer(parts: Parts, answer: WhatIf, { member, value, data, t }: Shown): void {
  const whole = (score: number) => formatNumber(score, 0, data.language);
  const words = {
    pillar: one(answer.pillar, t),
    index: one(answer.index, t),
    band: t(`band.${bandOf(answer.index)}`),
    range: `${whole(answer.low)}–${whole(answer.high)}`,
    rank: `${answer.rank_low}–${answer.rank_high}`,
  };
  for (const [name, text] of Object.entries(words)) parts.then(name).textContent = text;
  for (const name of ["pillar", "index"] as const) parts.then(name).dataset["value"] = String(answer[name]);
  parts.then("range").dataset["value"] = `${answer.low} ${answer.high}`;
  parts.then("rank").dataset["value"] = `${answer.rank_low} ${answer.rank_high}`;
  const told = wordsOf(member, value, data, t);
  parts.status.textContent = t("whatif.status", {
    title: parts.member.selectedOptions[0]?.text ?? "",
    answer: told,
    ...words,
  });
}

const one = (score: number, t: Translate) => formatNumber(score, 1, t.language);

function partsOf(form: HTMLElement) {
  const find = findIn(form);
  return {
    member: find<HTMLSelectElement>("#what-if-member"),
    levels: find<HTMLSelectElement>("[data-levels]"),
    range: find<HTMLInputElement>("[data-range]"),
    label: find<HTMLLabelElement>("[data-answer-label]"),
    told: find<HTMLOutputElement>("[data-told]"),
    pillarName: find<HTMLElement>("[data-pillar-name]"),
    reset: find<HTMLButtonElement>("[data-reset]"),
    status: find<HTMLElement>("[data-status]"),
    now: (name: string) => find<HTMLElement>(`[data-now="${name}"]`),
    then: (name: string) => find<HTMLElement>(`[data-then="${name}"]`),
  };
}
