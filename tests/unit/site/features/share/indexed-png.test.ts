import { inflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import { expect, it } from "vitest";
import { indexedPng } from "../../../../../site/features/share/indexed-png.build.ts";

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#fcfaf5"/><circle cx="20" cy="15" r="9" fill="#0b4a8f"/></svg>';

it("shows the very pixels it was made from", () => {
  const { pixels, width, height } = new Resvg(DRAWING).render();
  const png = indexedPng(pixels, width, height) as Buffer;
  const shown = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><image width="40" height="30" href="data:image/png;base64,${png.toString("base64")}"/></svg>`,
  ).render();
  expect(Buffer.compare(shown.pixels, pixels)).toBe(0);
  expect(new Set(new Int32Array(pixels.buffer, pixels.byteOffset, width * height)).size).toBeGreaterThan(10);
});

it("gives one byte a pixel, rows behind their filter", () => {
  const png = indexedPng(new Uint8Array([1, 2, 3, 255, 4, 5, 6, 255]), 1, 2) as Buffer;
  const at = png.indexOf("IDAT");
  const data = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  expect([...inflateSync(data)]).toEqual([0, 0, 0, 1]);
});

it("is nothing for more colours than a byte can name", () => {
  const pixels = new Uint8Array(new Int32Array(Array.from({ length: 257 }, (_, at) => at)).buffer);
  expect(indexedPng(pixels, 257, 1)).toBeNull();
  expect(indexedPng(pixels.subarray(0, 256 * 4), 256, 1)).not.toBeNull();
});
