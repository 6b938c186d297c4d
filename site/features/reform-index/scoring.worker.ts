/** Reckons the index beside the page's own thread. It fetches nothing: the page hands it the file. */
import type { IndexFile } from "../../../indicators/reform-index/index-file.ts";
import { OFFICIAL, type Settings } from "../../../indicators/views/index-view.ts";
import {
  compare,
  openLaboratory,
  type Comparison,
  type Laboratory,
  type Ranges,
  type Standing,
} from "../../../indicators/reform-index/custom-weights.ts";
import type { Column } from "../../../indicators/composite/column.ts";

export type ToWorker =
  | { type: "open"; file: IndexFile }
  | { type: "score"; turn: number; settings: Settings }
  | { type: "draw"; turn: number; settings: Settings };

export type FromWorker =
  | { type: "scored"; turn: number; standing: Standing; comparison: Comparison }
  | { type: "drawn"; turn: number; ranges: Ranges };

interface Thread {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
}

const thread = self as unknown as Thread;
const next = new MessageChannel(); // unlike a timer, it does not wait
let laboratory: Laboratory | null = null;
let official: Column | null = null;
let newest = 0;
let step: (() => void) | null = null;

next.port1.onmessage = () => step?.();

thread.onmessage = ({ data }) => {
  if (data.type === "open") {
    laboratory = openLaboratory(data.file);
    official = indexOf(laboratory.score(OFFICIAL));
    return;
  }
  if (!laboratory || !official) return;
  newest = data.turn;
  if (data.type === "draw") draw(laboratory, data.turn, data.settings);
  else {
    const standing = laboratory.score(data.settings);
    const comparison = compare(official, indexOf(standing));
    thread.postMessage({ type: "scored", turn: data.turn, standing, comparison });
  }
};

const indexOf = ({ scores }: Standing) => scores["index"] as Column;

/** Gives way between two steps, and gives up once a newer question has come. */
function draw(laboratory: Laboratory, turn: number, settings: Settings): void {
  const drawing = laboratory.draw(settings);
  step = () => {
    if (turn !== newest) return;
    const { done, value } = drawing.next();
    if (done) thread.postMessage({ type: "drawn", turn, ranges: value });
    else next.port2.postMessage(null);
  };
  step();
}
