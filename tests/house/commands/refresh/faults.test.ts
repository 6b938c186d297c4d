/** Whatever goes wrong with a server or a file, a refresh changes nothing and says what it was. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { Fault } from "../../../../pipelines/lib/faults/fault.ts";
import { hostileServer, reply, type Behaviour } from "../../../unit/pipelines/lib/http/hostile-server.ts";
import { FAULTS, type RefreshFault } from "./faults.ts";
import { egdi, houseWith, isThere, run, sums, survey, type Stock } from "./mirror.ts";

/** A server that is right but for one fault, in one file or in all. */
function spoilt({ files, words }: Stock, { serve, everywhere }: RefreshFault): Behaviour {
  const victim = Object.keys(files)[0];
  return (response, request, hit) => {
    const name = decodeURIComponent(request.url ?? "")
      .split("/")
      .at(-1) as string;
    const good = files[name]?.toString() ?? "";
    const isSpoilt = everywhere || name.startsWith(victim as string);
    return (isSpoilt ? serve(good, words) : reply(200, {}, good))(response, request, hit);
  };
}

const EVERYTHING = "every byte of `data/`";
const READINGS = "every byte of `data/readings/`";

function keptOf(before: string[], after: string[]): string {
  const readingsIn = (lines: string[]) => lines.filter((line) => line.startsWith("readings/")).join();
  if (before.join() === after.join()) return EVERYTHING;
  return readingsIn(before) === readingsIn(after) ? READINGS : "not all";
}

interface Outcome {
  isFault: boolean;
  kept: string;
  said: string;
}

const suffered = new Map<Stock, Map<RefreshFault, Outcome>>();

/** What came of it, tried once. */
async function outcomeOf(stock: Stock, fault: RefreshFault): Promise<Outcome> {
  const own = suffered.get(stock) ?? new Map<RefreshFault, Outcome>();
  const outcome = own.get(fault) ?? (await suffer(stock, fault));
  suffered.set(stock, own.set(fault, outcome));
  return outcome;
}

async function suffer(stock: Stock, fault: RefreshFault): Promise<Outcome> {
  const house = await houseWith(stock);
  const before = sums(house);
  const { address } = await hostileServer(spoilt(stock, fault));
  const base = fault.secure ? address.replace("http:", "https:") : address;
  const result = await run(house, [stock.source], base, {}, fault.limits);
  const said = result instanceof Fault ? result.message : result.report;
  return {
    isFault: result instanceof Fault,
    kept: keptOf(before, sums(house)),
    said: said.replaceAll(base, "https://mirror.example/"),
  };
}

describe.each([
  ["a survey", survey],
  [isThere ? "the United Nations' own files" : "the United Nations' files in small", egdi],
])("whatever goes wrong with %s", (_name, stock) => {
  it.each(FAULTS)("($what) every byte of data is kept, and it is said", async (fault) => {
    const { isFault, kept, said } = await outcomeOf(stock, fault);
    // where the file came in the end, what its server says of it was noted anew
    expect({ isFault, kept }).toEqual(
      fault.says ? { isFault: true, kept: EVERYTHING } : { isFault: false, kept: READINGS },
    );
    if (fault.says) expect(said).toMatch(fault.says);
  });
});

/** `UPDATE_GOLDEN=1 npx vitest run tests/house/commands/refresh/faults.test.ts` writes the table anew. */
it("stands in a table, each line with what was kept and what was said", async () => {
  const path = join(import.meta.dirname, "README.md");
  const rows: string[] = [];
  for (const fault of FAULTS) {
    const { isFault, kept, said } = await outcomeOf(survey, fault);
    const words = said
      .trim()
      .replaceAll("|", "\\|")
      .replaceAll("<", "&lt;")
      .replaceAll(/\n+\s*/g, "<br>");
    rows.push(`| ${fault.what} | ${kept} | ${words} | ${isFault ? 1 : 0} |`);
  }
  const table = [
    "# What a refresh does when something goes wrong",
    "",
    "Made by `faults.test.ts` from `faults.ts`: a small source is refreshed with `--yes` from a server that does this.",
    "",
    "| the server gives | kept | said | status |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
  const tidy = await format(table, { parser: "markdown", printWidth: 110 });
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, tidy);
  expect(tidy).toBe(readFileSync(path, "utf8"));
});
