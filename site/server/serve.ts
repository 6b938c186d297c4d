/** npm run preview: serves dist as a good host would, with the headers of public/_headers, compressed. PORT and HOST say where. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { existsSync, readFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import send from "send";
import { CommandFault, inWords } from "../lib/command-fault.build.ts";
import { compressor, takesBrotli } from "./compress.ts";
import { baseIn, headersFor, readHeaders, type HeaderRule } from "./headers.ts";
import { rangeToAnswer } from "./ranges.ts";
import { encoded, targetOf, type Target } from "./target.ts";
import { isCompressed, typeOf } from "./types.ts";

export interface Serving {
  address: string;
  close(): Promise<void>;
}

/**
 * Starts a server over a built site.
 * @param port 0 takes any free one
 * @param host other machines reach the loopback address not
 * @throws CommandFault where there is no site, or the port cannot be had
 */
export async function serve(folder: string, port: number, host = "127.0.0.1"): Promise<Serving> {
  const text = textOf(folder, "_headers");
  const base = baseIn(text);
  const answer = answerer(folder, base, readHeaders(text));
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch (thrown) {
      fail(response, thrown);
    }
  });
  await listen(server, port, host);
  const { port: taken } = server.address() as { port: number };
  return {
    address: `http://${host === "127.0.0.1" ? "localhost" : host.includes(":") ? `[${host}]` : host}:${taken}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

/** One answer a request, for a folder that holds a site built to live under the path `base`. */
function answerer(folder: string, base: string, rules: readonly HeaderRule[]) {
  const compressed = compressor();
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return say(response, 405, "Only GET and HEAD are answered.");
    }
    const target = targetOf(request.url ?? "/");
    if (target === null) return say(response, 400, "The address of this request cannot be read.");
    for (const [name, value] of headersFor(target.path, rules)) response.setHeader(name, value);
    if (!target.path.startsWith(base)) return outside(folder, target, base, response);
    const path = target.path.slice(base.length - 1);
    const file = path.endsWith("/") ? `${path}index.html` : path;
    if (isHidden(file)) return notFound(folder, response);
    const type = typeOf(file);
    if (isCompressed(file)) response.setHeader("Vary", "Accept-Encoding");
    const isPlainGet = request.method === "GET" && request.headers.range === undefined;
    if (isPlainGet && isCompressed(file) && takesBrotli(request.headers["accept-encoding"])) {
      const body = compressed(join(folder, file));
      if (body !== null) return sendCompressed(response, type as string, body);
    }
    sendFile(folder, path, request, response, () => {
      response.setHeader("Location", `${encoded(target.path)}/${target.search}`);
      say(response, 301, "The address ends with a slash.");
    });
  };
}

/** What is not under the path of the site: the way there leads to it. */
function outside(folder: string, { path }: Target, base: string, response: ServerResponse): void {
  if (path !== "/" && `${path}/` !== base) return notFound(folder, response);
  response.setHeader("Location", base);
  say(response, 301, `The site is at ${base}`);
}

/** ".well-known" is for all. */
const isHidden = (file: string) => /\/\.(?!well-known\/)/.test(file);

function sendCompressed(response: ServerResponse, type: string, body: Buffer): void {
  response.setHeader("Content-Type", type);
  response.setHeader("Content-Encoding", "br");
  response.setHeader("Content-Length", body.length);
  response.end(body);
}

function sendFile(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  onFolder: () => void,
): void {
  send(request, encoded(path), {
    root: folder,
    dotfiles: "allow",
    extensions: ["html"],
    cacheControl: false,
  })
    .on("file", (file: string, stats: Stats) => {
      const type = typeOf(file.replaceAll("\\", "/"));
      if (type !== undefined && !response.hasHeader("Content-Type")) response.setHeader("Content-Type", type);
      const etag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`;
      response.setHeader("ETag", etag);
      const held = { bytes: stats.size, etag, modified: stats.mtime.toUTCString() };
      const range = rangeToAnswer(request.method as string, request.headers, held);
      delete request.headers["if-range"];
      if (range === undefined) delete request.headers.range;
      else request.headers.range = range;
    })
    .on("directory", onFolder)
    .on("error", (error: { status?: number; headers?: Record<string, string> }) => {
      if (response.headersSent) return void response.destroy();
      if (error.status === 404 || error.status === 403) return notFound(folder, response);
      if (error.status === 412) return say(response, 412, "The file is in another state.");
      if (error.status === 416) return say(response, 416, "The file has no such bytes.");
      fail(response, error);
    })
    .pipe(response);
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, "404.html");
  if (!existsSync(page)) return say(response, 404, "There is no page at this address."); // while a build is on its way
  const body = readFileSync(page);
  response.statusCode = 404;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(body);
}

/** An answer without a file, in a line. */
function say(response: ServerResponse, status: number, text: string): void {
  for (const name of ["ETag", "Last-Modified", "Accept-Ranges", "Vary"]) response.removeHeader(name);
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(`${text}\n`);
}

/** One request fails; the others go on. */
function fail(response: ServerResponse, thrown: unknown): void {
  console.error(thrown);
  if (response.headersSent) response.destroy();
  else say(response, 500, "This file could not be read.");
}

function textOf(folder: string, name: string): string {
  for (const needed of ["404.html", name])
    if (!existsSync(join(folder, needed)))
      throw new CommandFault(join(folder, needed), "no such file", "a built site", "npm run build");
  return readFileSync(join(folder, name), "utf8");
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(refusal(error, port, host)));
    server.listen(port, host, resolve);
  });
}

function refusal(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const { code = "" } = error;
  if (code === "EADDRINUSE" || code === "EACCES")
    return new CommandFault(
      `PORT ${port}`,
      code === "EACCES" ? "a port that this user may not open" : "another program there",
      "a free port",
      "stop that program, or give another port: PORT=4322 npm run preview",
    );
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return new CommandFault(
      `HOST ${host}`,
      "no address of this machine",
      "one of its addresses, or 0.0.0.0 for all",
      "leave HOST out to serve this machine alone",
    );
  return error;
}

/** @throws CommandFault where the variable PORT is no port */
export function portOf(text: string | undefined): number {
  if (text === undefined || text === "") return 4321;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new CommandFault(
    "PORT",
    JSON.stringify(text),
    "a number from 0 to 65535",
    "PORT=4321 npm run preview",
  );
}

if (process.argv[1] === import.meta.filename)
  await inWords(async () => {
    const folder = join(import.meta.dirname, "../../dist");
    const { address } = await serve(folder, portOf(process.env["PORT"]), process.env["HOST"] || undefined);
    console.log(`Procurement Reform Monitor: ${address}`);
  });
