import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { connect } from "node:net";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { portOf, serve } from "../../../../site/server/serve.ts";
import { ask, askRaw, type Answer } from "./ask.ts";
import { LETTERS, SECRET, servedFolder } from "./folder.ts";

const site = servedFolder();
const get = (target: string, headers: Record<string, string> = {}, method = "GET") =>
  ask(site.port(), target, headers, method);

describe("an address", () => {
  it.each([
    ["/", 200],
    ["//", 200],
    ["/%", 400],
    ["/%zz", 400],
    ["/%00", 400],
    ["*", 400],
    ["index.html", 400],
    ["http://localhost/data/letters.txt", 200],
    ["http://localhost", 200],
    ["/index/", 200],
    ["/nothing", 404],
    ["/index.html/", 404],

    ["/data/letters.txt/", 404],
    ["/data/letters.json/more", 404],
    ["/data/a%20b%25.csv", 200],
    ["/data/letters.txt?a=%&b#c", 200],
    ["/.env", 404],
    ["/data/../.env", 404],
    ["/../secret.json", 404],
    ["/..%2fsecret.json", 404],
    ["/%2e%2e/secret.json", 404],
    ["/..%2fsite-of-others/letters.json", 404],
    ["/../site-of-others/letters.json", 404],
    ["/..%5csite-of-others%5cletters.json", 404],
  ])("%s is answered with %i, whatever the encoding", async (target, status) => {
    for (const encoding of ["br", "identity"]) {
      const answer = await get(target, { "Accept-Encoding": encoding });
      expect([encoding, answer.status]).toEqual([encoding, status]);
      expect(answer.body).not.toContain(SECRET);
    }
  });

  it("that is longer than any name is not found", async () => {
    expect((await get(`/${"a".repeat(9000)}.csv`, { "Accept-Encoding": "br" })).status).toBe(404);
  });

  it("of a folder without its slash leads to the slash, and keeps the query", async () => {
    const { status, headers } = await get("/index?a=b");
    expect([status, headers["location"]]).toEqual([301, "/index/?a=b"]);
    expect((await get("/data/folder.csv", { "Accept-Encoding": "br" })).status).toBe(301);
    expect((await get("//index")).headers["location"]).toBe("/index/"); // never //index, another host
  });

  it("has the headers of its rule however it is written", async () => {
    for (const target of ["/data/letters.txt", "//data/letters.txt", "/d%61ta/letters.txt"])
      expect((await get(target)).headers["access-control-allow-origin"], target).toBe("*");
    expect((await get("/")).headers["access-control-allow-origin"]).toBeUndefined();
  });
});

