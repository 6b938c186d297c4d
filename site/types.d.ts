/// <reference types="astro/client" />

declare namespace App {
  /** What site/middleware.ts gives every component of a page. */
  interface Locals {
    language: import("../indicators/schema/vocabulary.ts").Language;
    t: import("./i18n/translate.ts").Translate;
  }
}

declare module "subset-font" {
  interface Options {
    targetFormat?: "sfnt" | "truetype" | "woff" | "woff2";
    variationAxes?: Record<string, number | { min: number; max: number }>;
    keepFeatures?: string[];
    dropTables?: string[];
  }
  export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Buffer>;
}

declare module "fontverter" {
  const fontverter: { convert(font: Uint8Array, format: "woff2" | "truetype"): Promise<Buffer> };
  export default fontverter;
}
