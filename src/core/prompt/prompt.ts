/** Reading a prompt with the Markdown parser. Import this file dynamically: the parser is the heaviest thing in core. */
import type { PromptOptions, PromptReading } from "./prompt-analysis.ts";
import { conclude } from "./prompt-conclude.ts";
import { isParsable, parseBlocks } from "./prompt-parse.ts";
import { analysePromptSimply, readable, refuseTooLong } from "./prompt-simple.ts";

/**
 * What the prompt asks for, or why it cannot be worked on. Texts beyond the parser's bounds (64 KiB, 2,500 lines, nesting of eight) are
 * read line by line instead; `method` says so.
 */
export function analysePrompt(text: string, options: PromptOptions = {}): PromptReading {
  const tooLong = refuseTooLong(text);
  if (tooLong !== undefined) return tooLong;
  const source = readable(text);
  if (!isParsable(source)) return analysePromptSimply(text, options);
  return conclude(text, source, parseBlocks(source), "parsed", options);
}

export { analysePromptAsWhole, analysePromptSimply } from "./prompt-simple.ts";
