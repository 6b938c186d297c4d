/**
 * A view and its address, both ways: one parameter a field, in a fixed order. Only what the reader chose is written;
 * names that are not known are ignored, and what of a known one is not understood is named. Without zod, for this
 * reaches browsers before anybody asks.
 */
export interface Codec<View> {
  /** What the address says, and nothing that it does not say. */
  parse(search: string): { chosen: Partial<View>; invalidParams: InvalidParam[] };
  /** "?indicator=gpa-party&year=2023", or nothing where nothing was chosen. */
  format(view: Partial<View>): string;
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

export function codec<View extends object>(params: Params<View>): Codec<View> {
  const fields = Object.entries(params) as [keyof View & string, Param<unknown>][];
  return {
    parse(search) {
      const texts = new URLSearchParams(search);
      const chosen: Partial<View> = {};
      const invalidParams: InvalidParam[] = [];
      for (const [name, { parse }] of fields) {
        const text = texts.get(name)?.trim() ?? "";
        if (text === "") continue;
        const parsed = parse(text);
        if (parsed) chosen[name] = parsed.value as View[typeof name];
        const invalid = parsed ? parsed.invalid : text;
        if (invalid !== undefined) invalidParams.push({ name, value: invalid });
      }
      return { chosen, invalidParams };
    },
    format(view) {
      const texts = fields.flatMap(([name, { format }]) => {
        const value = view[name];
        const text = value === undefined ? "" : format(value);
        return text === "" ? [] : [[name, text]];
      });
      return texts.length === 0 ? "" : `?${new URLSearchParams(texts).toString()}`;
    },
  };
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
