/** Reckons on the reader's own device, beside the page: who moved between two years, by the engine of the build. */
import type { IndexFile } from "../../../indicators/reform-index/index-file.ts";
import { trackMoves, type TrackMoves } from "../../../indicators/reform-index/track-moves.ts";

export interface Asked {
  id: number;
  /** Address of the published file, whole: the worker has none of its own. */
  file: string;
  from: number;
  to: number;
}

export type Answered = { id: number } & ({ moves: TrackMoves } | { fault: string });

let fetched: Promise<IndexFile> | null = null;

async function open(address: string): Promise<IndexFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: HTTP ${answer.status}`);
  return (await answer.json()) as IndexFile;
}

addEventListener("message", (event: MessageEvent<Asked>) => {
  const { id, file, from, to } = event.data;
  fetched ??= open(file);
  fetched.then(
    (index) => postMessage({ id, moves: trackMoves(index, from, to) } satisfies Answered),
    (fault: unknown) => {
      fetched = null;
      postMessage({ id, fault: String(fault) } satisfies Answered);
    },
  );
});
