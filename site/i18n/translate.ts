/** Strings with values filled in; knows no language file, so that a page can hand its script the few it needs. */
import type { Language } from "../../indicators/schema/vocabulary.ts";
import type { Key } from "./keys.ts";

/** A string, or its plural forms by the categories of `Intl.PluralRules`, chosen by the value `n`. */
export type Entry = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Strings = Partial<Record<string, Entry>>;
type Values = Record<string, string | number>;

export interface Translate {
  (key: Key, values?: Values): string;
  language: Language;
  direction: "ltr" | "rtl";
}

export function translateFrom(strings: Strings, language: Language): Translate {
  const rules = new Intl.PluralRules(language);
  const translate = (key: Key, values: Values = {}) => {
    const entry = strings[key];
    if (entry === undefined) throw new RangeError(`no string "${key}" in ${language}`);
    return fill(typeof entry === "string" ? entry : pluralOf(entry, rules, values), values);
  };
  return Object.assign(translate, { language, direction: directionOf(language) });
}

function pluralOf(entry: Exclude<Entry, string>, rules: Intl.PluralRules, { n }: Values): string {
  const form = rules.select(Number(n));
  return entry[form] ?? entry.other ?? "";
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function directionOf(language: string): "ltr" | "rtl" {
  return ["ar", "fa", "he", "ur"].includes(language) ? "rtl" : "ltr";
}
