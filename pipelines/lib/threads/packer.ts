/** Zips in a second thread. */
import { JobWorker } from "./job-worker.ts";
import type { PackJob } from "./pack-job.ts";

/** Bytes that may wait to be packed: more would only fill memory. */
const MOST_WAITING = 40_000_000;

export class Packer {
  private worker: JobWorker<PackJob, Uint8Array> | null = null;
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  /** @param files large ones are handed over to the other thread: they are empty here afterwards */
  zip(files: PackJob["files"], level: PackJob["level"] = 3): Promise<Uint8Array> {
    this.worker ??= new JobWorker(new URL("./packer.worker.ts", import.meta.url));
    const contents = Object.values(files);
    const own = contents.filter(({ length, buffer }) => length > 0 && length === buffer.byteLength);
    const bytes = contents.reduce((sum, { length }) => sum + length, 0);
    this.waiting += bytes;
    const packed = this.worker.run(
      { files, level },
      own.map(({ buffer }) => buffer as ArrayBuffer),
    );
    this.last = packed.catch(() => undefined).finally(() => (this.waiting -= bytes));
    return packed;
  }

  /** Until there is room for more. */
  async room(): Promise<void> {
    if (this.waiting > MOST_WAITING) await this.last;
  }

  async close(): Promise<void> {
    await this.worker?.close();
  }
}
