import { parseDocument } from "yaml";
import { Fault } from "../faults/fault.ts";

/** YAML as plain values: version 1.2 of the core, no tags of its own, no key twice. @throws Fault with line and column */
export function parseYaml(text: string, where: string): unknown {
  const document = parseDocument(text, { schema: "core", uniqueKeys: true });
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    throw new Fault(
      problems.map(({ linePos, message }) => ({
        where: `${where}${linePos ? ` line ${linePos[0].line}, column ${linePos[0].col}` : ""}`,
        found: message.split("\n")[0] ?? message,
        expected: "YAML 1.2",
        do: "mend the line; two blanks a level, quotes around texts that hold a colon",
      })),
    );
  }
  return document.toJS({ maxAliasCount: 20 });
}
