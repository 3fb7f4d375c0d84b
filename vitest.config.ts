import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["__tests__/**/*.test.ts"],
    // Bundle tests start real processes on machines with two cores: more workers only make them wait for each other.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    coverage: {
      provider: "v8",
      // The pure core is what coverage says something about: the rest is proven through the bundle, in processes of its own.
      include: ["src/core/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 99, statements: 98, functions: 98, branches: 95 },
    },
  },
});
