import { defineConfig } from "astro/config";

/** SITE_URL: where the site will live, for absolute addresses in link previews. Its path, if any, becomes the base. */
const address = process.env.SITE_URL || "http://localhost:4321/";
if (!/^https?:/i.test(address) || !URL.canParse(address))
  throw new Error(`SITE_URL: found "${address}", expected an address that begins with https:// or http://`);
const home = new URL(address);

export default defineConfig({
  site: home.origin,
  base: home.pathname,
  srcDir: "./site",
  outDir: "./dist",
  output: "static",
  trailingSlash: "always",
  devToolbar: { enabled: false },
  server: { port: Number(process.env.PORT || 4321) },
  build: {
    assets: "assets",
    concurrency: 8, // pages wait for the disk more than for the processor
    inlineStylesheets: "never", // site/middleware.ts puts into a page what it needs first, under a hash
  },
  vite: {
    build: {
      assetsInlineLimit: 0, // nor inline scripts
      chunkSizeWarningLimit: 700,
    },
  },
});
