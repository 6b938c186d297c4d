import { describe, expect, it } from "vitest";
import { namesOnTheWay, openSite, PHONE } from "../open-site.ts";

const site = openSite();

interface Box {
  x: number;
  width: number;
}

describe.each(["/", "/map/", "/indicators/government-effectiveness/"])("the map of %s", (path) => {
  it("is one tab stop, and Page Down reaches every economy that is drawn, each with a name and a value", async () => {
    const { page } = await site.visit(path);
    const drawn = await page.locator("svg.map a[data-iso3]").count();
    expect(drawn).toBeGreaterThanOrEqual(190);
    expect(await page.locator('svg.map a[tabindex="0"]').count()).toBe(1);
    await page.locator('svg.map a[tabindex="0"]').focus();
    if (path === "/map/") await page.locator(".leaflet-container svg.map").waitFor();
    const codes = await namesOnTheWay(page, "PageDown", drawn, "data-iso3");
    expect(new Set(codes).size).toBe(drawn);
    const names = await page
      .locator("svg.map a[data-iso3]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label")));
    expect(names.length).toBe(drawn);
    for (const name of names) expect(name).toMatch(/.+: .+/);
  });

  it("leads by arrows to the neighbour that way, and by letters to a name", async () => {
    const { page } = await site.visit(path);
    const focused = () =>
      page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["iso3"]);
    await page.locator('svg.map a[tabindex="0"]').focus();
    if (path === "/map/") await page.locator(".leaflet-container svg.map").waitFor();
    await page.locator('svg.map a[data-iso3="PRT"]').focus();
    for (const [key, iso3] of [
      ["ArrowRight", "ESP"],
      ["ArrowLeft", "PRT"],
      ["k", "KAZ"],
      ["Home", "AFG"],
      ["End", "ZWE"],
    ] as const) {
      await page.keyboard.press(key);
      expect([key, await focused()]).toEqual([key, iso3]);
    }
  });

  it("labels a country where it stands, though islands of it lie beyond the antimeridian", async () => {
    const { page } = await site.visit(path);
    await page.locator('svg.map a[data-iso3="USA"]').focus();
    if (path === "/map/") await page.locator(".leaflet-container svg.map").waitFor();
    const tip = (await page.locator(".tip").boundingBox()) as Box;
    const map = (await page.locator("svg.map").boundingBox()) as Box;
    expect((tip.x - map.x) / map.width).toBeLessThan(0.3);
  });

  it("fades all but a class chosen in the legend, says so aloud, and shows its true count", async () => {
    const { page } = await site.visit(path);
    const button = page.locator(".legend button").first();
    const mark = await button.getAttribute("data-mark");
    const count = Number(await button.locator("b").textContent());
    expect(count).toBe(await page.locator(`svg.map a:has(.${mark})`).count());
    await button.click();
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator("[data-status]").textContent()).toContain(String(count));
    const opacity = (has: string) =>
      page
        .locator(`svg.map a${has}`)
        .first()
        .evaluate((link) => Number(getComputedStyle(link).opacity));
    expect(await opacity(`:has(.${mark})`)).toBe(1);
    expect(await opacity(`:not(:has(.${mark}))`)).toBeLessThan(0.5);
    await button.click();
    expect(await opacity(`:not(:has(.${mark}))`)).toBe(1);
  });

  it("shows value, year, trend and source on hover", async () => {
    const { page } = await site.visit(path);
    await page.locator('a[data-iso3="BRA"] :is(path, use)').hover();
    const tip = page.locator(".tip");
    await tip.waitFor();
    expect(await tip.textContent()).toMatch(/Brazil.+20\d\d/s);
    expect(await tip.textContent()).toMatch(/ in (19|20)\d\d|no earlier value/);
    if (path.startsWith("/indicators/"))
      expect(await tip.textContent()).toContain("On a scale from −2.5 to 2.5");
    expect(await tip.locator("p").last().textContent()).toMatch(/World Bank|United Nations/);
  });

  it("keeps the tip open on a tap, with a link to the profile; Escape and a tap outside close it", async () => {
    const { page } = await site.visit(path, PHONE);
    await page.locator('a[data-iso3="BRA"] :is(path, use)').tap();
    await page.locator(".tip.pinned").waitFor();
    if (path === "/map/") await page.locator(".leaflet-container svg.map").waitFor();
    for (const part of await page.locator(".tip *").all()) expect(await part.evaluate(isOnTop)).toBe(true);
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await page.locator(".tip a").getAttribute("href")).toBe("/countries/BRA/");
    await page.keyboard.press("Escape");
    expect(await page.locator(".tip").count()).toBe(0);
    await page.locator('a[data-iso3="BRA"] :is(path, use)').tap();
    await page.locator(".tip.pinned").waitFor();
    await page.locator("h1").tap();
    expect(await page.locator(".tip").count()).toBe(0);
  });

  it("lists every small place with a target of 24 pixels or more on a phone", async () => {
    const { page } = await site.visit(path, PHONE);
    await page.locator(".shelf summary").first().click();
    const heights = await page
      .locator(".shelf")
      .first()
      .locator("li a")
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(40);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });

  it("works after load with the network gone", async () => {
    const { page, complaints } = await site.visit(path);
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await page.locator(".legend button").first().click();
    await page.locator("svg.map a[data-iso3='KEN']").focus();
    expect(await page.locator("[data-status]").textContent()).not.toBe("");
    expect(
      complaints.filter((each) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically/.test(each)),
    ).toEqual([]);
  });
});

