import { expose } from "comlink";
import { expect, it } from "vitest";
import { startWorker } from "../../../../site/lib/start-worker.client.ts";

/** A worker's ends without a thread: what is posted to it arrives at the functions it exposes. */
class InThisThread extends EventTarget {
  readonly page: MessagePort;
  readonly inside: MessagePort;
  isEnded = false;

  constructor(api: object) {
    super();
    const { port1, port2 } = new MessageChannel();
    [this.page, this.inside] = [port1, port2];
    expose(api, port2);
    port1.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent("message", { data }));
  }

  postMessage(message: unknown) {
    this.page.postMessage(message);
  }

  terminate() {
    this.isEnded = true;
    this.page.close();
  }

  fail() {
    this.dispatchEvent(new Event("error"));
  }
}

const api = {
  double: (value: number) => 2 * value,
  never: () => new Promise<number>(() => undefined),
  refuse: () => {
    throw new RangeError("no such number");
  },
};

function started() {
  const workers: InThisThread[] = [];
  const ask = startWorker<typeof api>(() => {
    workers.push(new InThisThread(api));
    return workers.at(-1) as unknown as Worker;
  });
  return { ask, workers };
}

it("starts one worker, with the first call", async () => {
  const { ask, workers } = started();
  expect(workers).toHaveLength(0);
  expect(await Promise.all([ask((worker) => worker.double(2)), ask((worker) => worker.double(21))])).toEqual([
    4, 42,
  ]);
  expect(workers).toHaveLength(1);
  workers[0]?.terminate();
});

it("hands on what the worker throws, and goes on", async () => {
  const { ask, workers } = started();
  await expect(ask((worker) => worker.refuse())).rejects.toThrow("no such number");
  expect(await ask((worker) => worker.double(1))).toBe(2);
  expect(workers).toHaveLength(1);
  workers[0]?.terminate();
});

it("fails every open call where the worker cannot start, and starts another with the next", async () => {
  const { ask, workers } = started();
  const open = [ask((worker) => worker.never()), ask((worker) => worker.never())];
  workers[0]?.fail();
  for (const call of open) await expect(call).rejects.toThrow("could not start");
  expect(workers[0]?.isEnded).toBe(true);
  expect(await ask((worker) => worker.double(3))).toBe(6);
  expect(workers).toHaveLength(2);
  workers[1]?.terminate();
});
