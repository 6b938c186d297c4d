/** A feed, in the two forms that readers' programs know. */
export interface Feed {
  /** Its own address without the ending; the form adds it. */
  address: string;
  /** The page it belongs to. */
  page: string;
  title: string;
  language: string;
  author: string;
  /** A day, YYYY-MM-DD. */
  updated: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** Never changes, and no two entries share it. */
  id: string;
  title: string;
  page: string;
  updated: string;
  summary: string;
}

/** Atom, RFC 4287. */
export function atomOf({ address, page, title, language, author, updated, entries }: Feed): string {
  const lines = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(language)}">`,
    `<id>${escape(address)}.atom</id>`,
    `<title>${escape(title)}</title>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    `<author><name>${escape(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escape(address)}.atom"/>`,
    `<link rel="alternate" type="text/html" href="${escape(page)}"/>`,
    ...entries.map(
      (entry) =>
        `<entry><id>${escape(entry.id)}</id><title>${escape(entry.title)}</title>` +
        `<updated>${entry.updated}T00:00:00Z</updated>` +
        `<link rel="alternate" type="text/html" href="${escape(entry.page)}"/>` +
        `<summary>${escape(entry.summary)}</summary></entry>`,
    ),
    `</feed>`,
  ];
  return `${lines.join("\n")}\n`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for XML: marks escaped, and the control characters that XML cannot hold left out. */
function escape(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark] as string);
}

/** JSON Feed 1.1. */
export function jsonFeedOf({ address, page, title, language, author, entries }: Feed): string {
  return `${JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: `${address}.json`,
    language,
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.page,
      title: entry.title,
      content_text: entry.summary,
      date_modified: `${entry.updated}T00:00:00Z`,
    })),
  })}\n`;
}
