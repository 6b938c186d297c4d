import { answerJobs } from "../lib/job-worker.ts";
import { unfold } from "../editions/editions.ts";

answerJobs<[string, string]>(async ([editions, published]) => {
  await unfold(editions, published);
  return { result: null };
});
