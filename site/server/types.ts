/** Types of what is published, by the ending or the name; others are looked up by `send`. */
const TYPES: Record<string, string> = {
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
  SHA256SUMS: "text/plain; charset=utf-8",
  svg: "image/svg+xml",
  wasm: "application/wasm",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Text, and the engine, which is half as large compressed; not what is compressed already. */
const COMPRESSED = ["css", "csv", "html", "js", "json", "svg", "wasm"];

const endingOf = (file: string) =>
  file
    .slice(file.lastIndexOf("/") + 1)
    .split(".")
    .at(-1) ?? "";

export const typeOf = (file: string): string | undefined => TYPES[endingOf(file)];

export const isCompressed = (file: string): boolean => COMPRESSED.includes(endingOf(file));
