/** The rules of public/_headers: a path, then its headers, indented. The form that several static hosts read. */
export interface HeaderRule {
  path: RegExp;
  headers: [name: string, value: string][];
}

export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!/^\s/.test(line)) rules.push({ path: patternOf(line.trim()), headers: [] });
    else rules.at(-1)?.headers.push(pairOf(line));
  }
  return rules;
}

/** Every header for a path; a later rule wins over an earlier one. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  return new Map(rules.filter((rule) => rule.path.test(path)).flatMap(({ headers }) => headers));
}

function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${escaped}$`);
}

function pairOf(line: string): [string, string] {
  const at = line.indexOf(":");
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}
