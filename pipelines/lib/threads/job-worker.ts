/** A second thread: jobs go in, results come out in the same order. Both must be what `structuredClone` copies. */
import { Worker, parentPort, type Transferable } from "node:worker_threads";
import { Fault } from "../faults/fault.ts";

type Reply = { result: unknown } | { error: unknown } | { faults: Fault["reports"] };

export class JobWorker<Job, Result> {
  private readonly worker: Worker;
  private readonly waiting: { resolve: (result: Result) => void; reject: (error: unknown) => void }[] = [];

  /** @param file a module that calls `answerJobs` */
  constructor(file: URL) {
    this.worker = new Worker(file);
    this.worker.unref();
    this.worker.on("message", (reply: Reply) => {
      const next = this.waiting.shift();
      if ("faults" in reply) next?.reject(new Fault(reply.faults));
      else if ("error" in reply) next?.reject(reply.error);
      else next?.resolve(reply.result as Result);
      if (this.waiting.length === 0) this.worker.unref();
    });
    this.worker.on("error", (error) => {
      for (const { reject } of this.waiting.splice(0)) reject(error);
    });
  }

  /** @param transfer memory that is handed over instead of copied: it is empty here afterwards */
  run(job: Job, transfer: Transferable[] = []): Promise<Result> {
    this.worker.ref();
    const result = new Promise<Result>((resolve, reject) => this.waiting.push({ resolve, reject }));
    result.catch(() => undefined); // whoever awaits it meets the error
    this.worker.postMessage(job, transfer);
    return result;
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}

/** The worker's half: one job after another, also where a job is asynchronous. */
export function answerJobs<Job>(
  answer: (
    job: Job,
  ) =>
    Promise<{ result: unknown; transfer?: Transferable[] }> | { result: unknown; transfer?: Transferable[] },
): void {
  let last = Promise.resolve();
  const reply = async (job: Job) => {
    try {
      const { result, transfer = [] } = await answer(job);
      parentPort?.postMessage({ result } satisfies Reply, transfer);
    } catch (error) {
      parentPort?.postMessage(
        (error instanceof Fault ? { faults: error.reports } : { error }) satisfies Reply,
      );
    }
  };
  parentPort?.on("message", (job: Job) => {
    last = last.then(() => reply(job));
  });
}
