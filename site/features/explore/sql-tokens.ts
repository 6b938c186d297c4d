/** SQL in pieces, as DuckDB cuts it: enough to see what kind of statement stands there, not to check its grammar. */
export interface SqlToken {
  kind: "word" | "quoted-name" | "text" | "mark";
  /** A word in capitals, a mark as it is, a name or text without its quotes. */
  text: string;
  /** How many brackets are open around it. */
  depth: number;
  /** Where it begins. */
  at: number;
}

const PIECES =
  /(?<space>\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<dollar>\$(?<tag>[A-Za-z_]\w*|)\$[\s\S]*?(?:\$\k<tag>\$|$))|(?<text>'(?:[^']|'')*(?:'|$))|(?<name>"(?:[^"]|"")*(?:"|$))|(?<word>[\p{L}_][\p{L}\p{N}_$]*)|(?<number>\d[\w.]*)|(?<mark>[\s\S])/guy;

/** What stands between blanks and comments. */
export function tokensOf(sql: string): SqlToken[] {
  const tokens: SqlToken[] = [];
  let depth = 0;
  for (const { groups = {}, index: at } of sql.matchAll(PIECES)) {
    const { dollar, tag = "", text, name, word, number, mark } = groups;
    if (dollar !== undefined)
      tokens.push({ kind: "text", text: dollar.slice(tag.length + 2, -tag.length - 2), depth, at });
    else if (text !== undefined)
      tokens.push({ kind: "text", text: text.slice(1, -1).replaceAll("''", "'"), depth, at });
    else if (name !== undefined)
      tokens.push({ kind: "quoted-name", text: name.slice(1, -1).replaceAll('""', '"'), depth, at });
    else if (word !== undefined) tokens.push({ kind: "word", text: word.toUpperCase(), depth, at });
    else if (number !== undefined || mark !== undefined) {
      if (mark === ")") depth -= 1;
      tokens.push({ kind: "mark", text: (number ?? mark) as string, depth, at });
      if (mark === "(") depth += 1;
    }
  }
  return tokens;
}

/** The statements of a script, none of them empty. */
export function statementsOf(tokens: readonly SqlToken[]): SqlToken[][] {
  const statements: SqlToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "mark" && token.text === ";") statements.push([]);
    else statements.at(-1)?.push(token);
  }
  return statements.filter((statement) => statement.length > 0);
}
