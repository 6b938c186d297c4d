/**
 * Of a stylesheet, the rules that can style a piece of markup, in their order. Decided by the names in both, so a rule
 * too many may stay but none is missing: what is painted with these rules looks the same once the whole sheet is there.
 */
export function styleMatcher(sheet: string): (markup: string) => string {
  const rules = readRules(sheet);
  return (markup) => {
    const matching = matchingRules(rules, namesIn(markup));
    return withoutUnusedProperties(matching, markup).map(textOf).join("");
  };
}

/** Declarations under selectors, as they are under an at-rule, or rules under a condition. */
type Rule =
  | { selectors: Selector[]; declarations: string[] }
  | { at: string; declarations: string[] }
  | { condition: string; rules: Rule[] };

/** The names a selector asks for outside its brackets; what stands in :is(), :not() and so on may always be met. */
interface Selector extends Record<Kind, string[]> {
  text: string;
}

const KINDS = ["tags", "classes", "ids", "attributes"] as const;
type Kind = (typeof KINDS)[number];
type Names = Record<Kind, Set<string>>;

const CONDITIONS = /^@(media|supports|container|layer)\b/;

/** Rules of a minified sheet. Comments and semicolons between rules are gone by then. */
function readRules(sheet: string): Rule[] {
  const rules: Rule[] = [];
  for (let at = 0; at < sheet.length;) {
    const open = indexOutsideStrings(sheet, "{", at);
    if (open < 0) break;
    const close = closingBrace(sheet, open);
    rules.push(ruleOf(sheet.slice(at, open).trim(), sheet.slice(open + 1, close)));
    at = close + 1;
  }
  return rules;
}

function ruleOf(head: string, body: string): Rule {
  if (CONDITIONS.test(head)) return { condition: head, rules: readRules(body) };
  const declarations = splitDeclarations(body);
  return head.startsWith("@")
    ? { at: head, declarations }
    : { selectors: splitList(head).map(selectorOf), declarations };
}

function closingBrace(sheet: string, open: number): number {
  let depth = 0;
  for (let at = open; ;) {
    const next = nextBrace(sheet, at);
    if (next < 0) throw new Error(`a rule is not closed: ${sheet.slice(open - 60, open + 60)}`);
    depth += sheet[next] === "{" ? 1 : -1;
    if (depth === 0) return next;
    at = next + 1;
  }
}

function nextBrace(sheet: string, from: number): number {
  const found = ["{", "}"].map((brace) => indexOutsideStrings(sheet, brace, from)).filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

function indexOutsideStrings(sheet: string, sought: string, from: number): number {
  let quote = "";
  for (let at = from; at < sheet.length; at++) {
    const char = sheet[at] as string;
    if (char === "\\") at++;
    else if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === sought) return at;
  }
  return -1;
}

/** What is for print only, or no style of an element, waits for the whole sheet. */
function matchingRules(rules: readonly Rule[], names: Names): Rule[] {
  return rules.flatMap((rule): Rule[] => {
    if ("condition" in rule) {
      const inside = /\bprint\b/.test(rule.condition) ? [] : matchingRules(rule.rules, names);
      return inside.length > 0 ? [{ ...rule, rules: inside }] : [];
    }
    if ("at" in rule) return [];
    const selectors = rule.selectors.filter((selector) => canMatch(selector, names));
    return selectors.length > 0 ? [{ ...rule, selectors }] : [];
  });
}

const canMatch = (selector: Selector, names: Names) =>
  KINDS.every((kind) => selector[kind].every((name) => names[kind].has(name)));

/** Selectors of a list; a comma within brackets does not divide. */
function splitList(list: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const char of list) {
    if (char === "(" || char === "[") depth++;
    if (char === ")" || char === "]") depth--;
    if (char === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts;
}

function selectorOf(text: string): Selector {
  const plain = withoutBrackets(text);
  const all = (pattern: RegExp) =>
    [...plain.matchAll(pattern)].map(([, name]) => (name as string).replaceAll("\\", ""));
  return {
    text,
    tags: all(/(?:^|[\s>+~])([a-zA-Z][\w-]*)/g),
    classes: all(/\.((?:[\w-]|\\.|[^\0-\x7f])+)/g),
    ids: all(/#((?:[\w-]|\\.|[^\0-\x7f])+)/g),
    attributes: all(/\[([\w-]+)/g),
  };
}

function withoutBrackets(selector: string): string {
  const inner = /\([^()]*\)/g;
  let text = selector;
  while (inner.test(text)) text = text.replace(inner, "");
  return text.replace(/\[([\w-]+)[^\]]*\]/g, "[$1]");
}

function namesIn(markup: string): Names {
  const found: Names = { tags: new Set(), classes: new Set(), ids: new Set(), attributes: new Set() };
  for (const [, tag, rest] of markup.matchAll(/<([a-zA-Z][\w-]*)((?:\s[^<>"]*(?:"[^"]*"[^<>"]*)*)?)>/g)) {
    found.tags.add(tag as string);
    for (const [, name, value = ""] of (rest as string).matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
      found.attributes.add(name as string);
      if (name === "class") for (const each of value.split(/\s+/)) found.classes.add(each);
      if (name === "id") found.ids.add(value);
    }
  }
  return found;
}

/** Colours and sizes that neither the kept rules nor the markup name are left to the whole sheet. */
function withoutUnusedProperties(rules: readonly Rule[], markup: string): Rule[] {
  const used = usedProperties(rules.flatMap(declarationsOf), markup);
  return withDeclarations(rules, (each) => !each.startsWith("--") || used.has(propertyOf(each)));
}

/** Names in var(), and in the values of properties that are used themselves. */
function usedProperties(declarations: readonly string[], markup: string): Set<string> {
  const own = declarations.filter((each) => each.startsWith("--"));
  const used = new Set<string>();
  const waiting = [markup, ...declarations.filter((each) => !each.startsWith("--"))].flatMap(references);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    for (const each of own) if (propertyOf(each) === name) waiting.push(...references(each));
  }
  return used;
}

const propertyOf = (declaration: string) => declaration.slice(0, declaration.indexOf(":"));

const declarationsOf = (rule: Rule): string[] =>
  "condition" in rule ? rule.rules.flatMap(declarationsOf) : rule.declarations;

function withDeclarations(rules: readonly Rule[], isKept: (declaration: string) => boolean): Rule[] {
  return rules.flatMap((rule): Rule[] => {
    if ("condition" in rule) {
      const inside = withDeclarations(rule.rules, isKept);
      return inside.length > 0 ? [{ ...rule, rules: inside }] : [];
    }
    const declarations = rule.declarations.filter(isKept);
    return declarations.length > 0 ? [{ ...rule, declarations }] : [];
  });
}

const references = (text: string) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name as string);

function splitDeclarations(body: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < body.length;) {
    const end = endOfDeclaration(body, at);
    if (end > at) parts.push(body.slice(at, end).trim());
    at = end + 1;
  }
  return parts;
}

/** A semicolon inside url(data:…) does not end a declaration. */
function endOfDeclaration(body: string, from: number): number {
  let end = indexOutsideStrings(body, ";", from);
  while (end >= 0) {
    const text = body.slice(from, end);
    if (text.split("(").length <= text.split(")").length) return end;
    end = indexOutsideStrings(body, ";", end + 1);
  }
  return body.length;
}

function textOf(rule: Rule): string {
  if ("condition" in rule) return `${rule.condition}{${rule.rules.map(textOf).join("")}}`;
  const head = "at" in rule ? rule.at : rule.selectors.map(({ text }) => text).join(",");
  return `${head}{${rule.declarations.join(";")}}`;
}
