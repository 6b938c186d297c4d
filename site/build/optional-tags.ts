/**
 * End tags that HTML lets a writer leave out, because what stands next ends the element in any case: the page is read as
 * the same tree, and is a twentieth lighter. https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
 */

/** Element → the tag that may stand directly behind its end tag. */
const ENDED_BY: Record<string, string> = {
  li: "li /ul /ol /menu",
  dt: "dt dd",
  dd: "dt dd /dl /div",
  td: "td th /tr",
  th: "td th /tr",
  tr: "tr /tbody /thead /tfoot /table",
  thead: "tbody tfoot",
  tbody: "tbody tfoot /table",
  option: "option optgroup /optgroup /select /datalist",
  // A paragraph: not the end of an element of running text, which would end before it.
  p:
    "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 header hr main nav ol p pre section table ul " +
    "/article /aside /blockquote /body /dd /details /div /fieldset /figcaption /figure /footer /form /header /li /main /section /td /th",
};
const NEXT = new Map(Object.entries(ENDED_BY).map(([name, next]) => [name, new Set(next.split(" "))]));

/** What holds its text to the letter. */
const VERBATIM = ["script", "style", "textarea", "template"];

/** Bytes, because to make text of all pages and bytes again would take longer than all the rest. */
export function withoutOptionalTags(page: Buffer): Buffer {
  const kept: Buffer[] = [];
  let from = 0;
  for (let at = 0; at < page.length; at += 1) {
    if (page[at] !== LESS) continue;
    if (page[at + 1] !== SLASH) {
      if (MAY_BE_VERBATIM.has(page[at + 1] as number)) at = endOfVerbatim(page, at);
      continue;
    }
    if (!MAY_END.has(page[at + 2] as number)) continue;
    const end = page.indexOf(MORE, at);
    if (page[end + 1] !== LESS) continue;
    if (!NEXT.get(page.toString("latin1", at + 2, end))?.has(nameAt(page, end + 2))) continue;
    kept.push(page.subarray(from, at));
    from = end + 1;
    at = end;
  }
  return Buffer.concat([...kept, page.subarray(from)]);
}

const [LESS, MORE, SLASH] = [..."<>/"].map((sign) => sign.charCodeAt(0)) as [number, number, number];
const firstOf = (names: Iterable<string>) => new Set([...names].map((name) => name.charCodeAt(0)));
const MAY_END = firstOf(NEXT.keys());
const MAY_BE_VERBATIM = firstOf(VERBATIM);

function endOfVerbatim(page: Buffer, at: number): number {
  const name = nameAt(page, at + 1);
  return VERBATIM.includes(name) ? page.indexOf(`</${name}`, at) : at;
}

/** The name of a tag, behind its first sign: "li", "/li". */
function nameAt(page: Buffer, start: number): string {
  let end = start;
  while (page[end] === SLASH || isOfName(page[end] as number)) end += 1;
  return page.toString("latin1", start, end);
}

const isOfName = (sign: number) => (sign >= 97 && sign <= 122) || (sign >= 48 && sign <= 57);
