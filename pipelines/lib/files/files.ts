import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";

export const sha256 = (bytes: string | Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** Of the whole that the pieces make, without making it. */
export function sha256OfPieces(pieces: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}

/** Writes beside, then renames: a reader sees the old file or the new one, never half of one. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  writeTogether(new Map([[path, content]]));
}

/** The same for several files: none is replaced until all have been written; null takes a file away. */
export function writeTogether(files: ReadonlyMap<string, string | Uint8Array | null>): void {
  const besides = new Map([...files.keys()].map((path) => [path, besideOf(path)]));
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(path), { recursive: true });
      if (content !== null) writeFileSync(besides.get(path) as string, content);
    }
    for (const [path, content] of files) {
      if (content === null) rmSync(path, { force: true });
      else renameSync(besides.get(path) as string, path);
    }
  } finally {
    for (const beside of besides.values()) rmSync(beside, { force: true });
  }
}

const besideOf = (path: string) => join(dirname(path), `.${basename(path)}.${process.pid}.part`);

/** Every file under a folder, as paths relative to it, sorted, with forward slashes; none where there is no folder. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/**
 * Makes `name` show the folder `built`, in one step: a link is renamed over the old link, so that at every moment, a
 * kill included, `name` leads to a whole folder. Other builds beside `built` are cleared away afterwards.
 */
export function pointTo(name: string, built: string): void {
  const link = resolve(name);
  const target = resolve(built);
  mkdirSync(dirname(link), { recursive: true });
  if (existsSync(link) && !lstatSync(link).isSymbolicLink()) rmSync(link, { recursive: true });
  const beside = `${link}.${process.pid}.part`;
  rmSync(beside, { force: true });
  symlinkSync(process.platform === "win32" ? target : relative(dirname(link), target), beside, "junction");
  renameSync(beside, link);
  clearBeside(target);
}

/** Clears former builds, and the beginnings of runs that were killed; a run that is still going keeps its own. */
function clearBeside(kept: string): void {
  for (const name of readdirSync(dirname(kept))) {
    if (name === basename(kept) || isBegunBy(name, isRunning)) continue;
    rmSync(join(dirname(kept), name), { recursive: true, force: true });
  }
}

/** Clears what killed runs have begun in a folder, and nothing else. */
export function sweep(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (isBegunBy(name, (pid) => !isRunning(pid)))
      rmSync(join(folder, name), { recursive: true, force: true });
}

/** Whether a name is that of a beginning, "….PID.part", by a process of that kind. */
function isBegunBy(name: string, isOfKind: (pid: number) => boolean): boolean {
  const owner = /\.(\d+)\.part$/.exec(name)?.[1];
  return owner !== undefined && isOfKind(Number(owner));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === "EPERM"; // another user's
  }
}

/** The folder a link shows, or null. */
export function pointedTo(name: string): string | null {
  if (!existsSync(name) || !lstatSync(name).isSymbolicLink()) return null;
  return resolve(dirname(name), readlinkSync(name));
}

export const sizeOf = (path: string): number => statSync(path).size;
