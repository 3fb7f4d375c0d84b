/** The command line of `copilot` for one attempt. A resume gets every flag again. */
import { unlessGiven, withoutFlags } from "../../core/agents/agent-flags.ts";
import type { AgentRequest } from "../../ports.ts";

interface CopilotSettings {
  readonly model?: string | undefined;
  readonly extra: readonly string[];
}

const permissionFlags = new Set([
  "--allow-all",
  "--allow-all-tools",
  "--allow-all-paths",
  "--allow-all-urls",
  "--allow-tool",
  "--available-tools",
  "--yolo",
  "--autopilot",
  "--mode",
  "--plan",
]);

/** The token is for Copilot, not for what its tools start. */
const hiddenFromTools = "COPILOT_GITHUB_TOKEN,COPILOT_PROVIDER_API_KEY,COPILOT_PROVIDER_BEARER_TOKEN";

export function copilotArguments(request: AgentRequest, settings: CopilotSettings): readonly string[] {
  const reads = request.access === "read-only";
  const extra = reads ? withoutFlags(settings.extra, permissionFlags) : settings.extra;
  // A denial outweighs every permission, also those of the user.
  const denied = reads ? ["--deny-tool=shell", "--deny-tool=write"] : ["--deny-tool=shell(git push:*)"];
  return [
    ...["--output-format", "json", "--no-ask-user", "--allow-all-tools", ...denied],
    // GitHub's own tools would act with the token of the agent: the action alone changes things on GitHub.
    ...["--disable-builtin-mcps", `--secret-env-vars=${hiddenFromTools}`],
    request.session.kind === "new" ? `--session-id=${request.session.id}` : `--resume=${request.session.id}`,
    ...unlessGiven(extra, ["--model"], settings.model),
    ...extra,
  ];
}
