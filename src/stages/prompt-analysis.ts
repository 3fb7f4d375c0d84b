/** prompt_analysis: from text to requirements. The Markdown parser is loaded here and nowhere else. */

import { Fault } from "../core/failure/evidence.ts";
import { analysePrompt, analysePromptAsWhole, analysePromptSimply } from "../core/prompt/prompt.ts";
import type { Stage, StageContext } from "../ports.ts";

async function taskText(context: StageContext): Promise<{ text: string; place: string }> {
  const { task, world } = context;
  if (task.issue === undefined) return { text: task.text, place: task.promptFile ?? "input prompt" };
  // The event's payload is as old as the first attempt of the run: what counts is the issue as it stands now.
  const issue = await world.github.issue(task.issue);
  if (issue === undefined || issue.isPullRequest) {
    throw new Fault({
      kind: "configuration",
      problems: [
        {
          key: "issue-number",
          place: "input or event",
          problem: issue === undefined ? `there is no issue #${task.issue}` : `#${task.issue} is a pull request`,
          remedy: "Name an issue of this repository.",
        },
      ],
    });
  }
  return { text: `# ${issue.title}\n\n${issue.body}`, place: `issue #${task.issue}` };
}

export const promptAnalysis: Stage<"prompt_analysis"> = {
  name: "prompt_analysis",
  async run(context) {
    const { text, place } = await taskText(context);
    const method = context.hints.analysis;
    const result =
      method === "parsed"
        ? analysePrompt(text, {})
        : method === "simple"
          ? analysePromptSimply(text)
          : analysePromptAsWhole(text);
    if (result.kind === "refused") {
      return {
        kind: "failed",
        evidence: {
          kind: "configuration",
          problems: [
            {
              key: "prompt",
              place,
              problem: result.reason,
              remedy: `Add what is missing: ${result.missing.join(", ")}.`,
            },
          ],
        },
      };
    }
    const { analysis } = result;
    return {
      kind: "succeeded",
      output: {
        title: analysis.title,
        featureName: analysis.featureName,
        text,
        overview: analysis.overview,
        requirements: analysis.requirements.map((r) => ({ id: r.id, text: r.text, section: r.section })),
        successCriteria: [...analysis.successCriteria],
        complexity: analysis.complexity.level,
        estimateSeconds: analysis.complexity.estimateSeconds,
        method: analysis.method,
      },
      note: `${analysis.requirements.length} requirements, complexity ${analysis.complexity.level}`,
    };
  },
};
