/** The command line of `gemini` for one attempt. A resume gets every flag again. */
import { flagOf, unlessGiven, withoutFlags } from "../../core/agents/agent-flags.ts";
import type { AgentRequest } from "../../ports.ts";

interface GeminiSettings {
  readonly model?: string | undefined;
  readonly extra: readonly string[];
}

const permissionFlags = new Set(["--approval-mode", "-y", "--yolo", "--allowed-tools", "--policy", "--admin-policy"]);

export function geminiArguments(request: AgentRequest, settings: GeminiSettings): readonly string[] {
  const reads = request.access === "read-only";
  const extra = reads ? withoutFlags(settings.extra, permissionFlags) : settings.extra;
  const chosen = extra.some((word) => ["-y", "--yolo"].includes(flagOf(word)));
  // In `default` mode without a terminal, tools that would have to ask are not there at all. Not `plan`: it registers `replace`.
  const mode = chosen ? undefined : reads ? "default" : "yolo";
  return [
    ...["--output-format", "stream-json", "--skip-trust"],
    ...[request.session.kind === "new" ? "--session-id" : "--resume", request.session.id],
    ...unlessGiven(extra, ["--approval-mode"], mode),
    ...unlessGiven(extra, ["--model", "-m"], settings.model),
    ...extra,
  ];
}
