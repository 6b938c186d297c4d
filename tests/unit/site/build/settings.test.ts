import { describe, expect, it } from "vitest";
import { settingsSaid } from "../../../../site/build/settings.ts";

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
