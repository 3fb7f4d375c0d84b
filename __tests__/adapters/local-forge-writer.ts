/** A process that writes until it is killed: makes issues in the forge of the given directory and prints their numbers. */
import { createLocalForge } from "../../src/adapters/local-forge.ts";

const forge = createLocalForge({
  directory: process.argv[2] ?? "",
  owner: "acme",
  repo: "app",
  defaultBranch: "main",
  clock: { now: () => 0, sleep: async () => {} },
  viewer: "me",
  git: { branchSha: async () => undefined, mergeable: async () => null, fileText: async () => undefined },
});
for (;;) {
  const { number } = await forge.createIssue({ title: "t", body: "b".repeat(20_000), labels: [] });
  process.stdout.write(`${number}\n`);
}
