/** The one door to the network: a single request and its whole answer. Nothing here follows, waits or tries again. */
import http, { type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import https from "node:https";
import { promisify } from "node:util";
import { brotliDecompress, gunzip } from "node:zlib";
import { NetworkFailure, failureOf } from "./network-failure.ts";

export interface HttpResponse {
  status: number;
  headers: IncomingHttpHeaders;
  /** As the publisher meant it: unpacked where the server packed it for the way. Empty where none was wanted. */
  body: Uint8Array;
}

/** What one exchange may cost, in milliseconds and bytes. */
export interface RequestLimits {
  /** Until the head of the answer is there: name, connection, certificate and the server's thinking together. */
  answer: number;
  /** Between two pieces of the body. */
  stall: number;
  /** For the whole exchange, so that a drip that never stalls ends too. */
  total: number;
  /** Of the body, packed or unpacked. */
  bytes: number;
}

export interface HttpRequest {
  method: "GET" | "HEAD";
  headers: Record<string, string>;
  /** False: the head of the answer is enough, and the connection is closed upon it. */
  body: boolean;
}

export type SendRequest = (url: URL, ask: HttpRequest, limits: RequestLimits) => Promise<HttpResponse>;

/**
 * Over node:http rather than fetch: fetch hands over a body that does not have the length its head declares.
 *
 * @throws NetworkFailure
 */
export const sendRequest: SendRequest = async (url, ask, limits) => {
  const { status, headers, body } = await send(url, ask, limits);
  return { status, headers, body: await unpack(body, headers["content-encoding"], limits.bytes) };
};

function send(url: URL, ask: HttpRequest, limits: RequestLimits): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const { request: start } = url.protocol === "https:" ? https : http;
    const request = start(url, { method: ask.method, headers: ask.headers, agent: false });
    const timers = new Set<NodeJS.Timeout>();
    const end = (settle: () => void) => {
      timers.forEach(clearTimeout);
      request.destroy();
      settle();
    };
    const fail = (cause: unknown) => end(() => reject(failureOf(cause)));
    const limit = (ms: number, found: string) => {
      const timer = setTimeout(() => fail(timeOut(found, ms)), ms);
      timers.add(timer);
      return timer;
    };
    limit(limits.total, "no end to the answer");
    const answering = limit(limits.answer, "no answer");
    request.on("error", fail);
    request.on("response", (response) => {
      clearTimeout(answering);
      const stalling = limit(limits.stall, "a body that stopped coming");
      const done = (body: Uint8Array) =>
        end(() => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      if (!ask.body || ask.method === "HEAD") done(new Uint8Array());
      else collect(response, limits.bytes, () => stalling.refresh()).then(done, fail);
    });
    request.end();
  });
}

async function collect(response: IncomingMessage, most: number, heard: () => void): Promise<Uint8Array> {
  const length = response.headers["content-length"];
  const declared = length === undefined ? null : Number(length);
  if (declared !== null && declared > most)
    throw tooLarge(`a body declared to be of ${declared} bytes`, most);
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of response as AsyncIterable<Uint8Array>) {
      heard();
      size += piece.length;
      if (size > most) throw tooLarge(`a body of more than ${most} bytes`, most);
      pieces.push(piece);
    }
  } catch (thrown) {
    if (thrown instanceof NetworkFailure) throw thrown;
    // node:http ends a body that stops before its declared length, or before its last chunk, with an error
    throw cut(size, declared);
  }
  return Buffer.concat(pieces);
}

const unpackers: Record<string, (body: Uint8Array, most: number) => Promise<Uint8Array>> = {
  gzip: (body, most) => promisify(gunzip)(body, { maxOutputLength: most }),
  br: (body, most) => promisify(brotliDecompress)(body, { maxOutputLength: most }),
};

async function unpack(body: Uint8Array, encoding = "identity", most: number): Promise<Uint8Array> {
  if (encoding === "identity" || body.length === 0) return body;
  const name = encoding.trim().toLowerCase().replace(/^x-/, "");
  const unpacker = unpackers[name];
  if (unpacker === undefined) {
    throw new NetworkFailure({
      kind: "body",
      found: `a body packed as "${encoding}"`,
      expected: `gzip, br or plain, as asked for`,
      do: "open the address in a browser; the publisher's server is set up oddly",
    });
  }
  return unpacker(body, most).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(`more than ${most} bytes once unpacked`, most);
    throw new NetworkFailure({
      kind: "body",
      found: `a body that cannot be unpacked (${name}, ${body.length} bytes)`,
      expected: "a whole one",
      do: "try again later",
      again: true,
    });
  });
}

const timeOut = (found: string, ms: number) =>
  new NetworkFailure({
    kind: "timeout",
    found: `${found} within ${ms / 1000} s`,
    expected: "the file",
    do: "try again later; if it stays so, open the address in a browser",
    again: true,
  });

const tooLarge = (found: string, most: number) =>
  new NetworkFailure({
    kind: "body",
    found,
    expected: `at most ${most} bytes`,
    do: "see what the address now gives; if the file has grown that much, raise the limit in pipelines/lib/http/http.ts",
  });

const cut = (size: number, declared: number | null) =>
  new NetworkFailure({
    kind: "body",
    found: `a body cut off after ${size} bytes`,
    expected: declared === null ? "a whole one" : `${declared}, as its head declares`,
    do: "try again later",
    again: true,
  });
