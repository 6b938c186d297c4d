import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
const readme = read("README.md");
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

  it("has scripts that are verbs, and those the README names", () => {
    const scripts = Object.keys(manifest["scripts"] ?? {});
    for (const [, name] of readme.matchAll(
      /npm (?:run )?(start|test|data|ingest|refresh|build|preview|dev|check|bench|fonts)\b/g,
    )) {
      expect(scripts).toContain(name);
    }
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
