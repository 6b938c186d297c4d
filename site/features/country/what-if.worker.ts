/** Runs the draws beside the page, so that it stays quick to the touch. Of questions that wait, only the last is answered. */
import type { IndexFile } from "../../../indicators/reform-index/index-file.ts";
import { whatIf, type Question, type WhatIf } from "../../../indicators/reform-index/what-if.ts";

export interface Asked extends Question {
  /** Address of the published file. */
  file: string;
  number: number;
}

export type Told = { number: number } & ({ answer: WhatIf } | { fault: string });

let file: Promise<IndexFile> | null = null;
let waiting: Asked | null = null;

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  if (waiting === null) setTimeout(() => void answer());
  waiting = data;
});

async function answer(): Promise<void> {
  const held = await read((waiting as Asked).file).catch((fault: unknown) => fault as Error);
  const asked = waiting as Asked;
  waiting = null;
  postMessage(held instanceof Error ? { number: asked.number, fault: held.message } : answerTo(asked, held));
}

function answerTo(asked: Asked, held: IndexFile): Told {
  try {
    return { number: asked.number, answer: whatIf(held, asked) };
  } catch (fault) {
    return { number: asked.number, fault: (fault as Error).message };
  }
}

function read(address: string): Promise<IndexFile> {
  file ??= fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<IndexFile>;
  });
  file.catch(() => (file = null));
  return file;
}
