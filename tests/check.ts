/** npm run check: types beside all the other checks, as both cores are there. What each prints comes whole, in its turn. */
import { spawn } from "node:child_process";

const BESIDE = [["check:types"], ["check:lint", "check:format", "check:seeds", "check:dead"]];

const failed = (await Promise.all(BESIDE.map(inTurn))).flat();
if (failed.length > 0) {
  console.error(`failed: ${failed.join(", ")}`);
  process.exitCode = 1;
}

/** The names of those that fail; the others are run all the same. */
async function inTurn(scripts: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const script of scripts) if (!(await passes(script))) faults.push(script);
  return faults;
}

function passes(script: string): Promise<boolean> {
  const child = spawn("npm", ["run", "--silent", script], { shell: process.platform === "win32" });
  const printed: Buffer[] = [];
  child.stdout.on("data", (piece: Buffer) => printed.push(piece));
  child.stderr.on("data", (piece: Buffer) => printed.push(piece));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(code === 0);
    });
  });
}
