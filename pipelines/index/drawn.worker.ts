import { answerJobs } from "../lib/threads/job-worker.ts";
import { drawnOf } from "./drawn.ts";
import type { Evidence } from "./evidence.ts";
import { scoredOf } from "./index-context.ts";

answerJobs<[Evidence, Evidence]>(([state, track]) => ({
  result: drawnOf(scoredOf(state), scoredOf(track)),
}));
