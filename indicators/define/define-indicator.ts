import { z } from "zod";
import { Indicator, type Input } from "../schema/indicator.ts";

type Inputs = Record<string, Input>;
type InputValue<I extends Input> = I extends { as: "text" } ? string : number;
type GivenValue<I extends Input> = I extends { optional: true } ? InputValue<I> | null : InputValue<I>;
type Given<M extends Inputs> = { [K in keyof M]: GivenValue<M[K]> };

/** What an indicator's file exports: its description, checked, and its rule. */
export interface Definition extends Indicator {
  /** From the named inputs of one economy and year to the value in the indicator's unit; null where it cannot be said. */
  derive: (given: Record<string, number | string | null>, year: number) => number | null;
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
