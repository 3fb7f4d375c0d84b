/**
 * Writes what is generated from the tables in src/core into action.yml, README.md and docs/configuration.md.
 * With `--check` nothing is written, and the exit code is 1 when a file is not what it should be.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { generatedSections, renew } from "./metadata.ts";

const check = process.argv.includes("--check");
for (const [file, sections] of Object.entries(generatedSections())) {
  const url = new URL(`../${file}`, import.meta.url);
  const before = readFileSync(url, "utf8");
  const after = renew(file, before, sections);
  if (before === after) continue;
  if (check) {
    console.error(`${file} is not what the tables in src/core say. Run: npm run metadata`);
    process.exitCode = 1;
  } else {
    writeFileSync(url, after);
    console.log(`${file} written`);
  }
}
