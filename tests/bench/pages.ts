import type { Browser } from "playwright-core";

const RUNS = 5;
const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

interface Vitals {
  first: number;
  largest: number;
  shift: number;
  blocked: number;
}

/** A cheap phone: 1.6 Mbit/s, 150 ms round trip, a processor four times slower. Medians of five first visits. */
export async function measurePhone(browser: Browser, address: string): Promise<Record<string, number>> {
  const runs: Vitals[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await visitByPhone(browser, address));
  return figuresOf(runs);
}

/** Visits that take turns, so that whatever else the machine does slows both down. */
const TURNS = 9;

/** The same page of two sites on the cheap phone, in turns; `of plain` is our first paint in parts of the plain site's. */
export async function comparePhone(
  browser: Browser,
  ours: string,
  plain: string,
): Promise<Record<string, number>> {
  const runs: { ours: Vitals[]; plain: Vitals[] } = { ours: [], plain: [] };
  for (let i = -1; i < TURNS; i++) {
    const turn = { ours: await visitByPhone(browser, ours), plain: await visitByPhone(browser, plain) };
    if (i < 0) continue; // the first visits find servers that have compressed nothing yet
    runs.ours.push(turn.ours);
    runs.plain.push(turn.plain);
  }
  const own = figuresOf(runs.ours);
  const other = figuresOf(runs.plain);
  return {
    "first paint ms": own["first paint ms"],
    "plain ms": other["first paint ms"],
    "of plain": own["first paint ms"] / other["first paint ms"],
    "blocked ms": own["blocked ms"],
    "plain blocked ms": other["blocked ms"],
    "largest shift": Math.max(...runs.ours.map(({ shift }) => shift)),
  };
}

async function visitByPhone(browser: Browser, address: string): Promise<Vitals> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(watchVitals);
  await page.goto(address, { waitUntil: "load" });
  await page.waitForTimeout(1500);
  const vitals = await page.evaluate(() => (window as unknown as { vitals: Vitals }).vitals);
  await context.close();
  return vitals;
}

const figuresOf = (runs: readonly Vitals[]) => ({
  "first paint ms": median(runs.map(({ first }) => first)),
  "largest paint ms": median(runs.map(({ largest }) => largest)),
  "blocked ms": median(runs.map(({ blocked }) => blocked)),
  shift: median(runs.map(({ shift }) => shift)),
});

function watchVitals(): void {
  const vitals: Vitals = { first: 0, largest: 0, shift: 0, blocked: 0 };
  Object.assign(window, { vitals });
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch("paint", (entry) => {
    if (entry.name === "first-contentful-paint") vitals.first = entry.startTime;
  });
  watch("largest-contentful-paint", (entry) => (vitals.largest = entry.startTime));
  watch("layout-shift", (entry) => (vitals.shift += (entry as PerformanceEntry & { value: number }).value));
  watch("longtask", (entry) => (vitals.blocked += Math.max(0, entry.duration - 50)));
}

/** From pressing Run to the first answer, the engine fetched; then a second question with the engine there. */
export async function measureEngine(browser: Browser, address: string): Promise<Record<string, number>> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "load" });
    const run = async () => {
      const start = performance.now();
      await page.locator('button[type="submit"]').click();
      await page.locator('.out[aria-busy="false"]').waitFor();
      return performance.now() - start;
    };
    cold.push(await run());
    await page.locator("textarea").fill("select region, count(*) as n from places group by region");
    warm.push(await run());
    await context.close();
  }
  return { "cold ms": median(cold), "warm ms": median(warm) };
}

/** Slider steps measured, one after the other; the first warms the worker up and is told apart. */
const STEPS = 20;

/**
 * The weights laboratory: from an input of a slider to the table in its new order, drawn; then from the last input to
 * ranges drawn anew, the pause before them included.
 */
export async function measureLaboratory(browser: Browser, address: string): Promise<Record<string, number>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "load" });
  await page.locator("#index-table").scrollIntoViewIfNeeded(); // what is not on the screen is not laid out
  const move = () => page.evaluate(moveSlider);
  const first = await move();
  const steps: number[] = [];
  for (let i = 0; i < STEPS; i++) steps.push(await move());
  const start = performance.now();
  await page.locator('#index-table[aria-busy="false"]').waitFor();
  const ranges = performance.now() - start;
  await context.close();
  return {
    "first ms": first,
    "median ms": median(steps),
    "slowest ms": Math.max(...steps),
    "ranges ms": ranges,
  };
}

/** Resolves once the table has the scores of this step and a frame has shown them. */
function moveSlider(): Promise<number> {
  const slider = document.querySelector<HTMLInputElement>("#w-law") as HTMLInputElement;
  const table = document.querySelector<HTMLTableElement>("#index-table") as HTMLTableElement;
  const start = performance.now();
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    });
    watch.observe(table, { attributes: true, attributeFilter: ["data-turn"] });
    slider.value = String((slider.valueAsNumber + 7) % 50);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
