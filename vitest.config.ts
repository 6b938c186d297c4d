import { availableParallelism } from "node:os";
import { getViteConfig } from "astro/config";
import { defineConfig } from "vitest/config";

/** Tests that stand among those of the rooms, and read the built data or the built site all the same. */
const NEEDS_BUILT = [
  "tests/house/published/advice.test.ts",
  "tests/site/parity.test.ts",
  "tests/house/published/exercises.test.ts",
  "tests/pipelines/{data,edition,full-files,ingest,refresh}.test.ts",
  "tests/house/published/parquet.test.ts",
  "tests/pipelines/stages/{archive,formats,publish}.test.ts",
  "tests/pipelines/stages/index/{published,steps}.test.ts",
  "tests/house/published/metadata/*.test.ts",
  "tests/site/{components,feeds,pages}/**/*.test.ts",
  "tests/site/{open-site,serve}.test.ts",
  "tests/site/queries/{oracles,recompute,snippets}.test.ts",
];
const UNIT = ["tests/{unit,indicators,pipelines,seeds,site}/**/*.test.ts"];
const SITE = ["tests/house/**/*.test.ts", ...NEEDS_BUILT];

const limits = { testTimeout: 300_000, hookTimeout: 900_000 }; // stop what hangs; speed is measured by npm run bench
const env = { TZ: "UTC", LANG: "en_US.UTF-8" };

/** `vitest run --mode full` gives every page every check. */
export default defineConfig({
  test: {
    maxWorkers: Math.max(2, availableParallelism() - 1), // the default leaves one of two cores idle
    projects: [
      { test: { name: "unit", include: UNIT, exclude: NEEDS_BUILT, env, pool: "threads", ...limits } },
      ({ mode, ...rest }) =>
        getViteConfig({
          test: {
            name: "site",
            include: SITE,
            globalSetup: "tests/build-site.ts",
            env,
            provide: { everyPage: mode === "full" },
            expect: { poll: { timeout: 120_000 } },
            ...limits,
          },
        })({ mode, ...rest }),
    ],
  },
});
