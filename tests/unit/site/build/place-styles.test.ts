import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { stylePlacer } from "../../../../site/build/place-styles.ts";

const SHEETS: Record<string, string> = { "/a.css": "h1{x:1}table{x:2}", "/b.css": ".k{x:3}" };
const place = stylePlacer((address) => SHEETS[address] ?? "", "@font-face{x:0}");
const page = (body: string, policy = "default-src 'self'; style-src 'self'; base-uri 'none'") =>
  `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy}">` +
  `<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"></head><body>${body}</body></html>`;
const placed = (html: string) => place(Buffer.from(html)).toString();

describe("a page", () => {
  const html = placed(page('<main><h1 class="k">é</h1><table></table></main>'));

  it("has what its first part needs in its head, under the hash of exactly that", () => {
    const css = "@font-face{x:0}h1{x:1}.k{x:3}";
    expect(html).toContain(`<style>${css}</style></head>`);
    const hash = createHash("sha256").update(css).digest("base64");
    expect(html).toContain(`style-src 'self' 'sha256-${hash}'; base-uri 'none'`);
  });

  it("has the whole sheets, in their order, before what comes later", () => {
    expect(html).toContain(
      '<h1 class="k">é</h1><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"><table>',
    );
    expect(html.match(/<link/g)).toHaveLength(2);
  });

  it("loads scripts of its first part at its end", () => {
    const script = '<script type="module" src="/x.js"></script>';
    const moved = placed(page(`<main><h1>a</h1>${script}<section>b</section></main>`));
    expect(moved).toContain(`<section>b</section></main>${script}</body>`);
    expect(moved.match(/<script/g)).toHaveLength(1);
  });

  it("stays as it is without sheets, and may not have sheets without a policy for them", () => {
    const bare = "<html><head></head><body><p>a</p></body></html>";
    expect(placed(bare)).toBe(bare);
    expect(() => placed(page("<main></main>", "default-src 'self'"))).toThrow("style-src");
  });
});
