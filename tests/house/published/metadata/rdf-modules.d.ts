/** What the tests use of two libraries that bring no types. */
declare module "n3" {
  import type { DatasetCore, Quad } from "@rdfjs/types";
  export class Parser {
    constructor(options?: { baseIRI?: string });
    parse(text: string): Quad[];
  }
  export class Store implements DatasetCore {
    constructor(quads?: Quad[]);
    readonly size: number;
    add(quad: Quad): this;
    delete(quad: Quad): this;
    has(quad: Quad): boolean;
    match(...terms: (import("@rdfjs/types").Term | null | undefined)[]): DatasetCore;
    [Symbol.iterator](): Iterator<Quad>;
  }
}

declare module "jsonld" {
  const jsonld: {
    toRDF(document: object, options: { base: string; format: "application/n-quads" }): Promise<string>;
    expand(document: object, options: { base: string }): Promise<object[]>;
  };
  export default jsonld;
}
