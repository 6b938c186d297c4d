/** The example in the README, run as it stands there. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { indexSpecSchema } from "../../../../indicators/composite/spec-schema.ts";
import { temporaryFolder } from "../../../temporary.ts";

const [, section = ""] = readFileSync("README.md", "utf8").split("\n## Score any index\n");
const [, example] = /^([\s\S]*?)\n## /.exec(section) ?? [];
const blocks = [...(example ?? "").matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
  ([, kind, text]) => [kind, text] as [string, string],
);
const block = (kind: string, at = 0) => blocks.filter(([own]) => own === kind)[at]?.[1] as string;

it("gives the scores that are printed there, by the command that is printed there", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "towns.json"), block("json"));
  writeFileSync(join(folder, "towns.csv"), block("csv"));
  const [, options] = /^npm run score -- (.+)\n$/.exec(block("")) as unknown as [string, string];
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve("pipelines/score.ts"), ...options.split(" ")],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(readFileSync(join(folder, "scored/scores.csv"), "utf8")).toBe(block("csv", 1));
});

it("is a specification by the published schema, as a misspelt one is not", () => {
  const isSpec = new Ajv2020().compile(indexSpecSchema());
  const spec = JSON.parse(block("json")) as Record<string, unknown>;
  expect(isSpec(spec), JSON.stringify(isSpec.errors)).toBe(true);
  expect(isSpec({ ...spec, normalize: spec["normalise"] })).toBe(false);
  expect(isSpec({ ...spec, groups: [] })).toBe(false);
});

it("shows in full that what is missing is no zero", () => {
  expect(block("csv")).toMatch(/^Midway,5,4,$/m);
  expect(block("csv", 1)).toMatch(/^Midway,days,,,0$/m);
  expect(block("csv", 1)).toMatch(/^Downton,index,,,0.5$/m);
});
