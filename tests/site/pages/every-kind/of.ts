import { describe, expect, inject, it } from "vitest";
import type { Language } from "../../../../indicators/schema/vocabulary.ts";
import {
  byKind,
  chosen,
  fileIn,
  languagesOf,
  typical,
  type ChosenPage,
} from "../../../house/chosen-pages.ts";
import { axeFinds } from "../../axe.ts";
import { openSite, PHONE } from "../../open-site.ts";

const SCREENS = {
  phone: { options: { ...PHONE, colorScheme: "dark" }, widths: [360, 768, 1024] },
  desktop: { options: { colorScheme: "light" }, widths: [1280, 360] },
} as const;
type Screen = keyof typeof SCREENS;

/** Colours and sizes are the same in all languages: both screens are looked at in one of them. */
const LOOKS: [Language, Screen][] = [
  ["en", "desktop"],
  ["en", "phone"],
  ["fr", "phone"],
  ["es", "desktop"],
];

const everyPage = inject("everyPage");
const isTypical = (file: string) => typical.some((each) => each.file === file);

/** The pages of one look: the typical of every kind, and of the others those whose turn it is. axe costs more than all the rest. */
function pagesFor(language: Language, screen: Screen): (ChosenPage & { withAxe: boolean })[] {
  const looks = everyPage ? LOOKS.filter(([inLanguage]) => inLanguage === language) : LOOKS;
  const others = (everyPage ? allPages() : chosen).filter(({ file }) => !isTypical(file));
  const own = others.filter((_, at) => {
    const [inLanguage, onScreen] = looks[at % looks.length] as [Language, Screen];
    return inLanguage === language && onScreen === screen;
  });
  return [
    ...typical.map((page) => ({ ...page, withAxe: everyPage || language === "en" })),
    ...own.map((page) => ({ ...page, withAxe: true })),
  ].filter(({ file }) => languagesOf(file).includes(language));
}

const allPages = () => [...byKind].flatMap(([kind, files]) => files.map((file) => ({ kind, file })));

/** What must hold of every kind of page, in one language and on one screen: each page is loaded once, and all is asked of that. */
export function describeEveryKind(language: Language, screen: Screen): void {
  const site = openSite();
  const pages = pagesFor(language, screen);

  it("has every kind of page to look at", () => {
    const kinds = new Set(pages.map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThanOrEqual(byKind.size - 1);
    expect(pages.length).toBeGreaterThan(40);
  });

  describe.each(pages)("$kind: $file", ({ kind, file, withAxe }) => {
    it("keeps to its host and its width, is named, and has nothing that axe finds", async () => {
      const path = `/${fileIn(language, file)}`.replace(/index\.html$/, "");
      const { page, outside, complaints, asked } = await site.visit(path, SCREENS[screen].options);
      expect.soft(await page.locator("h1").count(), "headings of the first rank").toBe(1);
      expect.soft((await page.title()).length, "title").toBeGreaterThan(8);
      if (kind !== "frame") {
        const { description, picture } = await page.evaluate(metaOf);
        expect.soft(description.length, "description").toBeGreaterThan(20);
        const answer = await fetch(site.address() + new URL(picture).pathname, { method: "HEAD" });
        expect.soft([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
      }
      if (withAxe) expect.soft(await axeFinds(page)).toEqual([]);
      for (const width of SCREENS[screen].widths) {
        if (width !== page.viewportSize()?.width) await page.setViewportSize({ width, height: 800 });
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(needed, `width ${width}`).toBeLessThanOrEqual(width);
      }
      expect.soft(outside, "asked of other hosts").toEqual([]);
      expect.soft(complaints, "complaints").toEqual([]);
      expect.soft(asked.filter((each) => each.endsWith(".wasm"))).toEqual([]);
    });
  });
}

function metaOf(): { description: string; picture: string } {
  const content = (selector: string) => document.querySelector<HTMLMetaElement>(selector)?.content ?? "";
  return { description: content('meta[name="description"]'), picture: content('meta[property="og:image"]') };
}
