/** What the machine refuses, in words: https://nodejs.org/api/errors.html#common-system-errors. */
import { relative } from "node:path";
import { Fault } from "./fault.ts";

interface Words {
  found: string;
  expected: string;
  do: string;
}

const NO_ROOM: Omit<Words, "found"> = {
  expected: "room for what is written",
  do: "make room there, or write elsewhere, then run the command again",
};
const NOT_ALLOWED: Omit<Words, "found"> = {
  expected: "a place that this user may read and write",
  do: "give this user the right to it, or run the command where it has it",
};

const WORDS: Record<string, Words> = {
  ENOSPC: { found: "a full disk", ...NO_ROOM },
  EDQUOT: { found: "a full quota", ...NO_ROOM },
  EFBIG: { found: "a file larger than is allowed here", ...NO_ROOM },
  EROFS: { found: "a disk that can only be read", ...NOT_ALLOWED },
  EACCES: { found: "a refusal: this user may not", ...NOT_ALLOWED },
  EPERM: { found: "a refusal: this user may not", ...NOT_ALLOWED },
  ENOENT: {
    found: "no such file",
    expected: "a file that the command needs",
    do: "name one that is there, or restore it: git checkout brings back what is committed, npm run data what is made",
  },
  ENOTDIR: {
    found: "a file where a folder is needed",
    expected: "a folder",
    do: "move the file away",
  },
  EEXIST: { found: "a file where a folder is needed", expected: "a folder", do: "move the file away" },
  EISDIR: { found: "a folder", expected: "a file", do: "move the folder away, or name a file" },
  EMFILE: {
    found: "more open files than are allowed here",
    expected: "room for some hundred",
    do: "ulimit -n 4096, then run the command again",
  },
};

/** An error of the operating system as a fault; null for anything else, which is a mistake of ours. */
export function systemFault(thrown: unknown): Fault | null {
  const { code, path, dest, syscall } = (thrown ?? {}) as NodeJS.ErrnoException & { dest?: string };
  const words = code !== undefined && syscall !== undefined ? WORDS[code] : undefined;
  if (words === undefined) return null;
  const place = dest ?? path;
  const where = place === undefined ? "the disk" : shortest(place);
  return new Fault({ where, ...words, found: `${words.found} (${code})` }, { cause: thrown });
}

/** From here, where that is inside. */
function shortest(path: string): string {
  const own = relative(process.cwd(), path);
  return own === "" || own.startsWith("..") ? path : own.replaceAll("\\", "/");
}
