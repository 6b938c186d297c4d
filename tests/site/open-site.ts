import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { serve, type Serving } from "../../site/server/serve.ts";
import { openBrowser } from "../browser.ts";

/** What a page did while it was open. */
export interface Visit {
  page: Page;
  /** Requests to any host but ours. They are refused. */
  outside: string[];
  /** Requests to our host, as paths. */
  asked: string[];
  /** Errors and warnings of the console, and what was thrown. */
  complaints: string[];
}

export interface Site {
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
  address(): string;
}

/** The built site on a port of its own, in a real browser that reaches no other host. Closed when the file's tests end. */
export function openSite(): Site {
  let serving: Serving;
  let browser: Browser;
  const opened: Visit[] = [];
  beforeAll(async () => {
    [serving, browser] = await Promise.all([
      serve(join(import.meta.dirname, "../../dist"), 0),
      openBrowser(),
    ]);
  });
  afterAll(async () => {
    await Promise.all(opened.map(({ page }) => page.context().close()));
    await browser?.close();
    await serving?.close();
  });
  const address = () => serving.address.slice(0, -1);
  return {
    address,
    async visit(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const visit: Visit = { page: await context.newPage(), outside: [], asked: [], complaints: [] };
      opened.push(visit);
      await context.route("**/*", (route) => {
        const url = route.request().url();
        if (url.startsWith(address()) || url.startsWith("blob:") || url.startsWith("data:"))
          return route.continue();
        visit.outside.push(url);
        return route.abort();
      });
      visit.page.on("request", (request) => {
        if (request.url().startsWith(address())) visit.asked.push(new URL(request.url()).pathname);
      });
      visit.page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") visit.complaints.push(message.text());
      });
      visit.page.on("pageerror", (error) => visit.complaints.push(error.message));
      await visit.page.goto(address() + path, { waitUntil: "load" });
      return visit;
    },
  };
}

/** One address of each kind of page. */
export const KINDS = [
  "/",
  "/map/",
  "/countries/",
  "/countries/KEN/",
  "/countries/PER/",
  "/countries/PER/evidence/",
  "/countries/PHL/advice/",
  "/indicators/",
  "/indicators/government-effectiveness/",
  "/indicators/standstill-period/",
  "/progress/",
  "/index/",
  "/index/law/",
  "/explore/",
  "/data/",
  "/health/",
  "/method/",
  "/knowledge/",
  "/knowledge/rwanda-umucyo/",
  "/knowledge/steps/ocds-publication/",
  "/training/",
  "/training/law-and-methods/",
  "/training/law-and-methods/slides/",
  "/about/",
  "/contribute/",
  "/network/",
  "/programme/",
];

export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};
