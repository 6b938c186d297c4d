/** A Chromium for the tests: CHROMIUM_PATH, else one that is installed, else the one an npm package ships. */
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

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
];

export async function openBrowser(): Promise<Browser> {
  const tried: string[] = [];
  for (const find of [fromEnvironment, fromInstalled, fromPackage]) {
    const path = await find();
    if (path === null) continue;
    try {
      return await chromium.launch({ executablePath: path, args: FLAGS });
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

/** Unpacks the packaged Chromium; to be awaited before workers start, as one would launch what another still writes. */
export async function fromPackage(): Promise<string | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const { default: shipped } = await import("@sparticuz/chromium");
  return shipped.executablePath();
}
