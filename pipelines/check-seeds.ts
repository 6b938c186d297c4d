/** `npm run check:seeds -- FILE…`: contributed tables against their schemas; without a file, the tables held here. */
import { readFileSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { civicSpaces } from "../indicators/records/actors/civic-space.ts";
import { isOpen, UNMEASURED } from "../indicators/records/actors/safety.ts";
import type { Known } from "../indicators/records/contributions/check-cell.ts";
import { sizeFault } from "../indicators/records/contributions/decode.ts";
import type { ContributionFault } from "../indicators/records/contributions/fault.ts";
import { readContribution } from "../indicators/records/contributions/read-contribution.ts";
import { Reading } from "../indicators/schema/reading.ts";
import { inEnglish } from "./records/contribution-words.ts";
import { headerOf, parseCsv, parseTable } from "./lib/tables/csv.ts";
import { csvToRows } from "./lib/tables/tables.ts";
import { Fault } from "./lib/faults/fault.ts";
import { reportFaults } from "./lib/faults/report.ts";

const HELD = ["coalition-actors", "procurement-reform-stories", "reform-events", "procurement-laws"].map(
  (id) => `data/readings/${id}.csv`,
);

/** @throws Fault with all that is wrong in all the files */
export function checkFiles(files: readonly string[], known: Known): { file: string; rows: number }[] {
  const checked = files.map((file) => ({ file, ...checkFile(file, known) }));
  const reports = checked.flatMap(({ file, faults }) => faults.map((fault) => inEnglish(file, fault)));
  if (reports.length > 0) throw new Fault(reports);
  return checked.map(({ file, rows }) => ({ file, rows }));
}

function checkFile(file: string, known: Known): { rows: number; faults: ContributionFault[] } {
  const tooLarge = sizeFault(statSync(file).size);
  if (tooLarge) return { rows: 0, faults: [tooLarge] };
  const { records, faults } = readContribution(readFileSync(file), null, known, parseTable);
  return { rows: records.length, faults };
}

export function knownHere(year: number): Known {
  const places = readFileSync("seeds/places.csv", "utf8");
  const rows = parseCsv(places, "seeds/places.csv", headerOf(places));
  const economies = new Set(rows.map(({ cells }) => cells["iso3"] as string));
  return { economies, closed: closedAmong(economies), year };
}

/** By the same rule and the same readings as everything that is published. */
function closedAmong(economies: ReadonlySet<string>): Set<string> {
  const where = "data/readings/vdem.csv";
  const spaces = civicSpaces(csvToRows(Reading, readFileSync(where, "utf8"), where));
  return new Set([...economies].filter((iso3) => !isOpen(spaces.get(iso3) ?? UNMEASURED)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const named = process.argv.slice(2);
  await reportFaults(() => {
    const known = knownHere(new Date().getUTCFullYear());
    // what is held was read against the list of names itself, and a state's own outlets stand in it
    const checked =
      named.length > 0 ? checkFiles(named, known) : checkFiles(HELD, { ...known, closed: new Set() });
    for (const { file, rows } of checked) console.log(`${file}: ${rows} rows hold`);
  });
}
