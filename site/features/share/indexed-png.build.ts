/** A drawing of few colours as PNG: a table of its colours and one byte a pixel, half the size of four bytes a pixel. */
import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
const INDEXED = 3;

/** `pixels` are opaque RGBA, row by row. Null where there are more colours than one byte can name. */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Buffer | null {
  const indexed = indexColours(pixels, width, height);
  if (indexed === null) return null;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", indexed.palette),
    chunk("IDAT", deflateSync(indexed.rows, { level: 6 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Each row begins with a byte that names its filter: none. Most pixels have the colour of the one before. */
function indexColours(
  pixels: Uint8Array,
  width: number,
  height: number,
): { rows: Uint8Array; palette: Buffer } | null {
  const colours = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const rows = new Uint8Array((width + 1) * height);
  const indexes = new Map<number, number>();
  let last: number | undefined;
  let index = 0;
  for (let row = 0; row < height; row++) {
    const from = row * width;
    const to = row * (width + 1) + 1;
    for (let column = 0; column < width; column++) {
      const colour = colours[from + column] as number;
      if (colour !== last) {
        last = colour;
        index = indexes.get(colour) ?? indexes.size;
        if (index === MOST_COLOURS) return null;
        indexes.set(colour, index);
      }
      rows[to + column] = index;
    }
  }
  return { rows, palette: paletteOf([...indexes.keys()]) };
}

function paletteOf(colours: readonly number[]): Buffer {
  const rgba = Buffer.from(Int32Array.from(colours).buffer);
  return Buffer.concat(colours.map((_, at) => rgba.subarray(at * 4, at * 4 + 3)));
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
