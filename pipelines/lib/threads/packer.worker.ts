import { answerJobs } from "./job-worker.ts";
import type { PackJob } from "./pack-job.ts";
import { zip } from "../files/zip.ts";

answerJobs<PackJob>(({ files, level }) => {
  const result = zip(files, level);
  release(files);
  return { result, transfer: [result.buffer as ArrayBuffer] };
});

/** A thread that makes nothing else new would leave what it was handed to the collector for long. */
function release(files: PackJob["files"]): void {
  const buffers = new Set(Object.values(files).map(({ buffer }) => buffer as ArrayBuffer));
  for (const buffer of buffers) buffer.transfer(0);
}
