/** npm run score -- --spec FILE --data FILE --out FOLDER: computes any composite index. --schema prints the shape of a specification. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compose } from "../indicators/composite/compose.ts";
import { indexSpecSchema } from "../indicators/composite/spec-schema.ts";
import { Fault } from "./lib/faults/fault.ts";
import { optionsOf } from "./lib/faults/options.ts";
import { reportFaults } from "./lib/faults/report.ts";
import { writeTogether } from "./lib/files/files.ts";
import { readAnyText } from "./lib/text/any-text.ts";
import { readData, readSpec } from "./score/input.ts";
import { reportOf, scoresCsv, weightsCsv } from "./score/output.ts";
import { correlationsCsv } from "./score/correlations.ts";
import { changeCsv } from "./score/change.ts";
import { uncertaintyCsv } from "./score/uncertainty.ts";

const USAGE = "npm run score -- --spec index.json --data data.csv --out FOLDER";

await reportFaults(async () => {
  const options = readOptions();
  if (options.schema) {
    console.log(JSON.stringify(indexSpecSchema(), null, 2));
    return;
  }
  const spec = readSpec(read("spec", options.spec), options.spec as string);
  const { data, unused } = readData(read("data", options.data), options.data as string, spec);
  const out = given("out", options.out);
  const stages = compose(spec, data);
  const files = {
    "scores.csv": scoresCsv(spec, data, stages),
    "weights.csv": weightsCsv(spec),
    "uncertainty.csv": uncertaintyCsv(spec, data, stages),
    "change.csv": changeCsv(spec, data),
    "correlations.csv": correlationsCsv(spec, stages),
    "report.json": `${JSON.stringify(reportOf(spec, data, stages, unused), null, 2)}\n`,
  };
  write(out, files);
  console.log(`score: ${data.units.length} rows, ${spec.indicators.length} indicators → ${out}`);
});

function readOptions() {
  const text = { type: "string" } as const;
  const options = { spec: text, data: text, out: text, schema: { type: "boolean" } } as const;
  return optionsOf({ options }, USAGE).values;
}

function given(option: string, value: string | undefined): string {
  if (value !== undefined) return value;
  throw new Fault({
    where: "the command line",
    found: `no --${option}`,
    expected: USAGE,
    do: `add --${option}`,
  });
}

function read(option: string, path: string | undefined): string {
  const name = given(option, path);
  return readAnyText(bytesOf(option, name), name);
}

function bytesOf(option: string, name: string): Uint8Array {
  try {
    return readFileSync(name);
  } catch (thrown) {
    throw new Fault({
      where: name,
      found: (thrown as Error).message,
      expected: "a file that can be read",
      do: `give its path after --${option}`,
    });
  }
}

/** All or none; a file that is null is taken away: one left from a run before would speak of other scores. */
function write(out: string, files: Record<string, string | null>): void {
  try {
    mkdirSync(out, { recursive: true });
  } catch (thrown) {
    throw new Fault({
      where: out,
      found: (thrown as Error).message,
      expected: "a folder, or a path where one can be made",
      do: "give another path after --out",
    });
  }
  writeTogether(new Map(Object.entries(files).map(([name, text]) => [join(out, name), text])));
}
