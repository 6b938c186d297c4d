/** Knowledge exchange: every count against the files, every value against its observation, filters as a reader uses them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { openSite, PHONE, type Visit } from "../open-site.ts";

type Row = Record<string, string>;
const root = join(import.meta.dirname, "../../..");
const csvIn = (path: string): Row[] =>
  Papa.parse<Row>(readFileSync(join(root, path), "utf8"), { header: true, skipEmptyLines: true }).data;
const html = (path: string) => readFileSync(join(root, "dist", path, "index.html"), "utf8");

const stories = csvIn("data/readings/procurement-reform-stories.csv");
const review = csvIn("seeds/knowledge/stories.csv");
const steps = csvIn("public/data/latest/steps.csv");
const laws = ["procurement-laws", "procurement-laws-additions"].flatMap((id) =>
  csvIn(`data/readings/${id}.csv`),
);
const listed = (cell: string | undefined) => (cell === "" || cell === undefined ? [] : cell.split("|"));
const site = openSite();
const shownIn = ({ page }: Visit) =>
  page
    .locator("#stories [data-story]:visible")
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.story));

describe("stories", () => {
  it("are as many on the page as in the file, and each row has a page in three languages", () => {
    expect(html("knowledge").match(/data-story=/g)).toHaveLength(stories.length);
    expect(html("knowledge")).toContain(
      `${stories.length} stories of reform, from ${new Set(stories.map(({ iso3 }) => iso3).filter(Boolean)).size} economies`,
    );
    for (const { slug } of review)
      for (const prefix of ["", "fr/", "es/"])
        expect(existsSync(join(root, "dist", `${prefix}knowledge/${slug}/index.html`)), slug).toBe(true);
  });

  it("each carry the document of their row, and say whether it was read", async () => {
    const { page } = await site.visit("/knowledge/");
    const found = await page.evaluate(
      async (slugs) => {
        const parser = new DOMParser();
        return Promise.all(
          slugs.map(async (slug) => {
            const text = await (await fetch(`/knowledge/${slug}/`)).text();
            const own = parser.parseFromString(text, "text/html");
            return [
              own.querySelector("#facts dd:last-of-type a")?.getAttribute("href") ?? "",
              own.querySelector("[data-evidence]")?.textContent,
            ];
          }),
        );
      },
      review.map(({ slug }) => slug as string),
    );
    const words: Row = {
      "excerpt read": "Excerpt of the document read",
      "title and link only": "Only title and link seen",
    };
    expect(found).toEqual(
      review.map(({ iso3, title }) => {
        const story = stories.find((each) => each["iso3"] === iso3 && each["title"] === title) as Row;
        return [story["document_url"], words[story["evidence"] as string]];
      }),
    );
  });
});

describe("before and after", () => {
  const observed = new Map<string, number[]>();
  for (const { indicator, iso3, year, value } of csvIn("public/data/latest/observations.csv")) {
    if (value === "") continue;
    const key = `${indicator} ${iso3}`;
    observed.set(key, [...(observed.get(key) ?? []), Number(year)]);
  }

  it("give the last value before the story's year, the first after it and the newest, as observed", async () => {
    let compared = 0;
    for (const { iso3, title, slug, indicators } of review) {
      const year = Number(stories.find((each) => each["iso3"] === iso3 && each["title"] === title)?.["year"]);
      if (iso3 === "" || !year || indicators === "") continue;
      const { page } = await site.visit(`/knowledge/${slug}/`, { javaScriptEnabled: false });
      for (const id of listed(indicators)) {
        const years = (observed.get(`${id} ${iso3}`) ?? []).toSorted((a, b) => a - b);
        const after = years.filter((each) => each > year);
        const shown = await page
          .locator(`[data-indicator="${id}"] td`)
          .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset.year ?? 0)));
        expect(shown, `${slug} ${id}`).toEqual([
          years.filter((each) => each < year).at(-1) ?? 0,
          after[0] ?? 0,
          after.at(-1) ?? 0,
        ]);
        compared++;
      }
      await page.context().close();
    }
    expect(compared).toBeGreaterThan(30);
  });

  it("say that they prove no cause, and link both ways", () => {
    expect(html("knowledge/rwanda-umucyo")).toContain("not proof of a cause");
    expect(html("knowledge/rwanda-umucyo")).toContain('href="/indicators/portal-live/"');
    expect(html("indicators/portal-live")).toContain('href="/knowledge/rwanda-umucyo/"');
    expect(html("countries/RWA")).toContain('href="/knowledge/rwanda-umucyo/"');
  });

  it("say why there is nothing to compare", () => {
    expect(html("knowledge/south-asia-dhaka-action-plan")).toContain("No indicator here measures");
    expect(html("knowledge/korea-koneps")).toContain("The story has no year");
  });
});

describe("filters", () => {
  it("show what the file says, keep the choice in the address, and say how many are left", async () => {
    const visit = await site.visit("/knowledge/");
    const { page } = visit;
    await page.selectOption("#filter-actor", "media");
    const expected = review.filter(({ title }) =>
      listed(stories.find((each) => each["title"] === title)?.["actor_types"]).includes("media"),
    );
    expect((await shownIn(visit)).sort()).toEqual(expected.map(({ slug }) => slug).sort());
    expect(page.url()).toContain("?actor=media");
    expect(await page.locator("#filters [role=status]").innerText()).toBe(
      `Stories shown: ${expected.length} of ${stories.length}.`,
    );
    await page.selectOption("#filter-step", "e-procurement-portal");
    expect(await shownIn(visit)).toEqual([]);
    await page.click("#filters button");
    await expect.poll(() => page.url()).not.toContain("?");
    expect(await shownIn(visit)).toHaveLength(stories.length);
  });

  it("stand as the address asks, and name what they do not understand", async () => {
    const visit = await site.visit("/knowledge/?pillar=law&region=atlantis");
    const expected = review.filter(({ pillars }) => listed(pillars).includes("law")).length;
    expect(await shownIn(visit)).toHaveLength(expected);
    expect(await visit.page.locator("#filters [role=status]").innerText()).toContain(
      "Not understood in the address: region=atlantis.",
    );
  });

  it("are not there without script, and every story is", async () => {
    const visit = await site.visit("/fr/knowledge/", { javaScriptEnabled: false });
    expect(await visit.page.locator("#filters").isVisible()).toBe(false);
    expect(await shownIn(visit)).toHaveLength(stories.length);
  });
});

describe("who has taken a step", () => {
  const DATED = [...new Set(steps.map(({ step }) => step as string))].filter(
    (step) => step !== "procurement-law",
  );
  const fromFiles = (step: string): string[] =>
    (step === "procurement-law"
      ? laws.map((law) => `${law["iso3"]} ${law["enacted"] || law["in_force"]}`)
      : steps.filter((row) => row["step"] === step).map(({ iso3, date }) => `${iso3} ${date}`)
    ).sort();

  it.each(["procurement-law", ...DATED])(
    "is the same on the page, in CSV and in JSON as in the files: %s",
    (step) => {
      const expected = fromFiles(step);
      const onPage = [
        ...html(`knowledge/steps/${step}`).matchAll(/<tr data-iso3="(\w+)" data-date="([\d-]+)"/g),
      ].map(([, iso3, date]) => `${iso3} ${date}`);
      expect(onPage.sort()).toEqual(expected);
      const keyOf = ({ iso3, date }: Row) => `${iso3} ${date}`;
      expect(csvIn(`dist/knowledge/steps/${step}.csv`).map(keyOf).sort()).toEqual(expected);
      const json = JSON.parse(readFileSync(join(root, `dist/knowledge/steps/${step}.json`), "utf8")) as Row[];
      expect(json.map(keyOf).sort()).toEqual(expected);
      expect(html("knowledge")).toContain(`${new Set(expected.map((key) => key.slice(0, 3))).size} econom`);
    },
  );

  it("shows both documents where they contradict each other, on its page and on the profile", () => {
    const [mexico] = html("knowledge/steps/right-to-information-law").match(
      /<tr data-iso3="MEX".*?(?=<tr |<\/table>)/s,
    ) ?? [""];
    expect(mexico).toContain('data-date="2002"');
    expect(mexico).toContain("another document says 2016");
    for (const year of ["2002", "2016"]) expect(mexico).toMatch(new RegExp(`<b class="num">${year}</b>`));
    const reform = html("countries/MEX").split('id="reform"')[1] ?? "";
    expect(reform).toContain("Documents contradict each other");
    expect(reform).toMatch(/<b class="num">2016<\/b>/);
  });

  it("puts economies like the one of the address first, and says so", async () => {
    const { page } = await site.visit("/knowledge/steps/ocds-publication/?near=KEN");
    await page.locator("[data-is-near]").first().waitFor();
    const near = csvIn("public/data/latest/peers.csv")
      .filter(({ iso3 }) => iso3 === "KEN")
      .map(({ peer }) => peer);
    const order = await page
      .locator("#takers tbody tr")
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.iso3));
    const first = order.slice(0, await page.locator("[data-is-near]").count());
    for (const iso3 of first) expect(near).toContain(iso3);
    for (const iso3 of order.slice(first.length)) expect(near).not.toContain(iso3);
    expect(await page.locator("#near").innerText()).toContain("Kenya");
  });

  it("names an economy of the address that it does not know", async () => {
    const { page } = await site.visit("/es/knowledge/steps/uncac/?near=ATLANTIS");
    await expect.poll(() => page.locator("#near").innerText()).toContain("near=ATLANTIS");
  });

  it("is linked from each step that a profile has not found taken, and from no other", () => {
    const stepsOn = (iso3: string) =>
      [...html(`countries/${iso3}`).matchAll(/\/knowledge\/steps\/([a-z-]+)\/\?near=/g)].map(
        ([, step]) => step,
      );
    expect(stepsOn("KEN")).toEqual(
      ["gpa-accession"].concat(
        fromFiles("ocds-publication").some((key) => key.startsWith("KEN")) ? [] : ["ocds-publication"],
      ),
    );
    expect(stepsOn("TUR")).toContain("open-government-partnership");
    expect(html("countries/TUR")).toContain("taken, then undone");
  });
});

describe("feeds", () => {
  it("hold every story, and an economy's feed its own beside what changed", () => {
    const feed = (name: string) =>
      (
        JSON.parse(readFileSync(join(root, `dist/feeds/en/${name}.json`), "utf8")) as {
          items: { id: string }[];
        }
      ).items.map(({ id }) => new URL(id).pathname);
    expect(feed("knowledge").sort()).toEqual(review.map(({ slug }) => `/knowledge/${slug}/`).sort());
    const own = (iso3: string) =>
      feed(iso3)
        .filter((path) => path.startsWith("/knowledge/"))
        .sort();
    for (const iso3 of ["UKR", "KEN", "PER"])
      expect(own(iso3)).toEqual(
        review
          .filter((row) => row["iso3"] === iso3)
          .map(({ slug }) => `/knowledge/${slug}/`)
          .sort(),
      );
  });

  it("give a calendar that a standard parser reads, with as many events as the page lists and the files foresee", () => {
    const text = readFileSync(join(root, "dist/feeds/en/calendar.ics"), "utf8");
    const found = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent");
    const day = (
      JSON.parse(readFileSync(join(root, "public/data/latest/catalog.json"), "utf8")) as { date: string }
    ).date;
    const due = csvIn("public/data/latest/sources.csv").filter(
      ({ next }) => next !== "" && (next as string) >= day.slice(0, 7),
    ).length;
    const ahead = laws.filter(({ in_force }) => (in_force as string) > day).length;
    expect(found).toHaveLength(due + ahead);
    expect(html("knowledge").match(/data-coming=/g)).toHaveLength(found.length);
    expect(new Set(found.map((each) => each.getFirstPropertyValue("uid"))).size).toBe(found.length);
    expect(found.filter((each) => each.getFirstPropertyValue("status") === "TENTATIVE")).toHaveLength(due);
  });
});

describe("on a phone", () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.visit("/knowledge/steps/e-procurement-portal/?near=UGA", PHONE);
  });
  it("never scrolls sideways", async () => {
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
