/** What servers and publishers do wrong, as data: each line is served to a refresh, and stands in README.md with what came of it. */
import { gzipSync } from "node:zlib";
import type { RequestLimits } from "../../../../pipelines/lib/http/http-request.ts";
import { declare, drip, reply, type Behaviour } from "../../../unit/pipelines/lib/http/hostile-server.ts";

/** The few words of a source's file that are spoilt. */
export interface Spoilable {
  header: [from: string, to: string];
  place: [from: string, to: string];
}

export interface RefreshFault {
  what: string;
  /** How one file is served, given what it should hold. */
  serve: (good: string, words: Spoilable) => Behaviour;
  /** Served so in every file of the source, not in one alone. */
  everywhere?: true;
  /** How long is waited, where the fault is to keep one waiting. */
  limits?: Partial<RequestLimits>;
  /** Asked for over https. */
  secure?: true;
  /** Words that must be said, whatever the source. Absent: nothing is wrong in the end. */
  says?: RegExp;
}

const csv = (body: string) => reply(200, { "content-type": "text/csv" }, body);
const lines = (text: string) => text.split("\n");

/** Says a body's end by hanging up, as old servers do: no length, no chunks, no way to see a cut. */
const untilClosed =
  (body: string): Behaviour =>
  (response) => {
    response.useChunkedEncodingByDefault = false;
    response.writeHead(200, { connection: "close" }).end(body);
  };

/** Every second row of the table. */
const half = (good: string) => {
  const [header = "", ...rows] = lines(good);
  return [header, ...rows.filter((row, at) => row === "" || at % 2 === 0)].join("\n");
};

const withColumn = (good: string) =>
  lines(good)
    .map((line, at) => (line.trim() === "" ? line : at === 0 ? `Reviewed,${line}` : `yes,${line}`))
    .join("\n");

export const FAULTS: RefreshFault[] = [
  { what: "404", serve: () => reply(404), says: /404, nothing is there/ },
  { what: "403", serve: () => reply(403), says: /403, access is forbidden/ },
  { what: "429, for ever", serve: () => reply(429), says: /429, too many requests, 3 times over/ },
  {
    what: "429, come back in an hour",
    serve: () => reply(429, { "retry-after": 3600 }),
    says: /left alone for 3600 s/,
  },
  { what: "500, for ever", serve: () => reply(500), says: /500, the server has failed, 3 times over/ },
  {
    what: "500 once, then the file",
    serve: (good) => (response, request, hit) => (hit === 1 ? reply(500) : csv(good))(response, request, hit),
  },
  {
    what: "redirects in a circle",
    serve: () => (response, request) => response.writeHead(302, { location: request.url }).end(),
    says: /a circle of redirects/,
  },
  {
    what: "redirects without end",
    serve: () => (response, request) => response.writeHead(302, { location: `${request.url}x` }).end(),
    says: /more than 5 redirects/,
  },
  {
    what: "a body shorter than declared",
    serve: (good) => declare(Buffer.byteLength(good) + 99, good),
    says: /a body cut off after \d+ bytes/,
  },
  {
    what: "a body longer than declared",
    serve: (good) => declare(Buffer.byteLength(good) - 9, good),
    says: /goes on after the length its head declares/,
  },
  {
    what: "a body cut between chunks",
    serve: (good) => (response) => void response.write(good.slice(0, 60), () => response.socket?.end()),
    says: /a body cut off after \d+ bytes/,
  },
  {
    what: "a body cut where no length is declared",
    serve: (good) => untilClosed(good.slice(0, -3)),
    says: /no line end after/,
  },
  {
    what: "a packed body that is cut",
    serve: (good) => reply(200, { "content-encoding": "gzip" }, gzipSync(good).subarray(0, 60)),
    says: /cannot be unpacked/,
  },
  { what: "no answer", serve: () => () => undefined, limits: { answer: 100 }, says: /no answer within/ },
  {
    what: "a body that stops in the middle",
    serve: (good) => (response) => void response.write(good.slice(0, 60)),
    limits: { stall: 100 },
    says: /a body that stopped coming/,
  },
  {
    what: "a body that drips",
    serve: (good) => drip(good, 15),
    limits: { total: 300 },
    says: /no end to the answer within/,
  },
  { what: "an empty body", serve: () => csv(""), says: /an empty file/ },
  {
    what: "a body beyond the limit",
    serve: () => reply(200, { "content-length": 1_100_000 }, Buffer.alloc(1_100_000)),
    says: /declared to be of 1100000 bytes/,
  },
  {
    what: "a web page instead of the table",
    serve: () => reply(200, { "content-type": "text/html" }, "<!doctype html><title>We have moved</title>\n"),
    says: /a web page titled "We have moved"/,
  },
  {
    what: "a column renamed",
    serve: (good, { header: [from, to] }) => csv(good.replace(from, to)),
    says: /, header\n {2}found new: /,
  },
  { what: "a column more", serve: (good) => csv(withColumn(good)), says: /found new: "Reviewed"/ },
  {
    what: "half of the economies gone",
    serve: (good) => csv(half(good)),
    everywhere: true,
    says: /lost|readings: \d+/,
  },
  {
    what: "an economy under another name",
    serve: (good, { place: [from, to] }) => csv(good.replace(from, to)),
    says: /found the economy/,
  },
  {
    what: "plain text where https is asked for",
    serve: () => reply(200),
    secure: true,
    everywhere: true,
    says: /no secure connection/,
  },
];
