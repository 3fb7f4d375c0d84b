/**
 * Children get an environment without secrets (core/child-environment.ts), and an agent is the one child that must have its
 * provider's key. Only what is named here is handed through; GitHub's tokens never are.
 */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Keys of model providers that an `agent-command` may need. */
const providerKeys: readonly string[] = [
  "ANTHROPIC_API_KEY",
  "ANTHROPIC_AUTH_TOKEN",
  "CLAUDE_CODE_OAUTH_TOKEN",
  "OPENAI_API_KEY",
  "CODEX_API_KEY",
  "AZURE_OPENAI_API_KEY",
  "GEMINI_API_KEY",
  "GOOGLE_API_KEY",
  "OPENROUTER_API_KEY",
  "MISTRAL_API_KEY",
  "DEEPSEEK_API_KEY",
  "GROQ_API_KEY",
  "XAI_API_KEY",
];

/** Claude through a cloud's own model service needs that cloud's credentials. */
const cloudPrefixes: readonly (readonly [string, string])[] = [
  ["CLAUDE_CODE_USE_BEDROCK", "AWS_"],
  ["CLAUDE_CODE_USE_VERTEX", "GOOGLE_"],
  ["CLAUDE_CODE_USE_FOUNDRY", "AZURE_"],
];

/** What an unattended run wants unless the user's environment says otherwise. */
const claudeDefaults: Readonly<Record<string, string>> = {
  DISABLE_AUTOUPDATER: "1",
  CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
  // Work in the background is killed when the turn ends, and the run still reports success.
  CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: "1",
  // The key is for Claude, not for what its tools start.
  CLAUDE_CODE_SUBPROCESS_ENV_SCRUB: "1",
};

export function commandEnvironment(environment: Environment): Record<string, string> {
  return pick(environment, (name) => providerKeys.includes(name));
}

export function claudeEnvironment(environment: Environment): Record<string, string> {
  const prefixes = cloudPrefixes.flatMap(([flag, prefix]) => (environment[flag] ? [prefix] : []));
  const passes = ["ANTHROPIC_", "CLAUDE_", ...prefixes];
  const own = pick(environment, (name) => name === "HOME" || passes.some((prefix) => name.startsWith(prefix)));
  const overridden = pick(environment, (name) => Object.hasOwn(claudeDefaults, name));
  return { ...claudeDefaults, ...overridden, ...own };
}

function pick(environment: Environment, wanted: (name: string) => boolean): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && value !== "" && wanted(name)) picked[name] = value;
  }
  return picked;
}
