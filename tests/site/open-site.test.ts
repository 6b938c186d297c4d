/** What the other tests of pages lean on: the house sees what a page asks for and complains of. */
import { expect, it } from "vitest";
import { axeFinds } from "./axe.ts";
import { namesOnTheWay, openSite } from "./open-site.ts";

const site = openSite();

it("notes a request to another host, and no answer comes", async () => {
  const { page, outside } = await site.visit("/about/", { bypassCSP: true });
  const answer = page.evaluate(() => fetch("https://example.org/a").then(({ status }) => status));
  await expect(answer).rejects.toThrow("Failed to fetch");
  expect(outside).toEqual(["https://example.org/a"]);
});

it("reaches no other host by its number either", async () => {
  const { page, outside } = await site.visit("/about/", { bypassCSP: true });
  await expect(page.evaluate(() => fetch("http://192.0.2.1/").then(() => 1))).rejects.toThrow();
  expect(outside).toEqual(["http://192.0.2.1/"]);
});

it("counts what a page asks for, and not the icon", async () => {
  const { page, asked } = await site.visit("/about/");
  expect(asked).toContain("/about/");
  await page.waitForLoadState("networkidle");
  const atLoad = asked.length;
  await page.evaluate(() => Promise.all([fetch("/icon.svg"), fetch("/data/latest/places.csv")]));
  expect(asked.slice(atLoad)).toEqual(["/data/latest/places.csv"]);
});

it("hears errors, warnings and what is thrown", async () => {
  const { page, complaints } = await site.visit("/about/");
  await page.evaluate(() => {
    console.error("an error");
    console.warn("a warning");
    setTimeout(() => {
      throw new Error("thrown");
    });
  });
  await expect.poll(() => complaints).toEqual(["an error", "a warning", "thrown"]);
});

it("has axe find a picture without words", async () => {
  const { page } = await site.visit("/about/");
  await page.evaluate(() => document.querySelector("main")?.append(new Image(40, 40)));
  expect(await axeFinds(page)).toEqual([expect.stringMatching(/^image-alt: img/)]);
});

it("names what has the focus before each press of a key", async () => {
  const { page } = await site.visit("/about/");
  await page.locator("a").first().focus();
  const names = await namesOnTheWay(page, "Tab", 3, "href");
  expect(new Set(names).size).toBe(3);
});

it("closes a page when its test ends, and keeps one that is only read", async () => {
  const page = await site.read("/about/");
  expect(await site.read("/about/")).toBe(page);
  expect(page.context().browser()?.contexts()).toEqual([page.context()]);
});
