/** Threads that draw, one for each core; each takes the next drawing when it has answered. They end with the build. */
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Order } from "./draw-thread.build.ts";

const FILE = join(process.cwd(), "site/features/share/draw-thread.build.ts");

const idle: Worker[] = [];
const waiting: ((worker: Worker) => void)[] = [];
let started = 0;

export async function draw(order: Order): Promise<Uint8Array> {
  const worker = await takeWorker();
  worker.ref(); // a build whose pages all wait for pictures is not over
  worker.postMessage(order);
  const [png] = (await once(worker, "message")) as [Uint8Array]; // rejects where the thread fails
  worker.unref();
  const next = waiting.shift();
  if (next) next(worker);
  else idle.push(worker);
  return png;
}

async function takeWorker(): Promise<Worker> {
  const worker = idle.pop();
  if (worker) return worker;
  if (started === availableParallelism()) return new Promise((resolve) => waiting.push(resolve));
  started++;
  return new Worker(FILE);
}
