/**
 * Writes src/stages/prompts/texts.ts from the Markdown files beside it. With `--check` nothing is written, and the exit code is 1
 * when the file is not what it should be.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { promptsModule, readPromptFiles, renderPromptsModule } from "./prompts-module.ts";

const url = new URL(`../${promptsModule}`, import.meta.url);
const wanted = renderPromptsModule(readPromptFiles());

function present(): string | undefined {
  try {
    return readFileSync(url, "utf8").replaceAll("\r\n", "\n");
  } catch {
    return undefined;
  }
}

if (present() !== wanted) {
  if (process.argv.includes("--check")) {
    console.error(`${promptsModule} is not what the Markdown files say. Run: node scripts/generate-prompts.ts`);
    process.exitCode = 1;
  } else {
    writeFileSync(url, wanted);
    console.log(`${promptsModule} written`);
  }
}
