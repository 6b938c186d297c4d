import { describe, expect, it } from "vitest";
import { buildDocument } from "../../../../site/charts/build-document.build.ts";
import { choropleth, outlineFile, type MapPlace } from "../../../../site/charts/choropleth.ts";
import { dotRow } from "../../../../site/charts/dot-row.ts";
import { mark, portico } from "../../../../site/charts/pillar-columns.ts";
import { regionDots } from "../../../../site/charts/region-dots.ts";
import { shareBar } from "../../../../site/charts/share-bar.ts";
import { spark } from "../../../../site/charts/spark.ts";
import { standing } from "../../../../site/charts/standing.ts";
import { strip } from "../../../../site/charts/strip.ts";
import { timeline } from "../../../../site/charts/timeline.ts";
import { trend } from "../../../../site/charts/trend.ts";
import type { Group } from "../../../../indicators/schema/place.ts";
import { expectGolden } from "../../../golden.ts";

const place = (iso3: string, markName: MapPlace["mark"], point: MapPlace["point"] = null): MapPlace => ({
  iso3,
  name: `Name of ${iso3}`,
  mark: markName,
  says: "0.48, 2023",
  href: `/countries/${iso3}/`,
  point,
});

const geometry = {
  width: 100,
  height: 50,
  shapes: [
    { a3: "AAA", d: "M0 0l10 0 0 10z" },
    { a3: "BBB", d: "M20 0l10 0 0 10z" },
    { a3: "ZZZ", d: "M40 0l10 0 0 10z" },
  ],
  disputedLines: "M10 0l0 10",
};

describe("choropleth", () => {
  const places = [place("AAA", "c5"), place("BBB", "nd"), place("CCC", "c1", [50.04, 20])];
  const label = "World map: an indicator";
  const map = choropleth(places, geometry, { label }).text;

  it("draws the recorded picture", () => expectGolden("choropleth.svg", map));

  it("hatches a country without data, and does not leave it white", () => {
    expect(map).toContain('<path class="nd" d="M20 0l10 0 0 10z"/>');
  });

  it("draws the same from a shared file of outlines, and a file that holds them all", () => {
    const shared = choropleth(places, geometry, { label, outlines: "/world.svg" }).text;
    const file = outlineFile(geometry).text;
    const inlined = shared.replace(/<use class="(\w+)" href="\/world\.svg#(\w+)"\/>/g, (_, mark, a3) => {
      const d = new RegExp(`<path id="${a3}"[^>]* d="([^"]+)"/>`).exec(file)?.[1];
      return `<path class="${mark}" d="${d}"/>`;
    });
    expect(inlined).toBe(map);
    expect(shared).not.toBe(map);
  });

  it("gives every economy a link, also one too small to have a shape", () => {
    expect([...map.matchAll(/data-iso3="(\w+)"/g)].map(([, iso3]) => iso3)).toEqual(["AAA", "BBB", "CCC"]);
    expect(map).toContain('<circle class="c1" cx="500" cy="200" r="34"/>');
  });

  it("draws a shape that is no economy of ours without a link, as not applicable", () => {
    expect(map).toContain('<path class="na" d="M40 0l10 0 0 10z"/>');
    expect(map).not.toContain("ZZZ");
  });

  it("escapes a name that looks like markup", () => {
    const risky = { ...place("AAA", "c1"), name: `<script>"&` };
    expect(choropleth([risky], geometry, { label: "x" }).text).toContain("&lt;script&gt;&quot;&amp;");
  });
});

describe("dotRow", () => {
  it("draws the recorded picture", () =>
    expectGolden("dot-row.svg", dotRow({ score: 42.9, range: [34, 52], middles: [30, 60] }).text));

  it("draws no dot where there is no score", () => {
    expect(dotRow({ score: null, range: null, middles: [30] }).text).not.toContain('class="dot"');
  });
});

describe("regionDots", () => {
  const dots = [
    { name: "Kenya", says: "0.83, 2025", href: "/countries/KEN/", score: 83 },
    { name: "Ghana", says: "0.61, 2025", href: "/countries/GHA/", score: 61 },
  ];
  it("draws the recorded picture", () =>
    expectGolden("region-dots.svg", regionDots(dots, { lower: 61, median: 72, upper: 83 }).text));
});

