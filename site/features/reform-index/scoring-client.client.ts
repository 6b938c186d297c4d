/** The worker of the laboratory and the file it reckons with: fetched when somebody shows that they will want them. */
import type { IndexFile } from "../../../indicators/reform-index/index-file.ts";
import type { Settings } from "../../../indicators/views/index-view.ts";
import type { Ranges } from "../../../indicators/reform-index/custom-weights.ts";
import type { FromWorker, ToWorker } from "./scoring.worker.ts";

export type Scored = Extract<FromWorker, { type: "scored" }>;

export interface Reckoner {
  units: readonly string[];
  year: number;
  score(settings: Settings): Promise<Scored>;
  /** Never answers where a newer question has come meanwhile. */
  draw(settings: Settings): Promise<Ranges>;
}

/** The file is not there: an edition from before the index was kept with it. */
export class NotKept extends Error {}

export async function openReckoner(address: string): Promise<Reckoner> {
  const answer = await fetch(address);
  if (answer.status === 404) throw new NotKept(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const file = (await answer.json()) as IndexFile;
  const worker = new Worker(new URL("./scoring.worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, (message: FromWorker) => void>();
  let turn = 0;
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    waiting.get(data.turn)?.(data);
    waiting.delete(data.turn);
  };
  const send = (message: ToWorker) => worker.postMessage(message);
  const ask = (type: "score" | "draw", { weights, mean, missing }: Settings) =>
    new Promise<FromWorker>((resolve, reject) => {
      turn += 1;
      waiting.set(turn, resolve);
      worker.onerror = (event) => reject(new Error(event.message));
      send({ type, turn, settings: { weights, mean, missing } });
    });
  send({ type: "open", file });
  return {
    units: file.units,
    year: file.year,
    score: async (settings) => (await ask("score", settings)) as Scored,
    draw: async (settings) =>
      ((await ask("draw", settings)) as Extract<FromWorker, { type: "drawn" }>).ranges,
  };
}