describe("a type", () => {
  it.each([
    ["table.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["table.parquet", "application/vnd.apache.parquet"],
    ["SHA256SUMS", "text/plain; charset=utf-8"],
    ["letters.json", "application/json; charset=utf-8"],
    ["a%20b%25.csv", "text/csv; charset=utf-8"],
  ])("of %s is %s", async (name, type) => {
    for (const encoding of ["br", "identity"])
      expect((await get(`/data/${name}`, { "Accept-Encoding": encoding })).headers["content-type"]).toBe(
        type,
      );
  });
});

describe("a method", () => {
  it.each(["DELETE", "POST", "PUT", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])(
    "%s is refused, and GET and HEAD are offered",
    async (method) => {
      const { status, headers, body } = await get("/data/letters.txt", { "Content-Length": "0" }, method);
      expect([status, headers["allow"]]).toEqual([405, "GET, HEAD"]);
      expect(body).not.toContain(LETTERS);
    },
  );

  it("HEAD has the headers of GET and no body", async () => {
    const [head, whole] = [await get("/data/letters.txt", {}, "HEAD"), await get("/data/letters.txt")];
    expect([head.status, head.body, head.headers["content-length"]]).toEqual([200, "", "26"]);
    expect({ ...head.headers, date: "" }).toEqual({ ...whole.headers, date: "" });
  });
});

/** RFC 9110, section 14: of 26 letters. */
describe("a range", () => {
  const of = async (
    range: string,
    headers: Record<string, string> = {},
    method = "GET",
    file = "letters.txt",
  ) => get(`/data/${file}`, { Range: range, ...headers }, method);
  const partly = ({ status, headers, body }: Answer) => [status, headers["content-range"], body];

  it.each([
    ["bytes=0-0", "bytes 0-0/26", "a"],
    ["bytes=0-3", "bytes 0-3/26", "abcd"],
    ["bytes=22-", "bytes 22-25/26", "wxyz"],
    ["bytes=-4", "bytes 22-25/26", "wxyz"],
    ["bytes=-1", "bytes 25-25/26", "z"],
    ["bytes=-999", "bytes 0-25/26", LETTERS],
    ["bytes=-99999999999999999999999", "bytes 0-25/26", LETTERS],
    ["bytes=20-999", "bytes 20-25/26", "uvwxyz"],
    ["bytes=25-99999999999999999999999", "bytes 25-25/26", "z"],
    ["bytes=0-25", "bytes 0-25/26", LETTERS],
    ["bytes=0-1,2-3", "bytes 0-3/26", "abcd"],
    ["bytes=0-1, 900-", "bytes 0-1/26", "ab"],
  ])("%s is answered with it", async (range, told, body) => {
    const answer = await of(range);
    expect(partly(answer)).toEqual([206, told, body]);
    expect(answer.headers["content-length"]).toBe(String(body.length));
  });

  it.each(["bytes=26-", "bytes=99-100", "bytes=-0", "bytes=10-5", "bytes=99999999999999999999999-"])(
    "%s is refused with the length",
    async (range) => {
      const answer = await of(range);
      expect([answer.status, answer.headers["content-range"]]).toEqual([416, "bytes */26"]);
      expect(answer.body).not.toContain(LETTERS);
    },
  );

  it.each([
    "bytes=",
    "bytes=-",
    "bytes=a-b",
    "bytes=1",
    "bytes=1-2-3",
    "bytes=0x1-2",
    "bytes=--4",
    "lines=0-1",
    "x",
  ])("%s, which says nothing, gives the whole", async (range) =>
    expect(partly(await of(range))).toEqual([200, undefined, LETTERS]),
  );

  it("of several pieces gives the whole, as a server may", async () => {
    expect(partly(await of("bytes=0-1,24-25"))).toEqual([200, undefined, LETTERS]);
  });

  it("counts for GET alone", async () => {
    expect(partly(await of("bytes=0-3", {}, "HEAD"))).toEqual([200, undefined, ""]);
  });

  it("is of the bytes as they lie, not compressed", async () => {
    const answer = await of("bytes=0-3", { "Accept-Encoding": "br" }, "GET", "letters.json");
    expect([...partly(answer), answer.headers["content-encoding"]]).toEqual([
      206,
      "bytes 0-3/28",
      '"abc',
      undefined,
    ]);
  });

  it("counts while the file is as If-Range names it, else the whole comes", async () => {
    const { etag, "last-modified": day } = (await get("/data/letters.txt")).headers;
    for (const state of [etag, day])
      expect(partly(await of("bytes=0-0", { "If-Range": state as string }))[0], state).toBe(206);
    for (const state of ['"other"', `W/${etag}`, "Thu, 01 Jan 2099 00:00:00 GMT", "x"])
      expect(partly(await of("bytes=0-0", { "If-Range": state })), state).toEqual([200, undefined, LETTERS]);
  });

  it("of an empty file: its end is the whole, its beginning is not there", async () => {
    expect(partly(await of("bytes=-5", {}, "GET", "empty.txt"))).toEqual([200, undefined, ""]);
    expect(partly(await of("bytes=0-", {}, "GET", "empty.txt")).slice(0, 2)).toEqual([416, "bytes */0"]);
  });
});

it("says 304 to who has the file, 412 to who wants another", async () => {
  const { etag } = (await get("/data/letters.txt")).headers;
  const known = await get("/data/letters.txt", { "If-None-Match": etag as string });
  expect([known.status, known.body]).toEqual([304, ""]);
  expect((await get("/data/letters.txt", { "If-Match": '"other"' })).status).toBe(412);
});

it("compresses for who takes it, and not for who says that it does not", async () => {
  const encodingFor = async (accepted: string) =>
    (await get("/data/letters.json", { "Accept-Encoding": accepted })).headers["content-encoding"];
  for (const accepted of ["br", "gzip, br", "gzip;q=0.5, br;q=0.1", "BR;q=1.0"])
    expect([accepted, await encodingFor(accepted)]).toEqual([accepted, "br"]);
  for (const accepted of ["", "gzip", "br;q=0", "br; q=0.0", "x-br"])
    expect([accepted, await encodingFor(accepted)]).toEqual([accepted, undefined]);
});

describe("five thousand hostile requests", () => {
  const piece = fc.constantFrom(
    ..."/ // % %00 %2e %2e%2e .. . %2f %5c \\ ? # * ; : @ %c0%af %ff ~ | [ ] {} http://x data letters.json index site-of-others secret.json .env table.xlsx SHA256SUMS é 404.html folder.csv".split(
      " ",
    ),
  );
  const target = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(""));
  const rooted = fc.oneof(
    target.map((text) => `/${text}`),
    fc.constantFrom("/data/letters.txt", "/data/letters.json", "/data/empty.txt", "/index/", "/data"),
  );
  const number = fc.constantFrom("", "0", "1", "5", "25", "26", "-1", "1e3", "9".repeat(30), "x", " ");
  const range = fc
    .tuple(
      fc.constantFrom("bytes=", "bytes", "=", "lines=", "BYTES=", ""),
      fc.array(fc.tuple(number, number)),
    )
    .map(([unit, pairs]) => unit + pairs.map((pair) => pair.join("-")).join(","));
  const value = fc.oneof(
    range,
    target,
    fc.constantFrom(
      "bytes=0-0",
      "bytes=99-",
      "bytes=-4",
      '"x"',
      "W/x",
      "*",
      "br",
      "Thu, 99 Foo",
      "a".repeat(20_000),
    ),
  );
  const header = fc.tuple(
    fc.constantFrom(
      ..."Range If-Range If-Match If-None-Match If-Modified-Since If-Unmodified-Since Accept-Encoding Expect Upgrade Content-Length Transfer-Encoding Host".split(
        " ",
      ),
    ),
    value,
  );
  const plausible = fc.constantFrom<[string, string][]>(
    ...["bytes=0-0", "bytes=-4", "bytes=99-", "bytes=10-5"].map((each): [string, string] => ["Range", each]),
    ["If-None-Match", "*"],
    ["If-Match", '"x"'],
  );
  const method = fc.constantFrom(
    ..."GET GET GET GET HEAD POST DELETE OPTIONS CONNECT TRACE get G@T".split(" "),
  );
  const request = fc
    .tuple(
      method,
      fc.oneof(rooted, rooted, target),
      fc.constantFrom("1.1", "1.1", "1.0", "9.9"),
      fc.array(fc.oneof(header, plausible), { maxLength: 4 }),
    )
    .map(([verb, path, version, headers]) => ({
      bytes: `${verb} ${path} HTTP/${version}\r\nHost: x\r\nConnection: close\r\n${headers.map((pair) => `${pair.join(": ")}\r\n`).join("")}\r\n`,
      hangUp: false,
    }));
  const hostile = fc.oneof(
    { weight: 20, arbitrary: request },
    {
      weight: 1,
      arbitrary: request.map(({ bytes }) => ({ bytes: bytes.slice(0, bytes.length / 2), hangUp: true })),
    },
    { weight: 1, arbitrary: fc.string().map((text) => ({ bytes: `${text}\r\n\r\n`, hangUp: true })) },
  );
  const EXPECTED = [200, 206, 301, 304, 400, 404, 405, 412, 416, 417, 431, 501, 505];

  it("are answered or closed, show nothing of the neighbours, and the server goes on", async () => {
    const requests = fc.sample(hostile, { numRuns: 5000, seed: 16 });
    const counts = new Map<number, number>();
    for (let at = 0; at < requests.length; at += 50) {
      const some = requests.slice(at, at + 50);
      const answers = await Promise.all(some.map(({ bytes, hangUp }) => askRaw(site.port(), bytes, hangUp)));
      for (const [nth, answer] of answers.entries()) {
        const status = answer?.status ?? 0;
        counts.set(status, (counts.get(status) ?? 0) + 1);
        if (answer === null) continue;
        expect(EXPECTED, some[nth]?.bytes).toContain(status);
        expect(answer.body, some[nth]?.bytes).not.toContain(SECRET);
      }
    }
    // each kind of answer was met, so that the requests were not all refused at the door
    for (const status of [200, 206, 301, 304, 400, 404, 405, 412, 416])
      expect([...counts.keys()]).toContain(status);
    expect((await get("/data/letters.txt")).body).toBe(LETTERS);
  });
});

