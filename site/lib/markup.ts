/** Markup that is known to be safe: made by the `svg` tag below, or by a chart. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Part = string | number | Markup | null | undefined | false | readonly Part[];

/** A template whose values are escaped, unless they are markup already. Lists are joined; nothing is written for null. */
export function svg(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((text, literal, at) => text + write(parts[at - 1]) + literal));
}

function write(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(write).join("");
  return escape(String(part));
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string);

/** Coordinates to a tenth of a pixel: enough for the eye, short on the wire. */
export const px = (value: number): number => Math.round(value * 10) / 10;
