import { z } from "zod";
import { Indicator, type Input } from "../schema/indicator.ts";
import { settle, type Testimony } from "./testimony.ts";

type Inputs = Record<string, Input>;
type InputValue<I extends Input> = I extends { as: "text" } ? string : number;
type GivenValue<I extends Input> = I extends { optional: true } ? InputValue<I> | null : InputValue<I>;
type Given<M extends Inputs> = { [K in keyof M]: GivenValue<M[K]> };

/** What an indicator's file exports: its description, checked, and its rule. */
export interface Definition extends Indicator {
  /** From the named inputs of one economy and year to the value in the indicator's unit; null where it cannot be said. */
  derive: (given: Record<string, number | string | null>, year: number) => number | null;
  /** Of a step with a date: what each of its documents says. */
  witnesses?: (given: Record<string, number | string | null>) => Testimony[];
}

type Described = Omit<z.input<typeof Indicator>, "from">;

/**
 * Checks an indicator's file and returns its definition.
 *
 * The rule receives every input by name: a number (or the publisher's words, `as: "text"`), and null only for inputs
 * marked optional. Alternatives in `from` use the same input names.
 */
export function defineIndicator<const M extends Inputs>(
  described: Described & {
    from: readonly { source: string; inputs: M }[];
    derive: (given: Given<M>, year: number) => number | null;
  },
): Definition {
  const { derive, ...rest } = described;
  const parsed = Indicator.safeParse(rest);
  if (!parsed.success) {
    throw new TypeError(
      `indicator "${described.id}" is not well described\n${z.prettifyError(parsed.error)}`,
    );
  }
  return { ...parsed.data, derive: derive as unknown as Definition["derive"] };
}

/**
 * A step with a date, told year by year: 1 once it is taken. Every input is a document of its own, and all of them are
 * heard: another one is another input and another line of `witnesses`.
 */
export function defineStep<const M extends Inputs>(
  described: Described & { steps: NonNullable<Described["steps"]> } & {
    from: readonly { source: string; inputs: M }[];
    witnesses: (given: Given<M>) => Testimony[];
  },
): Definition {
  const { witnesses, ...rest } = described;
  const derive = (given: Given<M>, year: number) => settle(witnesses(given)).tell(year).value;
  const definition = defineIndicator<M>({ ...rest, derive });
  return { ...definition, witnesses: witnesses as unknown as NonNullable<Definition["witnesses"]> };
}
