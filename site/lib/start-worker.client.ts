import { wrap, type Remote } from "comlink";

/**
 * A worker that starts with the first call, and whose functions are called as if they were the page's own:
 * `ask((worker) => worker.answer(question))`. One that cannot start fails every open call; the next call starts another.
 *
 * @param make a `new Worker(new URL(…, import.meta.url))` written out, as the bundler wants it
 */
export function startWorker<Api>(make: () => Worker) {
  let running: Running<Api> | null = null;
  const start = (): Running<Api> => {
    const worker = make();
    const broken = new Promise<never>((_resolve, reject) =>
      worker.addEventListener("error", ({ message }) => {
        running = null;
        worker.terminate();
        reject(new Error(message || "the worker could not start"));
      }),
    );
    broken.catch(() => undefined); // said to every open call
    return { api: wrap<Api>(worker), broken };
  };
  return <Answer>(call: (api: Remote<Api>) => Promise<Answer>): Promise<Answer> => {
    running ??= start();
    return Promise.race([call(running.api), running.broken]);
  };
}

interface Running<Api> {
  api: Remote<Api>;
  broken: Promise<never>;
}
