/** How long to wait before another attempt, and between two requests to the same host. */
import type { NetworkFailure } from "./network-failure.ts";

/** Time and chance, handed in. */
export interface Clock {
  now: () => number;
  random: () => number;
  sleep: (ms: number) => Promise<void>;
}

export interface RetryPolicy {
  attempts: number;
  /** The longest wait before the second attempt; doubled for each one after. */
  firstWait: number;
  longestWait: number;
  /** A server that asks to be left alone for longer is left alone: the run ends. */
  longestAsked: number;
  /** Between the end of one request to a host and the beginning of the next. */
  gap: number;
}

/**
 * Milliseconds to wait after the given attempt (from 1) has failed; null: give up. The wait is drawn evenly from nothing
 * to a bound that doubles (full jitter), and is never shorter than what the server asks for.
 */
export function waitAfter(
  attempt: number,
  { details }: NetworkFailure,
  retry: RetryPolicy,
  random: () => number,
): number | null {
  const { again = false, wait = 0 } = details;
  if (!again || attempt >= retry.attempts || wait > retry.longestAsked) return null;
  const bound = Math.min(retry.longestWait, retry.firstWait * 2 ** (attempt - 1));
  return Math.max(wait, random() * bound);
}

/** Retry-After, as seconds or as a date, in milliseconds from now; 0 where it says nothing that can be read. */
export function askedWait(header: string | undefined, now: number): number {
  if (header === undefined) return 0;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}

/** One request at a time to each host, with a pause between. */
export class HostQueue {
  private readonly last = new Map<string, Promise<unknown>>();
  private readonly ended = new Map<string, number>();
  private readonly clock: Clock;
  private readonly gap: number;

  constructor(clock: Clock, gap: number) {
    this.clock = clock;
    this.gap = gap;
  }

  take<T>(host: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(host) ?? Promise.resolve();
    const mine = before.then(() => this.run(host, work));
    this.last.set(
      host,
      mine.catch(() => undefined),
    );
    return mine;
  }

  private async run<T>(host: string, work: () => Promise<T>): Promise<T> {
    const ended = this.ended.get(host);
    const rest = ended === undefined ? 0 : ended + this.gap - this.clock.now();
    if (rest > 0) await this.clock.sleep(rest);
    try {
      return await work();
    } finally {
      this.ended.set(host, this.clock.now());
    }
  }
}
