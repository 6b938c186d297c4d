import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    env: { TZ: "UTC", LANG: "en_US.UTF-8" },
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
