import { join } from "node:path";
import { tmpdir } from "node:os";
import { mkdtempSync, rmSync } from "node:fs";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Download,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";

/** What a page did while it was open. */
export interface Visit {
  page: Page;
  /** Requests to any host but ours. No answer comes: the browser finds no other host. */
  outside: string[];
  /** Requests of the page to our host, as paths; without the icon, for which some browsers ask by themselves. */
  asked: string[];
  /** Errors and warnings of the console, and what was thrown. */
  complaints: string[];
}

export interface Site {
  /** Opens a page for the running test, or, before the tests of a group, for all of them. */
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
  /** A page without scripts that tests only read: it stays open for the tests that follow, until others were read. */
  read(path: string): Promise<Page>;
  /** The path of a downloaded file. */
  save(download: Download): Promise<string>;
  address(): string;
}

const ICON = "/icon.svg";
const AT_ONCE = 4; // pages that stay open to be read: each takes a process of a hundred megabytes
const PATIENCE = 120_000; // stops what hangs, not what is slow on a busy machine

/** The built site, served to the one browser of the tests, which reaches no other host. A page closes when its test ends. */
export function openSite(): Site {
  const address = inject("site");
  const folder = mkdtempSync(join(tmpdir(), "downloads-"));
  let browser: Browser;
  let isInTest = false;
  let saved = 0;
  const opened: BrowserContext[] = [];
  const read = new Map<string, Page>();
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  beforeEach(() => {
    isInTest = true;
  });
  afterEach(async () => {
    isInTest = false;
    await Promise.all(opened.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function openContext(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    context.setDefaultTimeout(PATIENCE);
    return context;
  }

  async function readPage(path: string): Promise<Page> {
    const [oldest] = read.keys();
    if (oldest !== undefined && read.size >= AT_ONCE) {
      await read.get(oldest)?.context().close();
      read.delete(oldest);
    }
    const page = await (await openContext({ javaScriptEnabled: false })).newPage();
    await page.goto(address + path, { waitUntil: "load" });
    return page;
  }

  return {
    address: () => address,
    async visit(path, options = {}) {
      const context = await openContext(options);
      if (isInTest) opened.push(context);
      const visit: Visit = { page: await context.newPage(), outside: [], asked: [], complaints: [] };
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (url.origin === address) {
          if (url.pathname !== ICON) visit.asked.push(url.pathname);
        } else if (!["blob:", "data:"].includes(url.protocol)) visit.outside.push(url.href);
      });
      visit.page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") visit.complaints.push(message.text());
      });
      visit.page.on("pageerror", (error) => visit.complaints.push(error.message));
      await visit.page.goto(address + path, { waitUntil: "load" });
      return visit;
    },
    async read(path) {
      const page = read.get(path) ?? (await readPage(path));
      read.set(path, page);
      return page;
    },
    async save(download) {
      const path = join(folder, `${saved++}-${download.suggestedFilename()}`);
      await download.saveAs(path);
      return path;
    },
  };
}

/** The attribute of what has the focus, before each press of a key: as many as there are presses. */
export async function namesOnTheWay(
  page: Page,
  key: string,
  presses: number,
  attribute: string,
): Promise<string[]> {
  await page.evaluate((name) => {
    const names = [document.activeElement?.getAttribute(name) ?? ""];
    Object.assign(window, { names });
    document.addEventListener("focusin", ({ target }) =>
      names.push((target as Element).getAttribute(name) ?? ""),
    );
  }, attribute);
  for (let press = 1; press < presses; press++) await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { names: string[] }).names);
}

export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};
