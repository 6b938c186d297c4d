import { availableParallelism } from "node:os";
import { getViteConfig } from "astro/config";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/longest-first.ts";

const limits = { testTimeout: 300_000, hookTimeout: 900_000 }; // stop what hangs; speed is measured by npm run bench
const env = { TZ: "UTC", LANG: "en_US.UTF-8" };

/** `vitest run --mode full` gives every page every check. */
export default defineConfig({
  test: {
    maxWorkers: Math.max(2, availableParallelism() - 1), // the default leaves one of two cores idle
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          env,
          pool: "threads",
          isolate: false, // pure modules: loading them once for each worker halves the time
          ...limits,
        },
      },
      ({ mode, ...rest }) =>
        getViteConfig({
          test: {
            name: "site",
            include: ["tests/{site,house}/**/*.test.ts"],
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
