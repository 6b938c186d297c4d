/** Where the page gets its figures: published pairs as they are published, all others from a worker. */
import type { TrackMoves } from "../../../indicators/reform-index/track-moves.ts";
import type { PlaceTrack } from "./country-detail.ts";
import type { ProgressData } from "./progress-data.ts";
import type { Pair } from "./progress-scene.ts";
import type { Answered, Asked } from "./progress.worker.ts";
import workerAddress from "./progress.worker.ts?worker&url";

export interface Source {
  isPublished(from: number, to: number): boolean;
  pair(from: number, to: number): Promise<Pair>;
  /** With the parts by indicator: always computed here. */
  moves(from: number, to: number): Promise<TrackMoves>;
  place(iso3: string): Promise<PlaceTrack>;
}

export function openSource({ slices, file, baselines, lastYear }: ProgressData): Source {
  const ask = startWorker(new URL(file, location.href).href);
  const moves = once((from: number, to: number) => ask(from, to));
  const slice = once((from: number) => fetchJson<Pair>(`${slices}moves/${from}.json`));
  const isPublished = (from: number, to: number) => to === lastYear && baselines.includes(from);
  return {
    isPublished,
    pair: (from, to) => (isPublished(from, to) ? slice(from) : moves(from, to)),
    moves,
    place: once((iso3: string) => fetchJson<PlaceTrack>(`${slices}places/${iso3}.json`)),
  };
}

async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: HTTP ${answer.status}`);
  return (await answer.json()) as T;
}

/** The same question is asked once, and again only after it failed. */
function once<Asks extends (string | number)[], Answer>(
  ask: (...asks: Asks) => Promise<Answer>,
): (...asks: Asks) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (...asks) => {
    const key = asks.join();
    const answer =
      answers.get(key) ??
      ask(...asks).catch((fault: unknown) => {
        answers.delete(key);
        throw fault;
      });
    answers.set(key, answer);
    return answer;
  };
}

/** Started with the first question, from a blob, so that it inherits the page's policy and can reach no other host. */
function startWorker(file: string): (from: number, to: number) => Promise<TrackMoves> {
  const waiting = new Map<number, (answer: Answered) => void>();
  let worker: Worker | null = null;
  let asked = 0;
  const start = () => {
    const script = `importScripts(${JSON.stringify(new URL(workerAddress, location.href).href)});`;
    const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    const made = new Worker(address);
    made.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    });
    made.addEventListener("error", () => {
      for (const [id, answer] of waiting) answer({ id, fault: "the worker could not start" });
      waiting.clear();
      worker = null;
    });
    return made;
  };
  return (from, to) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      asked += 1;
      waiting.set(asked, (answer) =>
        "moves" in answer ? resolve(answer.moves) : reject(new Error(answer.fault)),
      );
      worker.postMessage({ id: asked, file, from, to } satisfies Asked);
    });
}
