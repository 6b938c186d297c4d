/** Fetching from publishers: politely, patiently, and never half of a file. */
import { setTimeout as sleep } from "node:timers/promises";
import {
  sendRequest,
  type RequestLimits,
  type HttpResponse,
  type HttpRequest,
  type SendRequest,
} from "./http-request.ts";
import { Fault } from "../faults/fault.ts";
import { NetworkFailure } from "./network-failure.ts";
import { askedWait, HostQueue, waitAfter, type Clock, type RetryPolicy } from "./retry-policy.ts";

export interface HttpOptions {
  /** Names the project, so that a publisher knows whom to write to. */
  userAgent: string;
  limits: RequestLimits;
  retry: RetryPolicy;
  redirects: number;
}

export interface HttpDeps extends Clock {
  sendRequest: SendRequest;
}

const REAL: HttpDeps = {
  sendRequest,
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms) => sleep(ms),
};

const SECOND = 1000;
const DEFAULTS: Omit<HttpOptions, "userAgent"> = {
  limits: { answer: 60 * SECOND, stall: 30 * SECOND, total: 1800 * SECOND, bytes: 512 * 2 ** 20 },
  retry: {
    attempts: 5,
    firstWait: 2 * SECOND,
    longestWait: 60 * SECOND,
    longestAsked: 300 * SECOND,
    gap: 1 * SECOND,
  },
  redirects: 5,
};

/** @param contact an address where a publisher can reach whoever runs this copy */
export function httpOptions(version: string, contact?: string, more: Partial<HttpOptions> = {}): HttpOptions {
  const about = contact ? `+${contact}` : "open data on public procurement; monthly";
  return {
    userAgent: `ProcurementReformMonitor/${version} (${about})`,
    ...structuredClone(DEFAULTS),
    ...more,
  };
}

/** What a server said of a file, to be asked next time whether it has changed. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

export type Downloaded = { isNew: true; bytes: Uint8Array; validators: Validators } | { isNew: false };

/** What came of knocking at an address. */
export type Probed =
  | { answered: true; status: number; url: string; lastModified: string | null }
  | { answered: false; failure: NetworkFailure };

export interface Network {
  /**
   * @param known what the server said of the copy we hold; then the answer may be that it has not changed
   * @throws Fault, once every attempt has failed
   */
  download: (url: string, known?: Validators | null) => Promise<Downloaded>;
  /** Whether an address answers, without taking what lies there. */
  probe: (url: string) => Promise<Probed>;
}

export function openNetwork(http: HttpOptions, deps: HttpDeps = REAL): Network {
  const queue = new HostQueue(deps, http.retry.gap);
  const go = (url: string, ask: HttpRequest) => follow(url, ask, http, deps, queue);
  const withRetries = <T>(work: () => Promise<T>, retry = http.retry) => tryAgain(work, retry, deps);
  const twice = { ...http.retry, attempts: Math.min(2, http.retry.attempts) };

  return {
    async download(url, known = null) {
      const headers = headersFor(url, http, known);
      try {
        const answer = await withRetries(async () => {
          const { answer } = await go(url, { method: "GET", headers, body: true });
          return accepted(answer, known, deps.now());
        });
        if (answer.status === 304) return { isNew: false };
        return { isNew: true, bytes: answer.body, validators: validatorsOf(answer) };
      } catch (thrown) {
        throw faultOf(url, thrown);
      }
    },

    async probe(url) {
      const headers = headersFor(url, http, null);
      const ask = (method: HttpRequest["method"]) => go(url, { method, headers, body: false });
      try {
        // many a server answers HEAD with an error and GET with the page
        const head = await ask("HEAD").catch(() => null);
        const { answer, url: at } =
          head && head.answer.status < 400 ? head : await withRetries(() => ask("GET"), twice);
        return {
          answered: true,
          status: answer.status,
          url: at,
          lastModified: answer.headers["last-modified"] ?? null,
        };
      } catch (thrown) {
        if (thrown instanceof NetworkFailure) return { answered: false, failure: thrown };
        throw thrown;
      }
    },
  };
}

/** Files that are packed by nature travel as they are; a second packing on the way only confuses servers. */
const isPacked = (url: string) => /\.(gz|zip|xlsx)$/i.test(new URL(url).pathname);

