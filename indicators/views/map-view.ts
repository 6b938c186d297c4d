/**
 * One view of the data and its address, both ways. Only what the reader chose is in the address; defaults are not.
 * zod/mini, because this file reaches browsers.
 */
import * as z from "zod/mini";

/** Marks of the map's legend that can be isolated. */
export const MARKS = [
  ...(["c1", "c2", "c3", "c4", "c5"] as const),
  ...(["a1", "a2", "a3", "a4", "a5"] as const),
  ...(["nd", "ns", "na"] as const),
] as const;

/** What the map paints when it does not paint values. */
export const PAINTS = ["age"] as const;

const fields = {
  indicator: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  year: z.coerce.number().check(z.int(), z.minimum(1900), z.maximum(2100)),
  paint: z.enum(PAINTS),
  only: z.enum(MARKS),
};

export interface View {
  indicator?: string;
  year?: number;
  paint?: (typeof PAINTS)[number];
  only?: (typeof MARKS)[number];
}

/** What a link asked for that could not be read: shown to the reader, never fatal. */
export interface Misread {
  name: string;
  value: string;
}

/** Old addresses to new ones, oldest first. A link we gave out keeps working: add a line, never change one. */
const migrations: ((params: URLSearchParams) => void)[] = [];

/** The view an address stands for. Unknown names are ignored, unreadable values named. */
export function readView(search: string): { view: View; misread: Misread[] } {
  const params = new URLSearchParams(search);
  for (const migrate of migrations) migrate(params);
  const view: Record<string, unknown> = {};
  const misread: Misread[] = [];
  for (const [name, schema] of Object.entries(fields)) {
    const value = params.get(name);
    if (value === null || value === "") continue;
    const parsed = schema.safeParse(value);
    if (parsed.success) view[name] = parsed.data;
    else misread.push({ name, value });
  }
  return { view: view as View, misread };
}

/** The address of a view, names in a fixed order: "?indicator=gpa-party&year=2023", or nothing for the defaults. */
export function writeView(view: View): string {
  const params = new URLSearchParams();
  for (const name of Object.keys(fields) as (keyof View)[]) {
    const value = view[name];
    if (value !== undefined) params.set(name, String(value));
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}
