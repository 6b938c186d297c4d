/** Beside the thread that writes pages: takes a drawing as SVG and the files of its typefaces, answers with its PNG. */
import { parentPort } from "node:worker_threads";
import { Resvg, type ResvgRenderOptions } from "@resvg/resvg-js";
import { indexedPng } from "./indexed-png.build.ts";

export interface Order {
  drawing: string;
  options: ResvgRenderOptions;
}

parentPort?.on("message", ({ drawing, options }: Order) => {
  const rendered = new Resvg(drawing, options).render();
  const { pixels, width, height } = rendered;
  const png = indexedPng(pixels, width, height) ?? rendered.asPng();
  parentPort?.postMessage(png);
});
