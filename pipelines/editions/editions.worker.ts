import { answerJobs } from "../lib/threads/job-worker.ts";
import { unfold } from "./editions.ts";

answerJobs<[string, string]>(async ([editions, published]) => {
  await unfold(editions, published);
  return { result: null };
});
