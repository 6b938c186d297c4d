import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Reading } from "../../../../indicators/schema/reading.ts";
import { Fault } from "../../../../pipelines/lib/faults/fault.ts";
import { httpOptions, openNetwork } from "../../../../pipelines/lib/http/http.ts";
import { NetworkFailure } from "../../../../pipelines/lib/http/network-failure.ts";
import { csvToRows } from "../../../../pipelines/lib/tables/tables.ts";
import { csvToLinks, linksToCsv } from "../../../../pipelines/lib/tables/links.ts";
import { listLinks, testLinks } from "../../../../pipelines/refresh/portal-links.ts";
import { hostileServer } from "../lib/http/hostile-server.ts";

const portal = (iso3: string, year: number, text: string | null) =>
  ({ source: "worldbank-gtmi", measure: "eproc_url", iso3, year, value: null, text }) as Reading;

const never = (iso3: string, url: string) => ({
  iso3,
  url,
  tested: null,
  result: "not-tested" as const,
  status: null,
});

describe("the list", () => {
  it("takes the newest address of each economy, and passes over blanks and other measures", () => {
    const readings = [
      portal("KEN", 2022, "https://new.example/"),
      portal("KEN", 2020, "https://old.example/"),
      portal("AFG", 2020, "https://afg.example/"),
      portal("AFG", 2022, null),
      { ...portal("PER", 2022, "https://per.example/"), measure: "eproc_name" },
    ];
    expect(listLinks(readings, [])).toEqual([
      never("AFG", "https://afg.example/"),
      never("KEN", "https://new.example/"),
    ]);
  });

  it("keeps the last test of an address, and forgets it when the address is another", () => {
    const tested = {
      iso3: "KEN",
      url: "https://a.example/",
      tested: "2026-11-01",
      result: "ok",
      status: 200,
    } as const;
    expect(listLinks([portal("KEN", 2022, "https://a.example/")], [tested])).toEqual([tested]);
    expect(listLinks([portal("KEN", 2022, "https://b.example/")], [tested])).toEqual([
      never("KEN", "https://b.example/"),
    ]);
  });
});

describe("a test", () => {
  const quick = httpOptions("1", undefined, {
    limits: { answer: 5000, stall: 5000, total: 5000, bytes: 1000 },
    retry: { attempts: 1, firstWait: 0, longestWait: 0, longestAsked: 0, gap: 0 },
  });

  it("says of each portal what came of it, with the day", async () => {
    const { address } = await hostileServer((response, { url = "" }) => {
      const status = Number(url.slice(1)) || 200;
      response.writeHead(status, status === 302 ? { location: "/home" } : {}).end();
    });
    const closed = address.replace(/:\d+/, ":1");
    const cases = {
      [`${address}#start`]: ["ok", 200],
      [`${address}302`]: ["redirected", 200],
      [`${address}404`]: ["not-found", 404],
      [`${address}410`]: ["not-found", 410],
      [`${address}403`]: ["refused", 403],
      [`${address}500`]: ["failed", 500],
      [closed]: ["refused", null],
      [address.replace("http:", "https:")]: ["tls", null],
    };
    const links = Object.keys(cases).map((url) => never("KEN", url));
    const came = await testLinks(links, openNetwork(quick), "2026-12-01");
    expect(Object.fromEntries(came.map(({ url, result, status }) => [url, [result, status]]))).toEqual(cases);
    expect(new Set(came.map(({ tested }) => tested))).toEqual(new Set(["2026-12-01"]));
  });

  const answers = { answered: true as const, status: 200, url: "https://a.example/", lastModified: null };
  const failing = (kind: "timeout" | "redirect" | "dns") => ({
    answered: false as const,
    failure: new NetworkFailure({ kind, found: "", expected: "", do: "" }),
  });

  it.each([
    ["timeout", "timeout"],
    ["dns", "dns"],
    ["redirect", "failed"],
  ] as const)("that ends in a %s is written down as %s", async (kind, result) => {
    const probe = async (url: string) => (url === answers.url ? answers : failing(kind));
    const came = await testLinks(
      [never("KEN", answers.url), never("PER", "https://b.example/")],
      { probe },
      "2026-12-01",
    );
    expect(came.map((link) => link.result)).toEqual(["ok", result]);
  });

  it("leaves what is no address untested", async () => {
    const [came] = await testLinks(
      [never("PHL", "www.philgeps.gov.ph")],
      { probe: async () => answers },
      "2026-12-01",
    );
    expect(came).toEqual(never("PHL", "www.philgeps.gov.ph"));
  });

  it("in which nothing answers says that we are cut off, and blames no portal", async () => {
    const work = testLinks(
      [never("KEN", "https://a.example/")],
      { probe: async () => failing("dns") },
      "2026-12-01",
    );
    await expect(work).rejects.toThrow("1 addresses, and not one that answers");
  });
});

describe("the file", () => {
  it("comes back as it was written", () => {
    const links = [
      never("AFG", 'https://a.example/?q="x",y'),
      { iso3: "KEN", url: "https://b.example/", tested: "2026-12-01", result: "dns" as const, status: null },
      { iso3: "PER", url: "https://c.example/", tested: "2026-12-01", result: "ok" as const, status: 200 },
    ];
    expect(csvToLinks(linksToCsv(links), "links.csv")).toEqual(links);
  });

  it("is refused where a day has no result, or a result no day", () => {
    const text =
      "iso3,url,tested,result,status\nKEN,https://a.example/,,ok,200\nPER,https://b.example/,2026-12-01,fine,\n";
    expect(() => csvToLinks(text, "links.csv")).toThrow(Fault);
    expect(() => csvToLinks(text, "links.csv")).toThrow(/row 2\n.*\n {2}expected a day and a result/);
    expect(() => csvToLinks(text, "links.csv")).toThrow(/row 3, column "result"/);
  });

  it("that is committed lists every portal of the readings, once, in order", () => {
    const readings = csvToRows(Reading, readFileSync("data/readings/worldbank-gtmi.csv", "utf8"), "readings");
    const committed = csvToLinks(readFileSync("data/reports/links.csv", "utf8"), "data/reports/links.csv");
    expect(committed.length).toBeGreaterThan(150);
    expect(committed).toEqual(listLinks(readings, committed));
  });
});
