/** folder: what lies where publishers' files are looked for, so that a missing file, or one that nobody reads, is named. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Fault } from "../lib/faults/fault.ts";
import { filesUnder } from "../lib/files/files.ts";
import type { FiledDefinition, NextRelease, SourceFile } from "../lib/source/source.ts";
import { nextReleaseIn } from "./next-release.ts";

const foldersOf = ({ id, files }: FiledDefinition): string[] => [
  ...new Set(Object.values(files as Record<string, SourceFile>).map(({ folder }) => folder ?? id)),
];

/** @throws Fault, one, where `from` is no folder or lacks folders of the sources that are to be read */
export function checkFolders(sources: readonly FiledDefinition[], from: string): void {
  const fault = (found: string, toDo: string) =>
    new Fault({ where: from, found, expected: "a folder with one folder for each source", do: toDo });
  if (!isFolder(from))
    throw fault(existsSync(from) ? "a file" : "no such folder", "name another with --from FOLDER");
  const missing = sources.filter((source) => foldersOf(source).some((name) => !isFolder(join(from, name))));
  if (missing.length === 0) return;
  const here = readdirSync(from).filter((name) => isFolder(join(from, name)));
  throw fault(
    `no folder for ${listed(missing.map(({ id }) => id))}; ${here.length > 0 ? `there lie ${listed(here)}` : "there lies none"}`,
    "place the files there, or name after the folder only the sources to be read",
  );
}

/**
 * @param path where it should lie
 * @returns its bytes
 * @throws Fault that names what does lie there, and the release it is where that is known
 */
export function takeFile(path: string, file: SourceFile): Uint8Array {
  if (existsSync(path) && statSync(path).isFile()) return readFileSync(path);
  const folder = dirname(path);
  const others = filesUnder(folder);
  const known = others.flatMap((name) => {
    const release = releaseIn(file, join(folder, name));
    return release === undefined ? [] : [{ name, ...release }];
  })[0];
  throw new Fault({
    where: path,
    found: `no such file; in its folder ${others.length > 0 ? `lie ${listed(others)}` : "lies none"}${known ? `. ${known.name} is ${known.is}` : ""}`,
    expected: "the publisher's file under the name given in source.ts",
    do:
      known?.do ??
      "place it there, or name another folder with --from; if one of those there is the publisher's next, change name and edition in source.ts; the address is there too",
  });
}

/** None of a file that is broken: it is another's, or is told when it is read. */
function releaseIn(file: SourceFile, path: string): NextRelease | undefined {
  try {
    return nextReleaseIn(file, readFileSync(path), path);
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown;
    return undefined;
  }
}

/**
 * Files in the folders of the sources that no source reads, in at most ten lines: first those that look like the next
 * edition of one that is read, with where to add them.
 *
 * @param all every source, for one may read from another's folder
 */
export function unreadFiles(
  sources: readonly FiledDefinition[],
  all: readonly FiledDefinition[],
  from: string,
): string[] {
  const read = new Map(all.flatMap((source) => pathsOf(source).map((path) => [path, source.id])));
  const siblings = new Map([...read.keys()].map((path) => [withoutDigits(path), path]));
  const unread = [...new Set(sources.flatMap(foldersOf))]
    .sort()
    .flatMap((folder) => filesUnder(join(from, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => !read.has(path));
  const next = unread.flatMap((path) => {
    const sibling = siblings.get(withoutDigits(path));
    if (sibling === undefined) return [];
    const place = `pipelines/sources/${read.get(sibling) ?? ""}/source.ts`;
    return [
      `${path}, beside ${basename(sibling)}: if it is a new edition, add it to \`files\` and \`editions\` in ${place}`,
    ];
  });
  const others = unread.filter((path) => !siblings.has(withoutDigits(path)));
  const byName = Map.groupBy(others, (path) => basename(path));
  const lines = [...byName].map(([name, paths]) =>
    paths.length > 1 ? `${name} in ${paths.length} folders` : (paths[0] ?? ""),
  );
  return shortened([...next, ...lines]);
}

const pathsOf = ({ id, files }: FiledDefinition): string[] =>
  Object.values(files as Record<string, SourceFile>).map(({ folder, name }) => `${folder ?? id}/${name}`);

const withoutDigits = (path: string) => path.replaceAll(/\d+/g, "0");

const MOST_LINES = 10;

const shortened = (lines: string[]): string[] =>
  lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES - 1), `and ${lines.length - MOST_LINES + 1} more`];

const MOST_LISTED = 12;

const listed = (names: readonly string[]): string =>
  names.length <= MOST_LISTED
    ? names.join(", ")
    : `${names.slice(0, MOST_LISTED).join(", ")} and ${names.length - MOST_LISTED} more`;

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();
