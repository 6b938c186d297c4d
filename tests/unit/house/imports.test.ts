/** Who may import whom: the picture of the house in the README, held by a test. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ICruiseResult } from "dependency-cruiser";
import { beforeAll, describe, expect, it } from "vitest";
import { filesUnder } from "../../../pipelines/lib/files/files.ts";
import { temporaryFolder } from "../../temporary.ts";
import { importsOf, ROOMS } from "./import-graph.ts";
import { BROWSER_RULES, IMPORT_RULES } from "./import-rules.ts";

const root = join(import.meta.dirname, "../../..");
const broken = ({ summary }: ICruiseResult) =>
  summary.violations.map(({ rule, from, to, cycle, via }) =>
    [`${rule.name}: ${from} → ${to}`, ...(cycle ?? via ?? []).map(({ name }) => name)].join(" → "),
  );

describe("the house", () => {
  let house: ICruiseResult;
  beforeAll(async () => {
    house = await importsOf(root, IMPORT_RULES);
  });

  it("has imports to look at, in every room", () => {
    for (const room of ROOMS)
      expect(house.modules.filter(({ source }) => source.startsWith(`${room}/`)).length).toBeGreaterThan(60);
    expect(house.summary.totalDependenciesCruised).toBeGreaterThan(2500);
  });

  it("finds every file that an import names", () => {
    const lost = house.modules.flatMap(({ source, dependencies }) =>
      dependencies
        .filter(
          ({ couldNotResolve, module }) =>
            couldNotResolve && module.startsWith(".") && !/\.(css|json|sql|py|R|m|mjs|do)(\?|$)/.test(module),
        )
        .map(({ module }) => `${source} → ${module}`),
    );
    expect(lost).toEqual([]);
  });

  it("keeps its rules, types and workers included", () => expect(broken(house)).toEqual([]));

  it("brings to a browser only what runs there", async () =>
    expect(broken(await importsOf(root, BROWSER_RULES, { types: false }))).toEqual([]));

  it("reads data, seeds and public as files, never as modules", () => {
    const read = house.modules.flatMap(({ dependencies }) => dependencies.map(({ resolved }) => resolved));
    expect(read.filter((path) => /^(data|seeds|public)\//.test(path))).toEqual([]);
  });

  it("fetches by no other way than its door", () => {
    const files = filesUnder(join(root, "pipelines")).filter((path) => path.endsWith(".ts"));
    const fetching = files.filter((path) =>
      /\bfetch\(/.test(readFileSync(join(root, "pipelines", path), "utf8")),
    );
    expect(fetching).toEqual([]);
  });
});

describe("a rule", () => {
  const houseOf = (files: Record<string, string>) => {
    const folder = temporaryFolder();
    for (const [path, text] of Object.entries({ "node_modules/.keep": "", ...files })) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  };
  const rulesBroken = async (files: Record<string, string>, rules = IMPORT_RULES, types = true) => {
    const rooms = ROOMS.filter((room) => Object.keys(files).some((path) => path.startsWith(`${room}/`)));
    return (await importsOf(houseOf(files), rules, { types, rooms })).summary.violations.map(
      ({ rule }) => rule.name,
    );
  };

  it("sees a circle of types", async () =>
    expect(
      await rulesBroken({
        "site/lib/a.ts": 'import type { B } from "./b.ts";\nexport interface A { b: B }',
        "site/lib/b.ts": 'import type { A } from "./a.ts";\nexport interface B { a: A }',
      }),
    ).toContain("no circle"));

  it("sees a circle that a worker closes", async () =>
    expect(
      await rulesBroken({
        "site/lib/a.client.ts":
          'export const make = () => new Worker(new URL("./b.worker.ts", import.meta.url));',
        "site/lib/b.worker.ts": 'import { make } from "./a.client.ts";\nmake();',
      }),
    ).toContain("no circle"));

  it("sees what a component and its script import", async () => {
    const files = {
      "site/ui/A.astro":
        '---\nimport B from "../pages/B.astro";\n---\n<B />\n<script>\nimport "../features/x/c.client.ts";\n</script>',
      "site/pages/B.astro": "<p></p>",
      "site/features/x/c.client.ts": "export {};",
    };
    const found = await rulesBroken(files);
    expect(found).toContain("pages are ends");
    expect(found.some((name) => name.startsWith("site/ui imports only"))).toBe(true);
  });

  it("sees a script that reaches a build file through another, and lets a type through", async () => {
    const files = (type: string) => ({
      "site/lib/a.client.ts": 'import { b } from "./b.ts";\nb();',
      "site/lib/b.ts": `import ${type}{ c } from "./c.build.ts";\nexport const b = () => ${type ? "null as unknown as typeof c" : "c"};`,
      "site/lib/c.build.ts": "export const c = 1;",
    });
    expect(await rulesBroken(files(""), BROWSER_RULES, false)).toHaveLength(1);
    expect(await rulesBroken(files("type "), BROWSER_RULES, false)).toEqual([]);
  });
});
