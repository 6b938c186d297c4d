/** Statements as plain objects, and the two ways they are written. No blank nodes: everything has a name to point at. */
import { DataFactory, Writer, type Literal, type NamedNode, type Quad } from "n3";

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

const { literal, namedNode, quad } = DataFactory;
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

export function toTurtle(things: readonly Thing[], prefixes: Prefixes): string {
  const writer = new Writer({ prefixes });
  writer.addQuads(things.flatMap((thing) => quadsOf(thing, prefixes)));
  let turtle = "";
  // without a stream, the writer answers before `end` returns
  writer.end((fault: Error | null, result: string) => {
    if (fault) throw fault;
    turtle = result;
  });
  return turtle;
}

function quadsOf({ id, a, says }: Thing, prefixes: Prefixes): Quad[] {
  const named = (name: string) => namedNode(fullName(name, prefixes));
  const subject = namedNode(escapedIri(id));
  return [
    quad(subject, namedNode(`${RDF}type`), named(a)),
    ...pairsOf(says).flatMap(([name, terms]) =>
      terms.map((term) => quad(subject, named(name), objectOf(term, named))),
    ),
  ];
}

function objectOf(term: Term, named: (name: string) => NamedNode): NamedNode | Literal {
  if ("iri" in term) return namedNode(escapedIri(term.iri));
  return literal(term.text, term.type ? named(term.type) : term.language);
}

/** dct:title → http://purl.org/dc/terms/title */
function fullName(name: string, prefixes: Prefixes): string {
  const [prefix = "", local = ""] = name.split(":");
  const space = prefixes[prefix];
  if (space === undefined) throw new RangeError(`no prefix for ${name}`);
  return space + local;
}

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
