/** npm run preview: serves dist as a good host would, with the headers of public/_headers, compressed. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import sirv from "sirv";
import { headersFor, readHeaders } from "./headers.ts";

export interface Serving {
  address: string;
  close(): Promise<void>;
}

/** Starts a server over a built site. Port 0 takes any free one. */
export async function serve(folder: string, port: number): Promise<Serving> {
  const rules = readHeaders(readFileSync(join(folder, "_headers"), "utf8"));
  const files = sirv(folder, { dotfiles: false, etag: true });
  const compress = compressor(folder);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    for (const [name, value] of headersFor(path, rules)) response.setHeader(name, value);
    if (compress(path, request, response)) return;
    if (path.endsWith("/")) request.url = `${path}index.html`; // or sirv takes /index/ for /index.html
    files(request, response, () => notFound(folder, response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  const { port: taken } = server.address() as { port: number };
  return {
    address: `http://localhost:${taken}/`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

const TYPES: Record<string, string> = {
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  wasm: "application/wasm",
};

/** Answers with brotli where the browser takes it; each file is compressed once and kept. */
function compressor(folder: string) {
  const kept = new Map<string, Buffer>();
  return (path: string, request: IncomingMessage, response: ServerResponse): boolean => {
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const type = TYPES[file.split(".").at(-1) ?? ""];
    const takesBrotli = /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    const isPlainGet = request.method === "GET" && request.headers.range === undefined;
    const whole = join(folder, decodeURIComponent(file));
    if (!type || !takesBrotli || !isPlainGet || !whole.startsWith(folder) || !existsSync(whole)) return false;
    const body = kept.get(whole) ?? brotli(readFileSync(whole));
    kept.set(whole, body);
    response.setHeader("Content-Type", type);
    response.setHeader("Content-Encoding", "br");
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("Content-Length", body.length);
    response.end(body);
    return true;
  };
}

/** Quality 5 for the large engine, where 11 would take half a minute. */
const brotli = (body: Buffer) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: body.length > 2e6 ? 5 : 9 } });

function notFound(folder: string, response: ServerResponse): void {
  response.statusCode = 404;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(readFileSync(join(folder, "404.html")));
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, "../../dist");
  const { address } = await serve(folder, Number(process.env["PORT"] ?? 4321));
  console.log(`Procurement Reform Monitor: ${address}`);
}