describe("the interactive map", () => {
  it("opens at the newest year and plays nothing by itself", async () => {
    const { page } = await site.visit("/map/?indicator=government-effectiveness");
    await page.waitForFunction(() => document.querySelector("output")?.textContent === "2023");
    await page.waitForTimeout(1200);
    expect(await page.locator("output").textContent()).toBe("2023");
  });

  it("keeps indicator, year and class in the address, and opens what an address says", async () => {
    const { page } = await site.visit("/map/");
    await page.selectOption("#indicator", "government-effectiveness");
    await page.waitForFunction(() => document.querySelector("output")?.textContent === "2023");
    await page.locator("#year").fill("10");
    await page.waitForFunction(() => document.querySelector("output")?.textContent === "2009");
    await page.locator('.legend [data-mark="c5"]').click();
    const { search } = new URL(page.url());
    expect(search).toBe("?indicator=government-effectiveness&year=2009&only=c5");
    const again = await site.visit(`/map/${search}`);
    await again.page.waitForFunction(() => document.querySelector("output")?.textContent === "2009");
    await again.page.locator('.legend [data-mark="c5"][aria-pressed="true"]').waitFor();
    expect(await again.page.locator("#indicator").inputValue()).toBe("government-effectiveness");
  });

  it("shows something true for a link it cannot read, and names what it did not understand", async () => {
    const { page } = await site.visit("/map/?indicator=no-such-thing&year=soon");
    await page.locator("[data-note]:not([hidden])").waitFor();
    const note = (await page.locator("[data-note]").textContent()) ?? "";
    expect(note).toContain("no-such-thing");
    expect(note).toContain("soon");
    expect(await page.locator("#map-table tbody tr").count()).toBeGreaterThanOrEqual(190);
  });

  it("says the same on the map, in the table and in the legend", async () => {
    const { page } = await site.visit("/map/?indicator=media-scrutiny&year=2010");
    await page.waitForFunction(() => document.querySelector("output")?.textContent === "2010");
    const spoken = await page
      .locator("svg.map a[data-iso3]")
      .evaluateAll((links) =>
        Object.fromEntries(
          links.map((link) => [link.getAttribute("data-iso3"), link.getAttribute("aria-label")]),
        ),
      );
    const rows = await page
      .locator("#map-table tbody tr")
      .evaluateAll((lines) =>
        lines.map((line) => [line.getAttribute("data-iso3"), line.children[1]?.textContent ?? ""] as const),
      );
    expect(rows.length).toBe(Object.keys(spoken).length);
    for (const [iso3, value] of rows) expect(spoken[iso3 ?? ""]).toContain(value);
    const counted = await page
      .locator(".legend b")
      .evaluateAll((counts) => counts.map((count) => Number(count.textContent)));
    expect(counted.reduce((a, b) => a + b, 0)).toBe(rows.length);
  });

  it("is moved and enlarged by Leaflet without a tile", async () => {
    const { page, asked } = await site.visit("/map/");
    await page.locator(".mapbox").hover();
    await page.locator(".leaflet-control-zoom-in").click();
    await expect.poll(async () => (await page.locator("svg.map").boundingBox())?.width).toBeGreaterThan(1200);
    expect(asked.filter((path) => /tile|\.png$/.test(path))).toEqual([]);
  });
});

/** Whether a reader sees the element, or something that lies over it. */
function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  return seen !== null && (element.contains(seen) || element.parentElement === seen);
}

it("says that a load failed when it did, and shows the map that stood", async () => {
  const { page } = await site.visit("/map/");
  await page.waitForFunction(() => document.querySelector("output")?.textContent);
  const heading = await page.locator("[data-note]").isHidden();
  expect(heading).toBe(true);
  await page.context().setOffline(true);
  await page.selectOption("#indicator", "media-scrutiny");
  await page.locator("[data-note]:not([hidden])").waitFor();
  expect(await page.locator("[data-note]").textContent()).toMatch(/could not be loaded/);
});

it("prints whole on the first page, its key coloured, after it was moved too", async () => {
  const { page } = await site.visit("/map/");
  await page.locator('svg.map a[tabindex="0"]').focus();
  await page.locator(".leaflet-container svg.map").waitFor();
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.emulateMedia({ media: "print" });
  const map = (await page.locator("svg.map").boundingBox()) as {
    x: number;
    y: number;
    width: number;
    height: number;
  };
  expect(map.x).toBeGreaterThanOrEqual(0);
  expect(map.x + map.width).toBeLessThanOrEqual(700);
  expect(map.width).toBeGreaterThan(500);
  expect(map.y + map.height).toBeLessThan(1000);
  const adjust = await page
    .locator(".legend .sw")
    .first()
    .evaluate((each) => getComputedStyle(each).printColorAdjust);
  expect(adjust).toBe("exact");
});
