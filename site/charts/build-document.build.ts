/** A document for drawing at build time. */
import domino from "domino";

export const buildDocument = domino.createDocument() as unknown as Document;
