/** A Chromium for the tests: CHROMIUM_PATH, else one that is installed, else the one an npm package ships. */
import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserServer } from "playwright-core";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1", // no other host is reached
];

/** A browser of one's own. */
export const openBrowser = (): Promise<Browser> =>
  startFirst((executablePath) => chromium.launch({ executablePath, args: FLAGS }));

/** A browser that several processes share: each connects by its wsEndpoint(), and closes only what it opened. */
export const serveBrowser = (): Promise<BrowserServer> =>
  startFirst((executablePath) => chromium.launchServer({ executablePath, args: FLAGS, host: "127.0.0.1" }));

async function startFirst<Started>(start: (path: string) => Promise<Started>): Promise<Started> {
  const tried: string[] = [];
  for (const find of [fromEnvironment, fromInstalled, fromPackage]) {
    const path = await find();
    if (path === null) continue;
    try {
      return await start(path);
    } catch (cause) {
      tried.push(`${path}: ${(cause as Error).message.split("\n")[0]}`);
    }
  }
  throw new Error(
    `No browser started, so no page was tested.\n${tried.join("\n")}\n` +
      "Install Chromium (Debian: apt install chromium), or name one with CHROMIUM_PATH.",
  );
}

const fromEnvironment = async () => process.env["CHROMIUM_PATH"] ?? null;

const fromInstalled = async () => INSTALLED.find((path) => existsSync(path)) ?? null;

async function fromPackage(): Promise<string | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const { default: shipped } = await import("@sparticuz/chromium");
  return shipped.executablePath();
}
