/** typed: what people typed beside places, checked, and with its documents found: programme, network, comments, donors. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { CommentRow, DonorProgrammeRow } from "../../indicators/records/annotations.ts";
import { NetworkRow, NetworkSeed } from "../../indicators/records/network/schema.ts";
import {
  BudgetRow,
  budgetRows,
  MilestoneRow,
  milestoneRows,
} from "../../indicators/records/programme/rows.ts";
import { Programme } from "../../indicators/records/programme/schema.ts";
import { Fault, quoted } from "../lib/faults/fault.ts";
import { rowsToCsv, seedRows } from "../lib/tables/tables.ts";
import { parseYaml } from "../lib/files/yaml.ts";
import type { Gathered } from "../derive/load-inputs.ts";
import { networkRows } from "./network.ts";

export interface Typed {
  programme: Programme | null;
  network: NetworkRow[];
  comments: CommentRow[];
  donors: DonorProgrammeRow[];
}

/** A seed that is not there has nothing to say. @throws Fault with everything found wrong in the seeds */
export function readTyped(seeds: string, held: Pick<Gathered, "records" | "sources" | "origins">): Typed {
  const programme = textOf(seeds, "programme.yaml");
  return {
    programme: programme === null ? null : readProgramme(programme, "seeds/programme.yaml"),
    network: networkRows(rowsOf(NetworkSeed, seeds, "network.csv"), held),
    comments: rowsOf(CommentRow, seeds, "comments.csv"),
    donors: rowsOf(DonorProgrammeRow, seeds, "donor-programmes.csv"),
  };
}

/** @throws Fault with the path in the file of each fault */
export function readProgramme(text: string, where: string): Programme {
  const content = parseYaml(text, where);
  const parsed = Programme.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new Fault(
    parsed.error.issues.map((issue) => ({
      where: `${where}: ${pathText(issue.path)}`,
      found:
        issue.code === "unrecognized_keys" ? issue.keys.map(quoted).join(", ") : foundAt(content, issue.path),
      expected: issue.code === "unrecognized_keys" ? "no such key" : issue.message,
      do: "mend it there; every key is described in indicators/records/programme/schema.ts, an example is tests/cases/programme",
    })),
  );
}

/** lines[2].milestones[0].status */
const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : `${at > 0 ? "." : ""}${String(step)}`))
    .join("") || "the file";

function foundAt(content: unknown, path: readonly PropertyKey[]): string {
  let found = content;
  for (const step of path) found = (found as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return found === undefined ? "nothing" : (JSON.stringify(found) ?? "nothing").slice(0, 120);
}

const rowsOf = <Shape extends z.ZodObject>(shape: Shape, seeds: string, name: string): z.infer<Shape>[] =>
  seedRows(shape, join(seeds, name), `seeds/${name}`);

function textOf(folder: string, name: string): string | null {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

export interface TypedFile {
  name: string;
  text: string;
  rows: number;
}

/** The files that the site reads and anyone may take. */
export function typedFiles({ programme, network, comments, donors }: Typed): TypedFile[] {
  const twins = <Shape extends z.ZodObject>(name: string, shape: Shape, rows: readonly object[]) => [
    { name: `${name}.csv`, text: rowsToCsv(shape, rows), rows: rows.length },
    { name: `${name}.json`, text: jsonOf(rows), rows: rows.length },
  ];
  return [
    ...(programme === null
      ? []
      : [
          { name: "programme.json", text: jsonOf(programme), rows: programme.lines.length },
          ...twins("programme-milestones", MilestoneRow, milestoneRows(programme)),
          ...twins("programme-budget", BudgetRow, budgetRows(programme)),
        ]),
    ...twins("network", NetworkRow, network),
    ...twins("comments", CommentRow, comments),
    ...twins("donor-programmes", DonorProgrammeRow, donors),
  ];
}

const jsonOf = (content: object): string => `${JSON.stringify(content, null, 1)}\n`;
