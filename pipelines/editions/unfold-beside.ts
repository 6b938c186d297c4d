import { JobWorker } from "../lib/threads/job-worker.ts";
import { isShown, listEditions, unfold } from "./editions.ts";

/** The same as `unfold`; in a thread of its own where there is an edition to write. */
export async function unfoldBeside(editions: string, published: string): Promise<void> {
  if (listEditions(editions).every(({ id }) => isShown(id, editions, published)))
    return unfold(editions, published);
  const worker = new JobWorker<[string, string], null>(new URL("./editions.worker.ts", import.meta.url));
  try {
    await worker.run([editions, published]);
  } finally {
    await worker.close();
  }
}
