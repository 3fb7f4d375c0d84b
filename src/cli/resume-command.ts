/** The command that goes on with a workflow: what was said by flags has to be said again, but for secrets. */
import { configurationKey, inputName, isConfigurationName } from "../core/config/config-keys.ts";

/** Said by the journal, or not to be repeated. */
const leftOut: ReadonlySet<string> = new Set([
  "mode",
  "workflow_id",
  "prompt_file",
  "prompt",
  "issue_number",
  "resume_from",
  "dry_run",
]);

function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

export function resumeCommand(workflowId: string, flags: Readonly<Record<string, string>>): string {
  const words = ["workflow-manager", "resume", workflowId];
  for (const [name, value] of Object.entries(flags)) {
    if (value === "" || leftOut.has(name) || !isConfigurationName(name)) continue;
    const key = configurationKey(name);
    if (key.secret) continue;
    const flag = `--${inputName(name)}`;
    if (key.kind === "boolean") words.push(`${flag}=${quoted(value)}`);
    else words.push(flag, quoted(value));
  }
  return words.join(" ");
}
