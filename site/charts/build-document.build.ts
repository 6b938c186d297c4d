/** A document for drawing at build time. */
import { parseHTML } from "linkedom";

export const buildDocument: Document = parseHTML("<!doctype html><html><body></body></html>").document;
