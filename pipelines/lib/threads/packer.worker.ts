import { answerJobs } from "./job-worker.ts";
import type { PackJob } from "./pack-job.ts";
import { zip } from "../files/zip.ts";

answerJobs<PackJob>(({ files, level }) => {
  const result = zip(files, level);
  return { result, transfer: [result.buffer as ArrayBuffer] };
});
