import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../indicators/schema/vocabulary.ts";
import { exercises } from "../../../indicators/training/exercises.ts";
import { modules } from "../../../indicators/training/modules.ts";
import { courses, tables } from "../../../site/data/training.build.ts";
import { openSite } from "../open-site.ts";

const site = openSite();
const path = "/training/people-and-institutions/";
const days = exercises.find(({ id }) => id === "days-of-a-road-contract");
const strongest = exercises.find(({ id }) => id === "strongest-capacity");
const [number] = [String(days?.solve(tables).answer)];
const [place] = strongest?.solve(tables).answer as string[];

describe("a module in the browser", () => {
  it("says wrong, hints, says right, keeps it, shows the certificate, forgets", async () => {
    const { page, asked, complaints } = await site.visit(path);
    await page.waitForLoadState("networkidle");
    const atLoad = asked.length;
    const task = page.locator("#days-of-a-road-contract");
    expect(await page.locator("#certificate").isVisible()).toBe(false);
    await task.locator("input").fill("1");
    await task.locator("input").press("Enter");
    expect(await task.locator('[role="status"]').textContent()).toContain("Not right");
    await task.locator("summary").first().focus();
    await page.keyboard.press("Enter");
    expect(await task.locator("details p").first().isVisible()).toBe(true);
    await task.locator("input").fill(number as string);
    await task.locator("button").click();
    expect(await task.locator('[role="status"]').textContent()).toContain("Right.");
    const other = page.locator("#strongest-capacity");
    await other.locator(`input[value="${place}"]`).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    expect(await page.locator("[data-progress]").textContent()).toBe("2 of 2 exercises answered right");
    expect(asked.slice(atLoad)).toEqual([]);

    await page.reload();
    expect(await page.locator("[data-progress]").textContent()).toBe("2 of 2 exercises answered right");
    await page.locator("#certificate input").fill("<b>Ada</b>");
    expect(await page.locator("[data-holder]").textContent()).toBe("<b>Ada</b>");
    expect(await page.locator("#certificate").textContent()).toContain("Nobody examined");
    await page.locator("[data-forget]").click();
    expect(await page.locator("#certificate").isVisible()).toBe(false);
    await page.reload();
    expect(await page.locator("[data-progress]").textContent()).toBe("0 of 2 exercises answered right");
    expect(complaints).toEqual([]);
  });

  it("prints its certificate on one page, alone", async () => {
    const { page } = await site.visit(path);
    await page.evaluate(() => {
      document.querySelector("#certificate")?.removeAttribute("hidden");
      document.documentElement.classList.add("certifying");
    });
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  });

  it("works where storage is blocked, and says that it keeps nothing", async () => {
    const { page } = await site.visit("/training/");
    await page.addInitScript(() =>
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      }),
    );
    await page.goto(site.address() + path);
    expect(await page.locator('[data-storage="lost"]').isVisible()).toBe(true);
    expect(await page.locator('[data-storage="kept"]').isVisible()).toBe(false);
    await page.locator("#days-of-a-road-contract input").fill(number as string);
    await page.locator("#days-of-a-road-contract button").click();
    expect(await page.locator("[data-progress]").textContent()).toBe("1 of 2 exercises answered right");
  });
});

describe.each(LANGUAGES)("in %s, without scripts", (language) => {
  const at = (address: string) => (language === "en" ? address : `/${language}${address}`);

  it("every module, every course of the table and every role is there", async () => {
    const { page } = await site.visit(at("/training/"), { javaScriptEnabled: false });
    expect(await page.locator("[data-module]").count()).toBe(modules.length);
    expect(await page.locator("#courses [data-course]").count()).toBe(courses.length);
    expect(await page.locator("[data-role]").count()).toBe(6);
  });

  it("each exercise has its question, two hints and an explanation without a place left open", async () => {
    for (const { id } of modules) {
      const { page } = await site.visit(at(`/training/${id}/`), { javaScriptEnabled: false });
      const own = exercises.filter((exercise) => exercise.module === id).length;
      expect(await page.locator("[data-exercise]").count()).toBe(own);
      expect(await page.locator("[data-exercise] details").count()).toBe(3 * own);
      expect(await page.locator("main").innerText()).not.toMatch(/[{}]|undefined|NaN/);
      expect(await page.locator(".task form").first().isVisible()).toBe(true);
      expect(await page.locator(".task [type=submit]:visible").count()).toBe(0);
    }
  });
});

it("slides are printed one a page, with the edition on each", async () => {
  const { page } = await site.visit("/training/law-and-methods/slides/");
  expect(await page.locator(".slide").count()).toBe(5);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(5);
});

it("is printed as a handout: the choices to tick, without hints and answers", async () => {
  const { page } = await site.visit("/training/law-and-methods/");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".task fieldset:visible label").count()).toBeGreaterThan(2);
  expect(await page.locator(".task :is(summary, [type=submit], [role=status]):visible").count()).toBe(0);
});
