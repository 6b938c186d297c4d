/** LibreOffice without a screen, where it is installed: a second program's opinion of our files. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { temporaryFolder } from "../../temporary.ts";

export const office =
  ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0) ?? null;

/**
 * To CSV in UTF-8: texts quoted and nothing else, so that a quote tells a text from a number or a day; results in place
 * of formulas, so that a formula would be seen to have run; each sheet in a file of its own.
 */
const EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1";

/** What the program's own dialogue chooses for a file that begins with a byte order mark: comma, UTF-8, days and all. */
const READ_CSV = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,true";

/**
 * Opens files as somebody in that country would, and tells what is in their sheets.
 *
 * @returns for each file, by its name, the text of each sheet by name
 */
export function openInOffice(paths: readonly string[], locale: string): Map<string, Map<string, string>> {
  const folder = temporaryFolder();
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user/registrymodifications.xcu"), settingsFor(locale));
  const isCsv = (path: string) => path.endsWith(".csv");
  const open = (files: string[], out: string, ...input: string[]) => {
    const where = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const options = [where, "--headless", ...input, "--convert-to", EVERY_SHEET, "--outdir", out];
    execFileSync(office as string, [...options, ...files], { stdio: "pipe", timeout: 120_000 });
    return files.map((path): [string, Map<string, string>] => [basename(path), sheetsIn(out, path)]);
  };
  return new Map([
    ...open(
      paths.filter((path) => !isCsv(path)),
      join(folder, "workbooks"),
    ),
    ...open(paths.filter(isCsv), join(folder, "texts"), READ_CSV),
  ]);
}

function sheetsIn(folder: string, path: string): Map<string, string> {
  const stem = `${basename(path).replace(/\.\w+$/, "")}-`;
  const own = readdirSync(folder).filter((name) => name.startsWith(stem));
  return new Map(
    own.map((name) => [name.slice(stem.length, -".csv".length), readFileSync(join(folder, name), "utf8")]),
  );
}

const settingsFor = (locale: string) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop
oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item></oor:items>
`;
