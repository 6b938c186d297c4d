/**
 * Every page passes here: its components are given its language and translator once; on the way to dist its styles are put in
 * place and the end tags left out that HTML needs not. In development, Vite puts styles into it, under a policy that lets it.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { defineMiddleware } from "astro:middleware";
import { LANGUAGES } from "../indicators/schema/vocabulary.ts";
import { withoutOptionalTags } from "./build/optional-tags.ts";
import { stylePlacer } from "./build/place-styles.ts";
import { translator } from "./i18n/t.ts";
import typefaces from "./styles/typefaces.css?inline";

const assets = join(process.cwd(), "dist/assets");
const placeStyles = stylePlacer(
  (address) => readFileSync(join(assets, basename(address)), "utf8"),
  typefaces.trim(),
);

export const onRequest = defineMiddleware(async ({ locals, params }, next) => {
  locals.language = LANGUAGES.find((language) => language === params["lang"]) ?? "en";
  locals.t = translator(locals.language);
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const page = Buffer.from(await response.arrayBuffer());
  return new Response(
    (import.meta.env.DEV ? unhashed(page) : withoutOptionalTags(placeStyles(page))) as Buffer<ArrayBuffer>,
    response,
  );
});

const unhashed = (page: Buffer) =>
  Buffer.from(
    page
      .toString()
      .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
      .replace("</head>", () => `<style>${typefaces}</style></head>`),
  );
