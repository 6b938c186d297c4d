import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
const readme = read("README.md");
/** Those that tell a person what to type. */
const DOCUMENTS = globSync("{*.md,{data,indicators,pipelines,seeds,site,tests}/**/*.md}", {
  cwd: root,
  exclude: (path) => path.startsWith("site/content"),
}).filter((path) => path !== "CHANGELOG.md");
/** Commands of npm itself, and words that follow its name in a sentence. */
const OF_NPM = ["ci", "run", "will"];
const dependencies = {
  ...manifest["dependencies"],
  ...manifest["devDependencies"],
  ...manifest["optionalDependencies"],
};

describe("package.json", () => {
  it.each(Object.entries(dependencies))("pins %s to one version", (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  it("holds duckdb-wasm at 1.28.0, the last that reads Parquet without fetching an extension", () => {
    expect(dependencies["@duckdb/duckdb-wasm"]).toBe("1.28.0");
  });

  const named = DOCUMENTS.flatMap((path) =>
    [...read(path).matchAll(/\bnpm (?:run (?:-s |--silent )?)?([a-z][\w:-]*)/g)].map(([, name = ""]) => ({
      path,
      name,
    })),
  ).filter(({ name }) => !OF_NPM.includes(name));

  it("has the scripts that the documents name", () => {
    expect(named.length).toBeGreaterThan(60);
    const scripts = Object.keys(manifest["scripts"] ?? {});
    expect(named.filter(({ name }) => !scripts.includes(name))).toEqual([]);
  });

  it("is told of with commands that go through npm, which brings the Node that reads types", () => {
    for (const path of DOCUMENTS)
      expect([path, read(path).match(/\bnode (?:pipelines|site|tests)\/\S+/)]).toEqual([path, null]);
    const said = execFileSync("npm", ["exec", "--offline", "-c", "node -p process.features.typescript"], {
      cwd: root,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    expect(said.trim()).toBe("strip");
  });

  it("runs on any Node from 20", () => expect(manifest["engines"]?.["node"]).toBe(">=20"));
});

describe("README.md", () => {
  it("opens with the two commands that do everything", () => {
    const [start, test] = [readme.indexOf("npm ci && npm start"), readme.indexOf("npm ci && npm test")];
    expect(start).toBeGreaterThan(0);
    expect(test).toBeGreaterThan(start);
    expect(test).toBeLessThan(2500);
  });

  it.each(Object.keys(dependencies).filter((name) => !name.startsWith("@types/")))(
    "names %s with its reason",
    (name) => {
      expect(readme).toContain(`\`${name}\``);
    },
  );
});

it("lets CI run what the README says, and nothing hidden", () => {
  const ci = read(".ci/run")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#") && !line.startsWith("set "));
  expect(ci).toEqual(["npm ci && npm test"]);
});
