import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atomOf, jsonFeedOf, type Feed } from "../../../site/features/feeds/feed.ts";
import { openSite } from "../open-site.ts";

const site = openSite();

const feedWith = (entries: Partial<Feed["entries"][number]>[]): Feed => ({
  address: "https://example.org/feeds/en/KEN",
  page: "https://example.org/countries/KEN/",
  title: "Kenya: what changed",
  language: "en",
  author: "Procurement Reform Monitor",
  updated: "2026-11-25",
  entries: entries.map((entry, at) => ({
    id: `https://example.org/#${at}`,
    title: "An entry",
    page: "https://example.org/",
    updated: "2026-11-25",
    summary: "What it says.",
    ...entry,
  })),
});

/** What JSON Feed 1.1 asks of the fields we write: https://www.jsonfeed.org/version/1.1/ */
const isJsonFeed = new Ajv().compile({
  type: "object",
  required: ["version", "title", "items"],
  additionalProperties: false,
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: { type: "string", minLength: 1 },
    home_page_url: { type: "string", pattern: "^https?://" },
    feed_url: { type: "string", pattern: "^https?://.*\\.json$" },
    language: { type: "string", pattern: "^[a-z]{2}$" },
    authors: { type: "array", items: { type: "object", required: ["name"] } },
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "content_text", "date_modified"],
        additionalProperties: false,
        properties: {
          id: { type: "string", minLength: 1 },
          url: { type: "string", pattern: "^https?://" },
          title: { type: "string", minLength: 1 },
          content_text: { type: "string", minLength: 1 },
          date_modified: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" },
        },
      },
    },
  },
});

/** Atom as a browser's own XML parser reads it, with the faults that RFC 4287 would find in the elements we write. */
interface Read {
  faults: string[];
  titles: string[];
  summaries: string[];
}

async function readAtom(texts: string[]): Promise<Read[]> {
  const { page } = await site.visit("/");
  return page.evaluate((all) => {
    const ATOM = "http://www.w3.org/2005/Atom";
    return all.map((text): Read => {
      const xml = new DOMParser().parseFromString(text, "application/xml");
      const broken = xml.querySelector("parsererror")?.textContent;
      if (broken) return { faults: [broken], titles: [], summaries: [] };
      const faults: string[] = [];
      const [feed] = [xml.documentElement];
      if (feed.namespaceURI !== ATOM || feed.localName !== "feed") faults.push("the root is no feed");
      const holders = [feed, ...xml.getElementsByTagNameNS(ATOM, "entry")];
      const own = (holder: Element, name: string) =>
        [...holder.children].filter((child) => child.localName === name);
      for (const holder of holders) {
        for (const name of ["id", "title", "updated"])
          if (own(holder, name).length !== 1) faults.push(`${holder.localName} without its one ${name}`);
        const updated = own(holder, "updated")[0]?.textContent ?? "";
        if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(updated)) faults.push(`updated ${updated}`);
        const links = own(holder, "link").map(
          (link) => `${link.getAttribute("rel")} ${link.getAttribute("type")}`,
        );
        if (new Set(links).size !== links.length) faults.push("two links of one kind");
        for (const link of own(holder, "link"))
          if (!/^https?:/.test(link.getAttribute("href") ?? "")) faults.push("a link to no address");
      }
      if (own(feed, "author").length === 0) faults.push("no author");
      const ids = holders.map((holder) => own(holder, "id")[0]?.textContent);
      if (new Set(ids).size !== ids.length) faults.push("an id twice");
      const texts = (name: string) => holders.slice(1).map((entry) => own(entry, name)[0]?.textContent ?? "");
      return { faults, titles: texts("title"), summaries: texts("summary") };
    });
  }, texts);
}

it("keeps hostile words whole in both forms, and lets none of them become markup", async () => {
  // XML has no way to hold these characters, and reads every line end as one
  const readable = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
    .map((text) => text.replace(/[\p{Cc}\ufffe\uffff]/gu, ""))
    .filter((text) => text.length > 0);
  const hostile = [
    "</title><script>alert(1)</script>",
    "]]>",
    "&amp;",
    "\"' <>",
    "Côte d’Ivoire",
    "\u202eabc",
  ];
  const words = [...hostile, ...fc.sample(readable, { numRuns: 300, seed: 2026 })];
  const feeds = words.map((word) => feedWith([{ title: word, summary: word }]));
  const read = await readAtom(feeds.map(atomOf));
  words.forEach((word, at) => {
    expect(read[at]).toEqual({ faults: [], titles: [word], summaries: [word] });
    const json = JSON.parse(jsonFeedOf(feeds[at] as Feed)) as { items: { title: string }[] };
    expect(isJsonFeed(json), JSON.stringify(isJsonFeed.errors)).toBe(true);
    expect(json.items[0]?.title).toBe(word);
  });
});

it("leaves out the characters that XML cannot hold", async () => {
  const [read] = await readAtom([atomOf(feedWith([{ title: "a\u0000b\u000bc\uffffd" }]))]);
  expect(read).toMatchObject({ faults: [], titles: ["abcd"] });
});

it("would be told of an entry that bears another's id", async () => {
  const [read] = await readAtom([
    atomOf(feedWith([{ id: "https://example.org/#a" }, { id: "https://example.org/#a" }])),
  ]);
  expect(read?.faults).toEqual(["an id twice"]);
});

describe("every feed of the site", () => {
  it("is valid in both forms, with the same entries", async () => {
    const { page } = await site.visit("/changes/");
    const names = await page
      .locator("#feeds a[href$='.atom']")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(names.length).toBeGreaterThan(190);
    const sampled = [
      ...names.filter((_, at) => at % 20 === 0),
      "/feeds/fr/gpa-party.atom",
      "/feeds/es/KEN.atom",
    ];
    const get = async (path: string) => (await page.request.get(site.address() + path)).text();
    const atoms = await readAtom(await Promise.all(sampled.map(get)));
    for (const [at, path] of sampled.entries()) {
      const json = JSON.parse(await get(path.replace(/atom$/, "json"))) as {
        items: { id: string; title: string }[];
      };
      expect({ path, ok: isJsonFeed(json) }).toEqual({ path, ok: true });
      expect(atoms[at]).toMatchObject({ faults: [], titles: json.items.map(({ title }) => title) });
      const changes = json.items.filter(({ id }) => id.includes("#"));
      expect(changes.length, path).toBeLessThanOrEqual(path.endsWith("/all.atom") ? 200 : 20);
    }
  });
});
