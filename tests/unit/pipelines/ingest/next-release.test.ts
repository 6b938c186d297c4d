/** What publishers have announced: the day their next file comes, one line says what is new. */
import { strToU8, zipSync } from "fflate";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readFiles } from "../../../../pipelines/ingest/read-source.ts";
import { Fault } from "../../../../pipelines/lib/faults/fault.ts";
import { loadSources } from "../../../../pipelines/lib/source/load-sources.ts";
import { readPlaces } from "../../../../pipelines/lib/source/places.ts";
import type { ReadingsDefinition } from "../../../../pipelines/lib/source/source.ts";

const sources = await loadSources();
const places = readPlaces("seeds/places.csv");
const sourceOf = (id: string) => sources.find((each) => each.id === id) as ReadingsDefinition;

async function faultsOf(id: string, bytes: Record<string, Uint8Array>) {
  const thrown = await readFiles(sourceOf(id), bytes, places, []).catch((fault: unknown) => fault);
  expect(thrown).toBeInstanceOf(Fault);
  return (thrown as Fault).reports;
}

/** As little as makes a workbook's list of sheets. */
const workbookOf = (...sheets: string[]) =>
  zipSync({
    "xl/workbook.xml": strToU8(
      `<workbook><sheets>${sheets.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}"/>`).join("")}</sheets></workbook>`,
    ),
  });

const SERIES = [
  "Economy (code),Series,Year,Value",
  "KEN,GOV_WGI_CC.EST,2023,-0.7",
  "KEN,GOV_WGI_CC.SC,2023,38.1",
  "KEN,GOV_WGI_CC.SC_LB,2023,33.0",
  "",
].join("\n");

describe("the revision of WGI", () => {
  it.each([
    ["as a workbook of six sheets", workbookOf("Introduction", "va", "pv", "ge", "rq", "rl", "cc")],
    ["as series of its new codes", strToU8(SERIES)],
    ["packed", gzipSync(SERIES)],
  ])("is named in one line %s", async (_form, estimates) => {
    const reports = await faultsOf("worldbank-wgi", { estimates });
    expect(reports).toHaveLength(1);
    expect(reports[0]?.where).toBe("worldbank-wgi/wgidataset.csv.gz");
    expect(reports[0]?.found).toMatch(/^the revision of 2025: /);
    expect(reports[0]?.do).toContain("never mixed");
    for (const line of Object.values(reports[0] ?? {})) expect(line).not.toContain("\n");
  });

  it("is not taken for it where only some of the sheets are there", async () => {
    const [report] = await faultsOf("worldbank-wgi", { estimates: workbookOf("va", "pv") });
    expect(report?.found).not.toContain("2025");
  });
});

describe("V-Dem's whole table", () => {
  const numbered = Array.from({ length: 4_600 }, (_, at) => `v2made_up_${at}`);

  it("is named in one line, whatever its thousands of columns", async () => {
    const header = [
      "country_text_id",
      "year",
      "v2x_pubcorr",
      ...numbered,
      "v2x_pubcorr_codelow",
      "v2x_pubcorr_codehigh",
    ];
    const rows = `${header.join(",")}\n${header.map(() => "1").join(",")}\n`;
    const others = Object.entries(sourceOf("vdem").files)
      .filter(([file]) => file !== "v15")
      .map(([file, { columns, ignore = [] }]) => {
        const own = [...columns, ...ignore];
        return [file, strToU8(`${own.join(",")}\n${own.map(() => "").join(",")}\n`)] as const;
      });
    const reports = await faultsOf("vdem", { ...Object.fromEntries(others), v15: strToU8(rows) });
    expect(reports).toHaveLength(1);
    expect(reports[0]?.where).toBe("vdem/subset-vdem-v15-1995-2024.csv");
    expect(reports[0]?.found).toContain("some 4,600 columns");
    expect(JSON.stringify(reports)).not.toContain("v2made_up");
  });
});

/** A file of a source with one row, of its own columns or others. */
const oneRow = (columns: readonly string[], cells: Record<string, string>, lineEnd = "\n") =>
  strToU8(`${columns.join(",")}${lineEnd}${columns.map((name) => cells[name] ?? "").join(",")}${lineEnd}`);

const inLines = (reports: { where: string; found: string; expected: string; do: string }[]) =>
  new Fault(reports).message.split("\n").length;

describe("an edition of which nothing is known yet", () => {
  it("of GTMI is no part of the one before: it is named, with the place to add it", async () => {
    const { files } = sourceOf("worldbank-gtmi");
    const wave = (key: string, year: string) => {
      const { columns = [], ignore = [] } = files[key] ?? {};
      return oneRow([...columns, ...ignore], { iso3: "KEN", year, gtmi: "0.5", EPMIS: "9" });
    };
    const reports = await faultsOf("worldbank-gtmi", {
      indices: wave("indices", "2027"),
      portal: wave("portal", "2022"),
      systems: wave("systems", "2025"),
    });
    expect(reports.map(({ found }) => found)).toEqual(['the edition "2027"']);
    expect(reports[0]?.do).toContain("pipelines/sources/worldbank-gtmi/source.ts");
  });

  it("of EGDI, with other names for its columns and other line ends, is told whole in ten lines", async () => {
    const { files } = sourceOf("un-egdi");
    const others = Object.entries(files).map(([year, { columns, ignore, lineEnd }]) => {
      const cells = { "Survey Year": year, "Country Name": "Kenya", Country: "Kenya" };
      return [year, oneRow([...columns, ...ignore], cells, lineEnd === "crlf" ? "\r\n" : "\n")] as const;
    });
    const header = ["Survey Year", "Economy", "EGDI", "EPI", "OSI", "HCI", "TII", "Rank", "Region"];
    const reports = await faultsOf("un-egdi", {
      ...Object.fromEntries(others),
      2024: oneRow(header, { "Survey Year": "2026" }),
    });
    expect(reports.map(({ found }) => found)).toEqual([
      "LF line ends",
      'new: "Economy", "EGDI", "EPI", "OSI", "HCI", "TII"',
    ]);
    expect(inLines(reports)).toBeLessThanOrEqual(10);
  });
});

it("is not seen in the layouts read today, though their rows use the codes that are sheets tomorrow", async () => {
  const header =
    "codeindyr,code,countryname,year,indicator,estimate,stddev,nsource,pctrank,pctranklower,pctrankupper";
  const rows = ["va", "pv", "ge", "rq", "rl", "cc"].map(
    (code) => `KEN${code}2023,KEN,Kenya,2023,${code},0.1,0.2,9,50,40,60`,
  );
  const reports = await faultsOf("worldbank-wgi", {
    estimates: strToU8(`${[header, ...rows].join("\n")}\n`),
  });
  expect(reports.map(({ found }) => found)).toEqual(["readings: 6", "economies: 1"]);
  const waiting = sources.flatMap(({ files }) => Object.values(files as ReadingsDefinition["files"]));
  expect(waiting.filter(({ next }) => next !== undefined).length).toBeGreaterThanOrEqual(2);
});
