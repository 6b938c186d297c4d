/// <reference types="vitest/config" />
import { availableParallelism } from "node:os";
import { getViteConfig } from "astro/config";

/** Astro's own configuration, so that a test sees a module as the build does. */
export default getViteConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/build-site.ts",
    env: { TZ: "UTC", LANG: "en_US.UTF-8" },
    maxWorkers: Math.max(2, availableParallelism() - 1), // the default leaves one of two cores idle
    // Limits that stop what hangs; speed is measured by npm run bench.
    testTimeout: 300_000,
    hookTimeout: 900_000,
  },
});
