import { spawnSync } from "node:child_process";

const REPORT =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak='+process.resourceUsage().maxRSS))";

/** Runs a script of ours in a process of its own: wall-clock seconds and peak memory. */
export function runMeasured(
  cwd: string,
  script: string,
  args: string[] = [],
): { seconds: number; peakMB: number } {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", REPORT, script, ...args], {
    cwd,
    encoding: "utf8",
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${script} ended with ${status}\n${stderr}`);
  return { seconds, peakMB: Number(/peak=(\d+)/.exec(stderr)?.[1] ?? 0) / 1024 };
}
