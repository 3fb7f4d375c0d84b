/** The command line of `codex` for one attempt. A resume gets every flag again: it keeps neither model nor sandbox. */
import { flagOf, unlessGiven, withoutFlags } from "../../core/agents/agent-flags.ts";
import type { AgentRequest } from "../../ports.ts";

interface CodexSettings {
  readonly model?: string | undefined;
  readonly extra: readonly string[];
}

const permissionFlags = new Set([
  "-s",
  "--sandbox",
  "--approve-for-me",
  "--dangerously-bypass-approvals-and-sandbox",
  "--dangerously-bypass-hook-trust",
  "--full-auto",
  "--yolo",
  "--add-dir",
  "--trust",
]);
const ownSandbox = [
  "-s",
  "--sandbox",
  "--approve-for-me",
  "--dangerously-bypass-approvals-and-sandbox",
  "--full-auto",
  "--yolo",
];

/** The key is for Codex, not for what its tools start. */
const hiddenFromTools = 'shell_environment_policy.exclude=["CODEX_API_KEY","OPENAI_API_KEY","AZURE_OPENAI_API_KEY"]';

export function codexArguments(request: AgentRequest, settings: CodexSettings): readonly string[] {
  const reads = request.access === "read-only";
  const extra = reads ? withoutSandboxSettings(withoutFlags(settings.extra, permissionFlags)) : settings.extra;
  const chosen = extra.some((word) => ownSandbox.includes(flagOf(word)));
  // `resume` knows no --sandbox of its own, but takes the setting.
  const sandbox = chosen ? [] : ["-c", `sandbox_mode="${reads ? "read-only" : "workspace-write"}"`];
  const session = request.session.kind === "resume" ? ["resume", request.session.id] : [];
  return [
    ...["exec", "--json", "--skip-git-repo-check", "-c", 'approval_policy="never"', "-c", hiddenFromTools],
    ...sandbox,
    ...unlessGiven(extra, ["-m", "--model"], settings.model),
    ...extra,
    ...session,
    // The prompt comes on standard input.
    "-",
  ];
}

/** `-c sandbox_mode=…` and `-c approval_policy=…` say the same as the flags. */
function withoutSandboxSettings(extra: readonly string[]): readonly string[] {
  const settles = (word: string | undefined) => /^(?:sandbox_|approval_policy|permissions)/.test(word ?? "");
  return extra.filter((word, at) => {
    const isFlag = (candidate: string | undefined) => candidate === "-c" || candidate === "--config";
    if (isFlag(word) && settles(extra[at + 1])) return false;
    return !((isFlag(extra[at - 1]) && settles(word)) || settles(/^(?:-c|--config)=(.*)$/s.exec(word)?.[1]));
  });
}
