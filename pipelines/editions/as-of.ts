/** as-known: what could have been published on a day: the editions released by then, and nothing of a later year. */
import { compare } from "../../indicators/schema/compare.ts";
import type { Definition } from "../../indicators/define/define-indicator.ts";
import type { Input } from "../../indicators/schema/indicator.ts";
import type { Reading } from "../../indicators/schema/reading.ts";
import type { SourceDefinition } from "../lib/source/source.ts";
import { lastDayOf, vintageOf } from "../derive/vintage.ts";

export interface Known {
  definitions: Definition[];
  sources: SourceDefinition[];
  known: Reading[];
  current: Reading[];
}

/** @param day YYYY-MM-DD; indicators without a measure by then, and sources without an edition, are left out */
export function asKnown(
  definitions: readonly Definition[],
  sources: readonly SourceDefinition[],
  readings: readonly Reading[],
  day: string,
): Known {
  const { known, current } = vintageOf(readings, sources, day);
  const measures = new Set(known.map(({ source, measure }) => `${source} ${measure}`));
  return {
    definitions: definitions.flatMap((definition) =>
      definitionKnown(definition, measures, Number(day.slice(0, 4))),
    ),
    sources: sources.flatMap((source) => sourceKnown(source, day)),
    known,
    current,
  };
}

/** The alternatives whose measures were there, of a step with a date each document by itself; step series end with the year of the day. */
function definitionKnown(definition: Definition, measures: Set<string>, year: number): Definition[] {
  const isKnown = (source: string, input: Input) =>
    measures.has(`${input.source ?? source} ${input.measure}`);
  const from = definition.witnesses
    ? definition.from.flatMap(({ source, inputs }) => {
        const heard = Object.entries(inputs).filter(([, input]) => isKnown(source, input));
        return heard.length === 0 ? [] : [{ source, inputs: Object.fromEntries(heard) }];
      })
    : definition.from.filter(({ source, inputs }) =>
        Object.values(inputs).every((input) => isKnown(source, input)),
      );
  if (from.length === 0) return [];
  const { witnesses } = definition;
  if (definition.steps === undefined) return [{ ...definition, from }];
  const { first, last, complete, because } = definition.steps;
  if (first > year) return [];
  const steps = { first, last: Math.min(last, year), complete: Math.min(complete, year), because };
  if (witnesses === undefined) return [{ ...definition, from, steps }];
  const unheard = Object.fromEntries(
    definition.from.flatMap(({ inputs }) => Object.keys(inputs).map((name) => [name, null])),
  );
  return [{ ...definition, from, steps, witnesses: (given) => witnesses({ ...unheard, ...given }) }];
}

function sourceKnown(source: SourceDefinition, day: string): SourceDefinition[] {
  const editions = Object.entries(source.editions).filter(([, date]) => lastDayOf(date) <= day);
  const [newest] = editions.toSorted(([, a], [, b]) => compare(lastDayOf(b), lastDayOf(a)));
  if (newest === undefined) return [];
  const [edition, date] = newest;
  return [{ ...source, edition, published: lastDayOf(date), editions: Object.fromEntries(editions) }];
}