describe("a site under a path of its host", () => {
  it("is served there, with its headers, and the way there leads to it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "monitor-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "_headers"), "/monitor/*\n  X-Rule: yes\n");
    for (const name of ["index.html", "404.html", "a.txt"]) writeFileSync(join(folder, name), name);
    mkdirSync(join(folder, "sub"));
    const under = await serve(folder, 0);
    onTestFinished(() => under.close());
    const { port, pathname } = new URL(under.address);
    expect(pathname).toBe("/monitor/");
    const told = async (target: string) => {
      const { status, headers, body } = await ask(Number(port), target);
      return [status, headers["location"] ?? body.trim(), headers["x-rule"]];
    };
    expect(await told("/")).toEqual([301, "/monitor/", undefined]);
    expect(await told("/monitor")).toEqual([301, "/monitor/", undefined]);
    expect(await told("/monitor/")).toEqual([200, "index.html", "yes"]);
    expect(await told("/monitor/a.txt")).toEqual([200, "a.txt", "yes"]);
    expect(await told("/monitor/sub")).toEqual([301, "/monitor/sub/", "yes"]);
    for (const target of ["/a.txt", "/monitor-a.txt", "/monitor/../a.txt"])
      expect(await told(target)).toEqual([404, "404.html", undefined]);
  });
});