describe("timeline", () => {
  const subject = {
    name: "Kenya",
    points: [2002, 2003, 2004].map((year, at) => ({
      year,
      value: at / 10,
      low: at / 10 - 0.2,
      high: at / 10 + 0.2,
    })),
  };
  const peer = {
    name: "São Tomé and Príncipe",
    points: [2002, 2003, 2004].map((year) => ({ year, value: 0.4 })),
  };
  const options = { label: "Kenya over the years", format: (value: number) => value.toFixed(1) };

  it("draws the recorded picture", () =>
    expectGolden("timeline.svg", timeline(subject, [peer], options).text));

  it("draws a dashed line at each break of the series, and none where there is none", () => {
    const lines = (breaks?: number[]) =>
      timeline(subject, [peer], { ...options, ...(breaks && { breaks }) }).text.split('class="break"')
        .length - 1;
    expect([lines(), lines([2003]), lines([2003, 2004])]).toEqual([0, 1, 2]);
  });

  it("draws a band only where a range is published", () => {
    expect(timeline(subject, [], options).text).toContain('class="band"');
    expect(timeline(peer, [], options).text).not.toContain('class="band"');
  });

  it("keeps the labels of lines that end together twelve pixels apart", () => {
    const twin = { name: "Twin", points: subject.points.map(({ year, value }) => ({ year, value })) };
    const heights = [
      ...timeline(subject, [twin], options).text.matchAll(
        /<text class="(?:me|axis)" x="[\d.]+" y="([\d.]+)">[A-Z]/g,
      ),
    ];
    const [a, b] = heights.map(([, y]) => Number(y)) as [number, number];
    expect(Math.abs(a - b)).toBeGreaterThanOrEqual(12);
  });
});

describe("trend", () => {
  const groups: Group[] = [2020, 2021, 2022].map((year) => ({
    indicator: "online-services",
    year,
    kind: "world",
    name: "world",
    places: 193,
    lower: 0.3,
    median: 0.4 + (year - 2020) / 10,
    upper: 0.7,
    median_score: 50,
  }));
  const options = {
    document: buildDocument,
    label: "Online services: the middle economy",
    format: (value: number) => value.toFixed(1),
    domain: [0, 1] as [number, number],
  };
  const chart = trend(groups, options).outerHTML;

  it("draws the recorded picture", () => expectGolden("trend.svg", chart));

  it("draws a dashed line at each break of the series, and none where there is none", () => {
    const broken = trend(groups, { ...options, breaks: [2021, 2022] });
    expect(broken.querySelectorAll(".break line")).toHaveLength(2);
    expect(chart).not.toContain("break");
  });

  it("carries no style element, which the page's policy would refuse", () =>
    expect(chart).not.toContain("<style"));
});

describe("small marks", () => {
  it("draw the recorded strip", () => expectGolden("strip.svg", strip([10, 55, 90], 55).text));
  it("draw the recorded bar of answers", () =>
    expectGolden(
      "share-bar.svg",
      shareBar([
        { count: 48, rank: 1 },
        { count: 153, rank: 0 },
      ]).text,
    ));
  it("draw the recorded portico", () => expectGolden("portico.svg", mark().text));
});

describe("standing", () => {
  const others = { scores: [20, 20.1, 50, 80.4], median: 50 };

  it("draws the recorded picture", () =>
    expectGolden("standing.svg", standing({ ...others, score: 62.04, range: [51, 72] }).text));

  it("draws economies that stand level as one line, and no dot where there is no score", () => {
    const drawn = standing({ ...others, score: null, range: null }).text;
    expect(drawn).toContain('class="one" d="M20 11v12m30-12v12m30.5-12v12"');
    expect(drawn).not.toMatch(/dot|ci/);
  });
});

describe("spark", () => {
  it("draws the recorded picture", () =>
    expectGolden(
      "spark.svg",
      spark([10, null, 30, 40].map((score, at) => ({ year: 2000 + at, score }))).text,
    ));

  it("breaks the line where a year has no score, and does not draw it as zero", () => {
    const line = / class="line" d="([^"]+)"/.exec(
      spark([50, null, 50, 50].map((score, at) => ({ year: 2000 + at, score }))).text,
    )?.[1];
    expect(line?.match(/M/g)?.length).toBe(2);
    expect(line?.match(/[ML]/g)?.length).toBe(3);
  });
});

describe("portico", () => {
  const drawn = portico(
    [
      { pillar: "law", name: "Law", score: 64, range: [57, 67], text: "64" },
      { pillar: "capacity", name: "Achats en ligne", score: null, range: null, text: "–" },
    ],
    "Kenya",
  ).text;

  it("draws the recorded picture", () => expectGolden("portico-of-place.svg", drawn));

  it("draws a pillar without a score as a dashed column, and not as a low one", () => {
    expect(drawn.match(/class="none"/g)?.length).toBe(1);
    expect(drawn.match(/class="sure"/g)?.length).toBe(1);
  });
});
