/** Checks answers, keeps progress in this browser, shows the certificate. Nothing is sent. */
import { check, type Sealed, type Verdict } from "../../../indicators/training/check.ts";
import type { Kind } from "../../../indicators/training/exercise.ts";

const KEY = "training";
/** Day on which an exercise was answered right, by the salt of its answer: a new edition asks anew. */
type Progress = Record<string, string>;

/** What is kept; where storage is blocked, kept until the page is closed. */
function keeper() {
  let held: Progress = {};
  let lasts = true;
  const attempt = (act: () => void) => {
    try {
      act();
    } catch {
      lasts = false;
    }
  };
  attempt(() => {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    if (typeof kept === "object" && kept !== null) held = kept as Progress;
  });
  attempt(() => localStorage.setItem(KEY, JSON.stringify(held)));
  return {
    lasts: () => lasts,
    dayOf: (salt: string) => (typeof held[salt] === "string" ? held[salt] : undefined),
    keep(salt: string, day: string) {
      held[salt] = day;
      attempt(() => localStorage.setItem(KEY, JSON.stringify(held)));
    },
    forget() {
      held = {};
      attempt(() => localStorage.removeItem(KEY));
    },
  };
}

export function startExercises(root: HTMLElement, today: () => string): void {
  const store = keeper();
  const tasks = [...root.querySelectorAll<HTMLElement>("[data-exercise]")].map((element) => ({
    element,
    sealed: JSON.parse(element.dataset.seal ?? "") as Sealed,
    kind: element.dataset.kind as Kind,
    digits: Number(element.dataset.digits),
  }));
  const show = () =>
    showProgress(
      root,
      tasks.map(({ element, sealed }) => {
        const day = store.dayOf(sealed.salt);
        element.toggleAttribute("data-done", day !== undefined);
        return day;
      }),
      store.lasts(),
    );
  for (const { element, sealed, kind, digits } of tasks) {
    element.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      const verdict = check({ kind, digits }, sealed, givenIn(event.currentTarget as HTMLFormElement));
      say(element, verdict);
      if (verdict === "right") store.keep(sealed.salt, today());
      show();
    });
    for (const button of element.querySelectorAll("button")) button.disabled = false; // before, a press lost what was typed
  }
  root.querySelector("[data-forget]")?.addEventListener("click", () => {
    store.forget();
    for (const { element } of tasks) say(element, null);
    show();
  });
  startCertificate(root);
  show();
}

const givenIn = (form: HTMLFormElement): string[] => [...new FormData(form).values()].map(String);

function say(task: HTMLElement, verdict: Verdict | null): void {
  const status = task.querySelector<HTMLElement>('[role="status"]');
  if (!status) return;
  status.textContent = verdict === null ? "" : (status.dataset[verdict] ?? "");
  status.dataset.verdict = verdict ?? "";
}

function showProgress(root: HTMLElement, days: readonly (string | undefined)[], lasts: boolean): void {
  const done = days.filter((day) => day !== undefined);
  const told = root.querySelector<HTMLElement>("[data-progress]");
  if (told)
    told.textContent = (told.dataset.progress ?? "")
      .replace("{done}", String(done.length))
      .replace("{all}", String(days.length));
  for (const [name, isShown] of [
    ["kept", lasts],
    ["lost", !lasts],
  ] as const)
    root.querySelector(`[data-storage="${name}"]`)?.toggleAttribute("hidden", !isShown);
  const certificate = root.querySelector<HTMLElement>("#certificate");
  if (!certificate) return;
  certificate.hidden = done.length < days.length;
  const day = certificate.querySelector("time");
  const last = done.toSorted().at(-1);
  if (!day || !last) return;
  day.dateTime = last;
  const words = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  day.textContent = new Intl.DateTimeFormat(document.documentElement.lang, words).format(new Date(last));
}

function startCertificate(root: HTMLElement): void {
  const name = root.querySelector<HTMLInputElement>("#certificate input");
  const holder = root.querySelector("[data-holder]");
  name?.addEventListener("input", () => holder && (holder.textContent = name.value));
  const only = (isOn: boolean) => document.documentElement.classList.toggle("certifying", isOn);
  root.querySelector("[data-print]")?.addEventListener("click", () => {
    only(true);
    window.print();
  });
  window.addEventListener("afterprint", () => only(false));
}