describe("where it listens", () => {
  it("is this machine alone, unless told otherwise", async () => {
    const [other] = Object.values(networkInterfaces())
      .flat()
      .filter((each) => each?.family === "IPv4" && !each.internal);
    const isReached = (host: string) =>
      new Promise((resolve) => {
        const socket = connect(site.port(), host, () => resolve(socket.destroy() !== null));
        socket.on("error", () => resolve(false));
      });
    expect(await isReached("127.0.0.1")).toBe(true);
    expect(await isReached(other?.address ?? "127.0.0.2")).toBe(false);
  });

  it("is said in words where the port is another's", async () => {
    const empty = mkdtempSync(join(tmpdir(), "monitor-"));
    onTestFinished(() => rmSync(empty, { recursive: true }));
    await expect(serve(empty, 0)).rejects.toThrow(/404\.html\n {2}found no such file[^]*do: npm run build/);
    for (const name of ["404.html", "_headers"]) writeFileSync(join(empty, name), "");
    await expect(serve(empty, site.port())).rejects.toThrow(
      new RegExp(`^PORT ${site.port()}\n {2}found another program there`),
    );
    await expect(serve(empty, 0, "192.0.2.1")).rejects.toThrow(/^HOST 192\.0\.2\.1\n {2}found no address of/);
  });

  it("is a port, or said to be none", () => {
    for (const text of ["abc", "65536", "-1", "80.5", " "])
      expect(() => portOf(text)).toThrow(`PORT\n  found ${JSON.stringify(text)}`);
    expect([portOf(undefined), portOf(""), portOf("0"), portOf("8080")]).toEqual([4321, 4321, 0, 8080]);
  });
});
