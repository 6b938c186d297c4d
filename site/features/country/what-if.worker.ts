/** Runs the draws beside the page, so that it stays quick to the touch. Of questions that wait, only the last is answered. */
import { expose } from "comlink";
import type { IndexFile } from "../../../indicators/reform-index/index-file.ts";
import { whatIf, type Question, type WhatIf } from "../../../indicators/reform-index/what-if.ts";

let file: Promise<IndexFile> | null = null;
let newest = 0;

/** @param address of the published file. Null: another question has come meanwhile */
async function answer(question: Question, address: string): Promise<WhatIf | null> {
  newest += 1;
  const own = newest;
  const index = await read(address);
  await new Promise((resolve) => setTimeout(resolve)); // questions that wait come first
  return own === newest ? whatIf(index, question) : null;
}

function read(address: string): Promise<IndexFile> {
  file ??= fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<IndexFile>;
  });
  file.catch(() => (file = null));
  return file;
}

const api = { answer };
export type WhatIfWorker = typeof api;

expose(api);
