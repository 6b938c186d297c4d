/** The last step of npm run build: what dist weighs, and whether static hosts take it. */
import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

export interface Limits {
  megabytes: number;
  files: number;
  /** Of one file. */
  largest: number;
}

/** Well within what common free hosts take: 1 GB, and 25 MB a file. */
const LIMITS: Limits = { megabytes: 900, files: 10_000, largest: 25 };

export interface Weighed {
  path: string;
  bytes: number;
}

function weigh(folder: string): Weighed[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).replaceAll("\\", "/"), bytes: statSync(path).size }));
}

const MEGABYTE = 1e6;
const sum = (files: readonly Weighed[]) => files.reduce((total, { bytes }) => total + bytes, 0);

/** One line a top folder, the heaviest first, and the total. */
export function table(files: readonly Weighed[]): string {
  const folders = Map.groupBy(files, ({ path }) =>
    path.includes("/") ? `${path.split("/")[0]}/` : "(files)",
  );
  const line = (name: string, own: readonly Weighed[]) =>
    `${(sum(own) / MEGABYTE).toFixed(1).padStart(8)} MB ${String(own.length).padStart(6)} files  ${name}`;
  return [
    ...[...folders].sort(([, a], [, b]) => sum(b) - sum(a)).map(([name, own]) => line(name, own)),
    line("dist", files),
  ].join("\n");
}

/** What is over a limit, each with what to do. */
export function overweight(files: readonly Weighed[], { megabytes, files: most, largest }: Limits): string[] {
  const total = sum(files) / MEGABYTE;
  const large = files.filter(({ bytes }) => bytes > largest * MEGABYTE);
  return [
    ...(total > megabytes
      ? [
          `dist weighs ${total.toFixed(0)} MB, the most is ${megabytes}: find the folder that grew in the table above`,
        ]
      : []),
    ...(files.length > most
      ? [`dist has ${files.length} files, the most is ${most}: put small files of one kind into one`]
      : []),
    ...large.map(
      ({ path, bytes }) =>
        `${path} weighs ${(bytes / MEGABYTE).toFixed(1)} MB, the most is ${largest}: split it or leave it out (MOST_BYTES)`,
    ),
  ];
}

/** Prints the table; where a limit is passed, says what to do, and the process ends in failure. */
export function reportWeight(dist: string): void {
  const files = weigh(dist);
  console.log(table(files));
  const faults = overweight(files, LIMITS);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
