/**
 * A view and its address, both ways: one parameter a field, in a fixed order. What an address leaves out is a default,
 * and means for ever what it meant when the address was written: `v` names the row of `defaults.ts`. Names that are not
 * known are ignored, and what of a known one is not understood is named. Without zod, for this reaches browsers before
 * anybody asks.
 */
import { VERSION } from "./defaults.ts";

export interface Codec<View> {
  /** What the address says, and nothing that it does not say. */
  parse(search: string): Read<View>;
  /** "?indicator=gpa-party&year=2023", or nothing where nothing was chosen. */
  format(view: Partial<View>): string;
}

export interface Read<View> {
  chosen: Partial<View>;
  invalidParams: InvalidParam[];
  /** The version of the defaults that the address leaves out: 1 where it names none. */
  version: number;
  /** Whether the address says anything of the view, understood or not: a page's own address does not. */
  isView: boolean;
}

/** What a link asked for that was not understood: shown to the reader, never fatal. */
export interface InvalidParam {
  name: string;
  value: string;
}

export interface Param<T> {
  /** The value of a text that is not empty; null where it has none; both in part where some of it is understood. */
  parse(text: string): Parsed<T> | null;
  /** Text of a value; "" leaves it out. */
  format(value: T): string;
}

export interface Parsed<T> {
  value: T;
  /** The part of the text that was not understood. */
  invalid?: string;
}

type Params<View> = { [name in keyof View]-?: Param<Exclude<View[name], undefined>> };

/** @param version of the defaults that `format` leaves out; the first is not written */
export function codec<View extends object>(params: Params<View>, version = VERSION): Codec<View> {
  const fields = Object.entries(params) as [keyof View & string, Param<unknown>][];
  return {
    parse(search) {
      const texts = new URLSearchParams(search);
      const chosen: Partial<View> = {};
      const invalidParams: InvalidParam[] = [];
      let isView = false;
      for (const [name, { parse }] of fields) {
        const text = texts.get(name)?.trim() ?? "";
        if (text === "") continue;
        isView = true;
        const parsed = parse(text);
        if (parsed) chosen[name] = parsed.value as View[typeof name];
        const invalid = parsed ? parsed.invalid : text;
        if (invalid !== undefined) invalidParams.push({ name, value: invalid });
      }
      return { chosen, invalidParams, version: versionIn(texts.get("v"), version), isView };
    },
    format(view) {
      const texts = fields.flatMap(([name, { format }]) => {
        const value = view[name];
        const text = value === undefined ? "" : format(value);
        return text === "" ? [] : [[name, text]];
      });
      if (texts.length === 0) return "";
      const marked = version === 1 ? texts : [...texts, ["v", String(version)]];
      return `?${new URLSearchParams(marked).toString()}`;
    },
  };
}

/** Addresses were written without a version before there was a second; one from the future is read by the newest. */
function versionIn(text: string | null, newest: number): number {
  if (text === null || !/^[1-9]\d{0,3}$/.test(text)) return 1;
  return Math.min(Number(text), newest);
}

/** A parameter from two functions: the value of a text, undefined where there is none, and the text of a value. */
export const param = <T>(parse: (text: string) => T | undefined, format: (value: T) => string): Param<T> => ({
  parse(text) {
    const value = parse(text);
    return value === undefined ? null : { value };
  },
  format,
});

/** One of a list of names, or of years. @param usual what is left out of addresses */
export const oneOf = <T extends string | number>(values: readonly T[], usual?: T): Param<T> =>
  param(
    (text) => values.find((each) => String(each) === text),
    (value) => (value === usual ? "" : String(value)),
  );

export const matching = (pattern: RegExp): Param<string> =>
  param(
    (text) => (pattern.test(text) ? text : undefined),
    (value) => value,
  );

/** A frozen edition by its id, or the newest data, whatever they are when the address is opened. */
export const NEWEST = "newest";
export const edition: Param<string> = matching(/^(\d{4}\.\d{1,2}|newest)$/);
