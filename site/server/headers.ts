/** The rules of public/_headers: a path, then its headers, indented. The form that several static hosts read. */
export interface HeaderRule {
  path: RegExp;
  headers: [name: string, value: string][];
  /** Names of headers that earlier rules gave and this one takes away: "! Name". */
  without: string[];
}

export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!/^\s/.test(line)) rules.push({ path: patternOf(line.trim()), headers: [], without: [] });
    else if (line.trim().startsWith("!")) rules.at(-1)?.without.push(line.trim().slice(1).trim());
    else rules.at(-1)?.headers.push(pairOf(line));
  }
  return rules;
}

/** Every header for a path; a later rule wins over an earlier one. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { headers, without } of rules.filter((rule) => rule.path.test(path))) {
    for (const name of without) found.delete(name);
    for (const [name, value] of headers) found.set(name, value);
  }
  return found;
}

function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${escaped}$`);
}

function pairOf(line: string): [string, string] {
  const at = line.indexOf(":");
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

/** The path under which the site lives, as its first rule, which is for every file, has it: "/monitor/*" is "/monitor/". */
export const baseIn = (text: string): string => /^(\/(?:[^\s*]*\/)?)\*$/m.exec(text)?.[1] ?? "/";
