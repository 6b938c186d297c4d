/// <reference types="vitest/config" />
import { getViteConfig } from "astro/config";

/** Astro's own configuration, so that a test sees a module as the build does. */
export default getViteConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/build-site.ts",
    env: { TZ: "UTC", LANG: "en_US.UTF-8" },
    // Limits that stop what hangs; speed is measured by npm run bench.
    testTimeout: 300_000,
    hookTimeout: 900_000,
  },
});
