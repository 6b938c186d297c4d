import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { baseOf, headersUnder, settingsSaid } from "../../../../site/build/settings.ts";
import { baseIn, headersFor, readHeaders } from "../../../../site/server/headers.ts";

const HERE = { SITE_URL: "https://monitor.example.org/", REPOSITORY_URL: "https://github.com/o/n" };

describe("the variables of a build", () => {
  it("are said nothing of where they are whole", () => {
    expect(settingsSaid(HERE)).toEqual([]);
    expect(
      settingsSaid({ ...HERE, SITE_URL: "https://o.github.io/n/", CONTACT_MAIL: "a@example.org" }),
    ).toEqual([]);
    expect(settingsSaid({ SITE_URL: "http://localhost:4321/" })).toEqual([]);
  });

  it("without SITE_URL, it is said once that addresses will be localhost", () => {
    for (const SITE_URL of [undefined, ""])
      expect(settingsSaid(SITE_URL === undefined ? {} : { SITE_URL })).toEqual([
        expect.stringMatching(/^SITE_URL is not set: .*http:\/\/localhost:4321\//) as string,
      ]);
  });

  it.each(["monitor.org", "javascript:alert(1)", "ftp://x.org/", "https://x.org/?a=b", "https://", "x"])(
    "%s is no home",
    (address) => {
      expect(() => settingsSaid({ ...HERE, SITE_URL: address })).toThrow(/^SITE_URL\n/);
      expect(() => settingsSaid({ ...HERE, REPOSITORY_URL: address })).toThrow(/^REPOSITORY_URL\n/);
    },
  );

  it("name the one that is missing beside another, and mail that is none", () => {
    expect(() => settingsSaid({ SITE_URL: HERE.SITE_URL })).toThrow(/^REPOSITORY_URL\n {2}found nothing/);
    for (const CONTACT_MAIL of ["mailto:a@example.org", "javascript:alert(1)", "a", "a b@example.org"])
      expect(() => settingsSaid({ ...HERE, CONTACT_MAIL })).toThrow(/^CONTACT_MAIL\n/);
  });
});

describe("a site under a path of its host", () => {
  const rules = readFileSync("public/_headers", "utf8");
  const PATHS = [
    "/",
    "/data/latest/places.csv",
    "/data/latest/a.parquet",
    "/assets/a.js",
    "/fr/embed/map/",
    "/fonts/a",
  ];

  it.each([
    [{}, "/"],
    [{ SITE_URL: "" }, "/"],
    [{ SITE_URL: "https://monitor.org" }, "/"],
    [{ SITE_URL: "https://o.github.io/monitor/" }, "/monitor/"],
    [{ SITE_URL: "https://o.github.io/a/monitor" }, "/a/monitor/"],
  ])("%o has the rules of its headers there, and there alone", (environment, base) => {
    expect(baseOf(environment)).toBe(base);
    const under = headersUnder(rules, base);
    expect(baseIn(under)).toBe(base);
    for (const path of PATHS) {
      const expected = [...headersFor(path, readHeaders(rules))];
      expect(expected.length).toBeGreaterThan(1);
      expect([path, ...headersFor(base + path.slice(1), readHeaders(under))]).toEqual([path, ...expected]);
      if (base !== "/") expect([...headersFor(path, readHeaders(under))]).toEqual([]);
    }
  });
});
