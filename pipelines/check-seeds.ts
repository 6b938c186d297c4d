/** `npm run check:seeds -- FILE…`: contributed tables against their schemas; without a file, the tables held here. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { civicSpaces } from "../indicators/records/actors/civic-space.ts";
import { isOpen, UNMEASURED } from "../indicators/records/actors/safety.ts";
import type { Known } from "../indicators/records/contributions/check-cell.ts";
import { sizeFault } from "../indicators/records/contributions/decode.ts";
import type { ContributionFault } from "../indicators/records/contributions/fault.ts";
import { readContribution } from "../indicators/records/contributions/read-contribution.ts";
import { Reading } from "../indicators/schema/reading.ts";
import { addInEnglish } from "./records/contribution-words.ts";
import { headerOf, parseCsv, parseTable } from "./lib/tables/csv.ts";
import { csvToRows } from "./lib/tables/tables.ts";
import { Fault, FaultList } from "./lib/faults/fault.ts";
import { optionsOf } from "./lib/faults/options.ts";
import { reportFaults } from "./lib/faults/report.ts";

const HELD = ["coalition-actors", "procurement-reform-stories", "reform-events", "procurement-laws"].map(
  (id) => `data/readings/${id}.csv`,
);

/** @throws Fault with all that is wrong in all the files */
export function checkFiles(files: readonly string[], known: Known): { file: string; rows: number }[] {
  const faults = new FaultList();
  const checked = files.flatMap((file) => {
    try {
      const { rows, found } = checkFile(file, known);
      for (const fault of found) addInEnglish(faults, file, fault);
      return [{ file, rows }];
    } catch (thrown) {
      faults.addThrown(thrown);
      return [];
    }
  });
  faults.throwIfAny();
  return checked;
}

function checkFile(file: string, known: Known): { rows: number; found: ContributionFault[] } {
  if (!existsSync(file) || !statSync(file).isFile()) throw notAFile(file);
  const tooLarge = sizeFault(statSync(file).size);
  if (tooLarge) return { rows: 0, found: [tooLarge] };
  const { records, faults } = readContribution(readFileSync(file), null, known, parseTable);
  return { rows: records.length, found: faults };
}

function notAFile(file: string): Fault {
  const folder = existsSync(file) ? file : dirname(file);
  const tables = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".csv")) : [];
  const shown = tables.slice(0, MOST_LISTED).join(", ");
  const more = tables.length > MOST_LISTED ? ` and ${tables.length - MOST_LISTED} more` : "";
  return new Fault({
    where: file,
    found: existsSync(file) ? "a folder" : "no such file",
    expected: "a table as CSV",
    do: tables.length > 0 ? `name one of those that lie there: ${shown}${more}` : "look at the path again",
  });
}

const MOST_LISTED = 12;

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
  const usage = "npm run check:seeds -- FILE…";
  const { positionals: named } = optionsOf({ allowPositionals: true }, usage);
  await reportFaults(() => {
    const known = knownHere(new Date().getUTCFullYear());
    // what is held was read against the list of names itself, and a state's own outlets stand in it
    const checked =
      named.length > 0 ? checkFiles(named, known) : checkFiles(HELD, { ...known, closed: new Set() });
    for (const { file, rows } of checked) console.log(`${file}: ${rows} rows hold`);
  });
}
