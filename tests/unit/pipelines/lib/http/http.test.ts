import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer as createSecureServer } from "node:https";
import { createServer as createPlainServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { sendRequest, type HttpResponse } from "../../../../../pipelines/lib/http/http-request.ts";
import { Fault } from "../../../../../pipelines/lib/faults/fault.ts";
import {
  httpOptions,
  openNetwork,
  type HttpOptions,
  type HttpDeps,
} from "../../../../../pipelines/lib/http/http.ts";
import { failureOf } from "../../../../../pipelines/lib/http/network-failure.ts";
import { temporaryFolder } from "../../../../temporary.ts";
import { declare, drip, hostileServer, reply } from "./hostile-server.ts";

const TABLE = "iso3,year\nKEN,2024\nPER,2024\n";
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

const PATIENT = { answer: 10_000, stall: 10_000, total: 20_000, bytes: 10_000 };

/** Time passes only in sleep, and chance always falls in the middle. */
function network(http: Partial<HttpOptions> = {}, deps: Partial<HttpDeps> = {}) {
  const slept: number[] = [];
  let time = 0;
  const clock = {
    now: () => time,
    random: () => 0.5,
    sleep: async (ms: number) => {
      slept.push(ms);
      time += ms;
    },
  };
  const quick = httpOptions("1.2.3", "https://example.org/about", {
    limits: PATIENT,
    retry: { attempts: 3, firstWait: 1000, longestWait: 1500, longestAsked: 60_000, gap: 0 },
    ...http,
  });
  return { ...openNetwork(quick, { sendRequest, ...clock, ...deps }), slept };
}

async function faultOf(work: Promise<unknown>): Promise<string> {
  const thrown = await work.then(
    () => null,
    (each: unknown) => each,
  );
  expect(thrown).toBeInstanceOf(Fault);
  return (thrown as Fault).message;
}

describe("a file that is there", () => {
  it("comes whole, and the server is told who asks", async () => {
    const { address, requests } = await hostileServer(reply(200, { etag: '"a"' }, TABLE));
    const got = await network().download(`${address}file.csv`);
    expect(got).toMatchObject({ isNew: true, validators: { etag: '"a"', lastModified: null } });
    expect(got.isNew && text(got.bytes)).toBe(TABLE);
    expect(requests[0]?.headers["user-agent"]).toBe(
      "ProcurementReformMonitor/1.2.3 (+https://example.org/about)",
    );
  });

  it.each([
    ["gzip", gzipSync(TABLE)],
    ["br", brotliCompressSync(TABLE)],
  ])("is unpacked from %s", async (encoding, packed) => {
    const { address, requests } = await hostileServer(reply(200, { "content-encoding": encoding }, packed));
    const got = await network().download(`${address}file.csv`);
    expect(got.isNew && text(got.bytes)).toBe(TABLE);
    expect(requests[0]?.headers["accept-encoding"]).toBe("gzip, br");
  });

  it("is asked for plain, and kept as it is, where it is packed by nature", async () => {
    const packed = gzipSync(TABLE);
    const { address, requests } = await hostileServer(reply(200, {}, packed));
    const got = await network().download(`${address}file.csv.gz`);
    expect(got.isNew && Buffer.from(got.bytes).equals(packed)).toBe(true);
    expect(requests[0]?.headers["accept-encoding"]).toBe("identity");
  });

  it("is not sent again when the server knows that we hold it", async () => {
    const { address, requests } = await hostileServer((response, request) =>
      response.writeHead(request.headers["if-none-match"] === '"a"' ? 304 : 200).end(),
    );
    const known = { etag: '"a"', lastModified: "Wed, 03 Dec 2025 10:00:00 GMT" };
    expect(await network().download(`${address}file.csv`, known)).toEqual({ isNew: false });
    expect(requests[0]?.headers["if-modified-since"]).toBe(known.lastModified);
  });

  it("must be sent where nothing is held: 304 is then no answer", async () => {
    const { address } = await hostileServer(reply(304));
    expect(await faultOf(network().download(`${address}file.csv`))).toContain("found 304");
  });

  it("is found behind redirects, relative and absolute", async () => {
    const { address } = await hostileServer((response, { url = "" }) => {
      const to = { "/a": "b", "/b": `${address}c` }[url];
      response.writeHead(to ? 302 : 200, to ? { location: to } : {}).end(to ? "" : TABLE);
    });
    const got = await network().download(`${address}a`);
    expect(got.isNew && text(got.bytes)).toBe(TABLE);
  });
});

describe("a server in trouble", () => {
  it("is asked again, after waits that grow and are drawn by chance", async () => {
    const { address, requests } = await hostileServer((response, _request, hit) =>
      response.writeHead(hit < 3 ? 500 : 200).end(TABLE),
    );
    const { download, slept } = network();
    expect((await download(`${address}file.csv`)).isNew).toBe(true);
    expect(requests).toHaveLength(3);
    expect(slept).toEqual([500, 750]);
  });

  it("is given up after the last attempt, and the count is said", async () => {
    const { address, requests } = await hostileServer(reply(503));
    const said = await faultOf(network().download(`${address}file.csv`));
    expect(said).toContain("found 503, the server has failed, 3 times over");
    expect(requests).toHaveLength(3);
  });

  it.each([
    ["seconds", "20"],
    ["a date", new Date(20_000).toUTCString()],
  ])("is left alone for as long as it asks, in %s", async (_form, asked) => {
    const { address } = await hostileServer((response, _request, hit) =>
      response.writeHead(hit === 1 ? 429 : 200, { "retry-after": asked }).end(TABLE),
    );
    const { download, slept } = network();
    expect((await download(`${address}file.csv`)).isNew).toBe(true);
    expect(slept).toEqual([20_000]);
  });

  it("that asks for an hour is left alone at once", async () => {
    const { address, requests } = await hostileServer(reply(429, { "retry-after": 3600 }));
    const said = await faultOf(network().download(`${address}file.csv`));
    expect(said).toContain("429, too many requests, with the wish to be left alone for 3600 s");
    expect(requests).toHaveLength(1);
  });
});

describe("an answer that will not change", () => {
  it.each([
    [404, "404, nothing is there"],
    [403, "403, access is forbidden"],
    [206, "206, an answer of another kind"],
  ])("(%i) is not asked for twice", async (status, words) => {
    const { address, requests } = await hostileServer(reply(status));
    expect(await faultOf(network().download(`${address}file.csv`))).toContain(words);
    expect(requests).toHaveLength(1);
  });
});

describe("a body that is not whole", () => {
  it("(shorter than declared) is refused", async () => {
    const { address } = await hostileServer(declare(500, TABLE));
    const said = await faultOf(network().download(`${address}file.csv`));
    expect(said).toContain(`a body cut off after ${TABLE.length} bytes, 3 times over\n  expected 500`);
  });

  it("(longer than declared) is refused", async () => {
    const { address } = await hostileServer(declare(10, TABLE));
    const said = await faultOf(network().download(`${address}file.csv`));
    expect(said).toContain("a body that goes on after the length its head declares");
  });

  it("(cut between chunks) is refused", async () => {
    const { address } = await hostileServer((response) => {
      response.write(TABLE, () => response.socket?.end());
    });
    const said = await faultOf(network().download(`${address}file.csv`));
    expect(said).toContain(`a body cut off after ${TABLE.length} bytes`);
  });

  it("(packed and cut) is refused", async () => {
    const packed = gzipSync(TABLE).subarray(0, 20);
    const { address } = await hostileServer(reply(200, { "content-encoding": "gzip" }, packed));
    expect(await faultOf(network().download(`${address}f.csv`))).toContain(
      "cannot be unpacked (gzip, 20 bytes)",
    );
  });

  it("(packed in a way nobody asked for) is refused", async () => {
    const { address } = await hostileServer(reply(200, { "content-encoding": "zstd" }, "x"));
    expect(await faultOf(network().download(`${address}f.csv`))).toContain('a body packed as "zstd"');
  });
});

describe("a body without end", () => {
  it.each([
    [
      "declared",
      reply(200, { "content-length": 20_000 }, Buffer.alloc(20_000)),
      "declared to be of 20000 bytes",
    ],
    [
      "not declared",
      reply(200, { "transfer-encoding": "chunked" }, Buffer.alloc(20_000)),
      "a body of more than 10000 bytes",
    ],
    [
      "small until unpacked",
      reply(200, { "content-encoding": "gzip" }, gzipSync(Buffer.alloc(20_000))),
      "more than 10000 bytes once unpacked",
    ],
  ])("(%s) is refused, once", async (_name, behave, words) => {
    const { address, requests } = await hostileServer(behave);
    expect(await faultOf(network().download(`${address}file.csv`))).toContain(words);
    expect(requests).toHaveLength(1);
  });
});

describe("a slow server", () => {
  it("that never answers is given up", async () => {
    const { address } = await hostileServer(() => undefined);
    expect(await faultOf(network({ limits: { ...PATIENT, answer: 150 } }).download(address))).toContain(
      "no answer within 0.15 s",
    );
  });

  it("that stops in the middle is given up", async () => {
    const { address } = await hostileServer((response) => response.write("iso3,"));
    expect(await faultOf(network({ limits: { ...PATIENT, stall: 100 } }).download(address))).toContain(
      "a body that stopped coming within 0.1 s",
    );
  });

  it("that drips for ever is given up, though it never stops", async () => {
    const { address } = await hostileServer(drip(TABLE.repeat(10), 20));
    expect(await faultOf(network({ limits: { ...PATIENT, total: 400 } }).download(address))).toContain(
      "no end to the answer within 0.4 s",
    );
  });
});

describe("redirects", () => {
  it("in a circle end", async () => {
    const { address } = await hostileServer((response, { url }) =>
      response.writeHead(301, { location: url === "/a" ? "/b" : "/a" }).end(),
    );
    const said = await faultOf(network().download(`${address}a`));
    expect(said).toContain(`a circle of redirects: ${address}a → ${address}b → ${address}a`);
  });

  it("without end, end", async () => {
    const { address, requests } = await hostileServer((response, { url = "" }) =>
      response.writeHead(301, { location: `${url}x` }).end(),
    );
    const said = await faultOf(network({ redirects: 4 }).download(`${address}a`));
    expect(said).toContain("more than 4 redirects");
    expect(requests).toHaveLength(5);
  });

  it.each([
    ["http://example.org/file.csv", "a redirect from https to http://example.org/file.csv"],
    ["ftp://example.org/file.csv", 'a redirect to "ftp://example.org/file.csv"'],
  ])("from https to %s are refused", async (location, words) => {
    const asked: string[] = [];
    const answer = async (url: URL): Promise<HttpResponse> => {
      asked.push(url.href);
      return { status: 302, headers: { location }, body: new Uint8Array() };
    };
    const { download } = network({}, { sendRequest: answer });
    expect(await faultOf(download("https://example.org/"))).toContain(words);
    expect(asked).toEqual(["https://example.org/"]);
  });
});

describe("a server that cannot be trusted or reached", () => {
  it("(a certificate of its own making) is refused, once", async ({ skip }) => {
    const own = selfSigned();
    if (own === null) return skip("openssl is not installed");
    const server = createSecureServer(own, (_request, response) => response.end(TABLE));
    const port = await portOf(server);
    const { download, slept } = network();
    const said = await faultOf(download(`https://127.0.0.1:${port}/file.csv`));
    expect(said).toContain("a certificate that the server has signed itself");
    expect(slept).toEqual([]);
  });

  it("(plain text where https was asked for) is refused, once", async () => {
    const server = createPlainServer((socket) => socket.end("HTTP/1.1 200 OK\r\n\r\n"));
    const port = await portOf(server);
    const { download, slept } = network();
    expect(await faultOf(download(`https://127.0.0.1:${port}/`))).toContain("no secure connection");
    expect(slept).toEqual([]);
  });

  it("(no server at all) is tried again, then said", async () => {
    const server = createPlainServer();
    const port = await portOf(server);
    await new Promise((resolve) => server.close(resolve));
    const said = await faultOf(network().download(`http://127.0.0.1:${port}/`));
    expect(said).toContain("a server that takes no connection (ECONNREFUSED), 3 times over");
  });

  it("(a name that does not exist) is said", async () => {
    const { download } = network({}, { sendRequest: nameless });
    expect(await faultOf(download("http://portal.invalid/"))).toContain("no server by that name");
  });

  it("(something that speaks no HTTP) is said", async () => {
    const server = createPlainServer((socket) => socket.end("220 mail.example.org ESMTP\r\n"));
    const port = await portOf(server);
    expect(await faultOf(network().download(`http://127.0.0.1:${port}/`))).toContain("a broken answer");
  });

  it("(not an address) is said", async () => {
    expect(await faultOf(network().download("www.example.org"))).toContain('found "www.example.org"');
  });
});

describe("a host", () => {
  it("is asked one thing at a time, with a pause between, while others are not kept waiting", async () => {
    let [busy, most, time] = [0, 0, 0];
    const begun: string[] = [];
    const { download } = openNetwork(
      httpOptions("1", undefined, {
        retry: { attempts: 1, firstWait: 0, longestWait: 0, longestAsked: 0, gap: 1000 },
      }),
      {
        random: () => 0,
        now: () => time,
        sleep: async (ms) => void (time += ms),
        sendRequest: async (url) => {
          begun.push(`${url.host} ${time}`);
          busy += url.host === "a.example" ? 1 : 0;
          most = Math.max(most, busy);
          await new Promise((resolve) => setTimeout(resolve, 5));
          busy -= url.host === "a.example" ? 1 : 0;
          return { status: 200, headers: {}, body: new Uint8Array() };
        },
      },
    );
    await Promise.all(["a", "a", "b", "a"].map((name) => download(`https://${name}.example/file`)));
    expect(most).toBe(1);
    expect(begun).toEqual(["a.example 0", "b.example 0", "a.example 1000", "a.example 2000"]);
  });
});

describe("knocking at an address", () => {
  it("asks for the head alone, and says where it ended", async () => {
    const { address, requests } = await hostileServer((response, { url }) =>
      response.writeHead(url === "/" ? 301 : 200, url === "/" ? { location: "/home" } : {}).end(),
    );
    expect(await network().probe(address)).toMatchObject({
      answered: true,
      status: 200,
      url: `${address}home`,
    });
    expect(requests.map(({ method }) => method)).toEqual(["HEAD", "HEAD"]);
  });

  it("asks for the page where the head is refused, and does not take it", async () => {
    const { address } = await hostileServer((response, { method }) =>
      method === "HEAD" ? response.writeHead(405).end() : response.writeHead(200).write("x".repeat(50_000)),
    );
    expect(await network().probe(address)).toMatchObject({ answered: true, status: 200 });
  });

  it("tells what kept it from answering", async () => {
    expect(await network({}, { sendRequest: nameless }).probe("http://portal.invalid/")).toMatchObject({
      answered: false,
      failure: { details: { kind: "dns" } },
    });
  });
});

/** What Node says where there is no such name, without asking anybody. */
const nameless = async (): Promise<HttpResponse> => {
  throw failureOf(Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" }));
};

async function portOf(server: ReturnType<typeof createPlainServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** A key and a certificate that nobody vouches for; null where openssl is not installed. */
function selfSigned(): { key: string; cert: string } | null {
  const folder = temporaryFolder();
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=127.0.0.1", "-days", "1"];
  try {
    execFileSync(
      "openssl",
      ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, ...subject],
      {
        stdio: "ignore",
      },
    );
  } catch {
    return null;
  }
  return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
}
