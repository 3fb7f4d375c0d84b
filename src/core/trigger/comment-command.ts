/** Commands that people give in comments: `/workflow resume`, `/workflow retry testing_complete`. */
import { suggestion } from "../config/did-you-mean.ts";
import { show } from "../config/value-parsers.ts";
import { isWorkflowStage, type WorkflowStage, workflowStages } from "../stage.ts";

export type CommentCommand =
  | { readonly kind: "resume" }
  /** Without a stage: the one that failed. */
  | { readonly kind: "retry"; readonly stage: WorkflowStage | undefined }
  | { readonly kind: "cancel" }
  | { readonly kind: "status" };

export type CommentReading =
  | { readonly kind: "none" }
  | { readonly kind: "command"; readonly command: CommentCommand }
  | { readonly kind: "unknown"; readonly problem: string; readonly remedy: string };

const names = ["resume", "retry", "cancel", "status"] as const;

/** Only a comment whose very first word is the phrase is meant for us; quotations and mentions further down are not. */
export function readComment(body: string, phrase: string): CommentReading {
  // A comment has at most 65,536 characters on GitHub; a command needs far fewer.
  const [first = "", name = "", argument] = body
    .slice(0, 1_000)
    .trimStart()
    .split("\n", 1)
    .join("")
    .trim()
    .split(/\s+/);
  if (first !== phrase) return { kind: "none" };
  const remedy = `Write ${names.map((one) => `${phrase} ${one}`).join(", ")} or ${phrase} retry <stage>.`;
  switch (name.toLowerCase()) {
    case "resume":
      return { kind: "command", command: { kind: "resume" } };
    case "cancel":
      return { kind: "command", command: { kind: "cancel" } };
    case "status":
      return { kind: "command", command: { kind: "status" } };
    case "retry":
      if (argument === undefined || isWorkflowStage(argument))
        return { kind: "command", command: { kind: "retry", stage: argument } };
      return {
        kind: "unknown",
        problem: `${show(argument)} is not a stage`,
        remedy: `Give one of ${workflowStages.join(", ")}.${suggestion(argument, workflowStages)}`,
      };
    case "":
      return { kind: "unknown", problem: "the command is missing", remedy };
    default:
      return { kind: "unknown", problem: `${show(name)} is not a command`, remedy: remedy + suggestion(name, names) };
  }
}