function headersFor(
  url: string,
  { userAgent }: HttpOptions,
  known: Validators | null,
): Record<string, string> {
  return {
    "user-agent": userAgent,
    accept: "*/*",
    "accept-encoding": URL.canParse(url) && isPacked(url) ? "identity" : "gzip, br",
    connection: "close",
    ...(known?.etag && { "if-none-match": known.etag }),
    ...(known?.lastModified && { "if-modified-since": known.lastModified }),
  };
}

function validatorsOf({ headers }: HttpResponse): Validators {
  return { etag: headers.etag ?? null, lastModified: headers["last-modified"] ?? null };
}

async function tryAgain<T>(work: () => Promise<T>, retry: RetryPolicy, deps: HttpDeps): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (thrown) {
      if (!(thrown instanceof NetworkFailure)) throw thrown;
      const wait = waitAfter(attempt, thrown, retry, deps.random);
      if (wait === null) throw attempt === 1 ? thrown : afterAttempts(attempt, thrown);
      await deps.sleep(wait);
    }
  }
}

const afterAttempts = (attempt: number, { details }: NetworkFailure) =>
  new NetworkFailure({ ...details, found: `${details.found}, ${attempt} times over` });

// Answers -----------------------------------------------------------------------------------------------------------

function accepted(answer: HttpResponse, known: Validators | null, now: number): HttpResponse {
  const { status, headers } = answer;
  if (status === 200 || (status === 304 && known !== null)) return answer;
  const wait = askedWait(headers["retry-after"], now);
  throw new NetworkFailure({
    kind: "status",
    status,
    found: `${said(status)}${wait > 0 ? `, with the wish to be left alone for ${Math.ceil(wait / 1000)} s` : ""}`,
    expected: "200 and the file",
    do: adviceOn(status),
    again: status === 408 || status === 429 || status >= 500,
    wait,
  });
}

const NAMES: Record<number, string> = {
  401: "401, a login is asked for",
  403: "403, access is forbidden",
  404: "404, nothing is there",
  410: "410, it is gone for good",
  429: "429, too many requests",
};

const said = (status: number) =>
  NAMES[status] ??
  (status >= 500 ? `${status}, the server has failed` : `${status}, an answer of another kind`);

function adviceOn(status: number): string {
  if (status === 404 || status === 410)
    return "find where the publisher has moved the file, and change its url in source.ts";
  if (status === 401 || status === 403)
    return "open the address in a browser; if it takes a person, say so in source.ts (byHand) and place the file by hand";
  if (status === 429 || status >= 500) return "try again later";
  return "open the address in a browser and see what the publisher offers now";
}

/** The words of a failure, about the address that was asked for. */
function faultOf(url: string, thrown: unknown): unknown {
  if (!(thrown instanceof NetworkFailure)) return thrown;
  const { found, expected, do: toDo } = thrown.details;
  return new Fault({ where: url, found, expected, do: toDo }, { cause: thrown });
}

// Redirects ---------------------------------------------------------------------------------------------------------

async function follow(url: string, ask: HttpRequest, http: HttpOptions, deps: HttpDeps, queue: HostQueue) {
  const seen: string[] = [];
  let at = addressOf(url, null);
  for (;;) {
    seen.push(at.href);
    const here = at;
    const answer = await queue.take(here.host, () => deps.sendRequest(here, ask, http.limits));
    const { location } = answer.headers;
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined)
      return { answer, url: at.href };
    at = addressOf(location, at, ask.body);
    if (seen.includes(at.href)) throw astray(`a circle of redirects: ${[...seen, at.href].join(" → ")}`);
    if (seen.length > http.redirects)
      throw astray(`more than ${http.redirects} redirects, the last to ${at.href}`);
  }
}

/** Only a file that is taken has to come over a connection that stays secure; a look at a page does not. */
function addressOf(text: string, from: URL | null, isTaken = true): URL {
  const url = URL.parse(text, from?.href);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw astray(
      from ? `a redirect to "${text}"` : `"${text}"`,
      "an address that begins with http:// or https://",
    );
  }
  if (isTaken && from?.protocol === "https:" && url.protocol === "http:") {
    throw astray(`a redirect from https to ${url.href}`, "the connection to stay secure");
  }
  url.hash = "";
  return url;
}

const astray = (found: string, expected = "the file at the end of a short way") =>
  new NetworkFailure({
    kind: "redirect",
    found,
    expected,
    do: "open the address in a browser, and change the url in source.ts to where the file now lies",
  });
