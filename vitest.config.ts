import { defineConfig } from "vitest/config";
import { LongestFirst } from "./scripts/longest-first.ts";

/** Pure, or clean about what they open: their files share a process, and with it what they import. */
const sharing = ["core", "engine", "stages"];

export default defineConfig({
  test: {
    // Bundle tests start real processes on machines with two cores: more workers only make them wait for each other.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: "shared", include: sharing.map((room) => `__tests__/${room}/**/*.test.ts`), isolate: false },
      },
      {
        extends: true,
        test: {
          name: "apart",
          include: ["__tests__/**/*.test.ts"],
          exclude: sharing.map((room) => `__tests__/${room}/**`),
        },
      },
    ],
    coverage: {
      provider: "v8",
      // The pure core is what coverage says something about: the rest is proven through the bundle, in processes of its own.
      include: ["src/core/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 99, statements: 98, functions: 98, branches: 95 },
    },
  },
});
