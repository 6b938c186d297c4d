/** Statements as plain objects, and the two ways they are written. No blank nodes: everything has a name to point at. */
export type Term = { iri: string } | { text: string; language?: string; type?: string };

/** One thing and what is said of it: predicate → terms. `a` is its kind. Names are prefixed or relative addresses. */
export interface Thing {
  id: string;
  a: string;
  says: Record<string, Term | Term[] | undefined>;
}

export const iri = (address: string): Term => ({ iri: address });
export const text = (words: string, language?: string): Term => ({
  text: words,
  ...(language && { language }),
});
export const typed = (value: string | number, type: string): Term => ({ text: String(value), type });

type Prefixes = Record<string, string>;

export function toTurtle(things: readonly Thing[], prefixes: Prefixes): string {
  const heads = Object.entries(prefixes).map(([prefix, space]) => `@prefix ${prefix}: <${space}> .`);
  return `${[heads.join("\n"), ...things.map(turtleOf)].join("\n\n")}\n`;
}

function turtleOf({ id, a, says }: Thing): string {
  const lines = pairsOf(says).map(([name, terms]) => `${name} ${terms.map(turtleTerm).join(", ")}`);
  return `<${escapedIri(id)}> ${[`a ${a}`, ...lines].join(" ;\n  ")} .`;
}

function turtleTerm(term: Term): string {
  if ("iri" in term) return `<${escapedIri(term.iri)}>`;
  const quoted = `"${term.text.replaceAll(/["\\\n\r]/g, (sign) => ESCAPES[sign] as string)}"`;
  if (term.type) return `${quoted}^^${term.type}`;
  return term.language ? `${quoted}@${term.language}` : quoted;
}

const ESCAPES: Record<string, string> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r" };

/** Signs that an address may not hold in either form. */
const escapedIri = (address: string) =>
  address.replaceAll(/[\s<>"{}|\\^`]/g, (sign) => encodeURIComponent(sign));

export function toJsonLd(things: readonly Thing[], prefixes: Prefixes): object {
  return { "@context": prefixes, "@graph": things.map(nodeOf) };
}

function nodeOf({ id, a, says }: Thing): object {
  const pairs = pairsOf(says).map(([name, terms]) => [
    name,
    terms.length === 1 ? jsonTerm(terms[0] as Term) : terms.map(jsonTerm),
  ]);
  return { "@id": escapedIri(id), "@type": a, ...(Object.fromEntries(pairs) as object) };
}

function jsonTerm(term: Term): object | string {
  if ("iri" in term) return { "@id": escapedIri(term.iri) };
  if (term.type) return { "@value": term.text, "@type": term.type };
  return term.language ? { "@value": term.text, "@language": term.language } : term.text;
}

const pairsOf = (says: Thing["says"]): [string, Term[]][] =>
  Object.entries(says)
    .map(([name, terms]): [string, Term[]] => [name, [terms ?? []].flat()])
    .filter(([, terms]) => terms.length > 0);
