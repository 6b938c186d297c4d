/**
 * The plain site that first paint is measured beside: our own built pages as an Astro site without any care would send
 * them. Every word, link, table and drawing stays as it is; scripts and their data, our styles and policy, typefaces and
 * descriptions for search engines go; one small stylesheet comes, in the head, where Astro puts a sheet under 4 KB.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const STYLE = `
:root{color-scheme:light dark}
*,*::before,*::after{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1rem;font:1.0625rem/1.5 system-ui,sans-serif;color:#222;background:#fff}
h1,h2,h3{line-height:1.2;margin:1.5em 0 .5em}
img,svg{max-width:100%;height:auto;display:block}
a{color:#06c}
nav ul{display:flex;flex-wrap:wrap;gap:.5rem 1rem;padding:0;list-style:none}
table{border-collapse:collapse;width:100%;display:block;overflow-x:auto}
th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #ddd}
dl{display:grid;grid-template-columns:auto 1fr;gap:.2rem 1rem}
dd{margin:0}
figure{margin:1rem 0}
footer{border-top:1px solid #ddd;margin-top:3rem}
@media (prefers-color-scheme:dark){body{color:#eee;background:#111}a{color:#8bf}}
`;

/** A folder with the plain twin of each page, at the same address, for a server to serve. */
export function writePlainSite(dist: string, paths: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "plain-site-"));
  for (const path of paths) {
    const file = join(folder, path, "index.html");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, plainPage(readFileSync(join(dist, path, "index.html"), "utf8")));
  }
  for (const file of ["_headers", "404.html", "icon.svg"]) copyFileSync(join(dist, file), join(folder, file));
  return folder;
}

function plainPage(html: string): string {
  return html
    .replace(/<script\b[^>]*>.*?<\/script>/gs, "")
    .replace(/<style\b[^>]*>.*?<\/style>/gs, "")
    .replace(/<link rel="(?:stylesheet|preload|modulepreload)"[^>]*>/g, "")
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
    .replace("</head>", () => `<style>${STYLE}</style></head>`);
}
