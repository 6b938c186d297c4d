/** What the tests use of citation-js, which brings no types. */
declare module "@citation-js/core" {
  interface Name {
    literal?: string;
    family?: string;
    given?: string;
  }
  interface Item {
    id: string;
    type: string;
    title: string;
    author: Name[];
    URL: string;
    version?: string;
    edition?: string;
    publisher?: string;
    note?: string;
    issued: { "date-parts": number[][] };
    accessed: { "date-parts": number[][] };
  }
  export class Cite {
    constructor(text: string, options?: { forceType?: string; generateGraph?: boolean });
    data: Item[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
