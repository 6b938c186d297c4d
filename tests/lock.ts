/** One at a time among the workers of a test run, which share nothing but the disk. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Runs `work` while no other does under the same lock; the lock of a process that has died is taken over. */
export async function whileLocked<T>(lock: string, work: () => T | Promise<T>): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  while (!isTaken(lock)) await wait(50);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isTaken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isAbandoned(lock: string): boolean {
  const owner = ownerOf(lock);
  if (owner === null) return false;
  try {
    process.kill(owner, 0);
    return false;
  } catch {
    return true;
  }
}

/** Null while another is between creating the lock and signing it, or has just given it back. */
function ownerOf(lock: string): number | null {
  try {
    return Number(readFileSync(lock, "utf8")) || null;
  } catch {
    return null;
  }
}
