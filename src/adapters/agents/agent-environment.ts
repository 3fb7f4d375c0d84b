/**
 * Children get an environment without secrets (core/text/child-environment.ts), and an agent is the one child that must have its
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

/**
 * What an unattended run wants unless the user's environment says otherwise. CLAUDE_CODE_SUBPROCESS_ENV_SCRUB would keep the
 * key from what its tools start, but 2.1.330 does not even start with it where bubblewrap is missing, as on hosted runners.
 */
const claudeDefaults: Readonly<Record<string, string>> = {
  DISABLE_AUTOUPDATER: "1",
  CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
  // Work in the background is killed when the turn ends, and the run still reports success.
  CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: "1",
};

/**
 * A checkout that keeps its credentials (the default of actions/checkout) leaves the job's token in git's configuration, where
 * every `git push` finds it. An empty value above all files empties the list of headers: the agent's git has no token then.
 * Whoever looks for the file can still read it; `persist-credentials: false` is what keeps it away (docs/security.md).
 */
export function gitWithoutToken(environment: Environment): Record<string, string> {
  const server = (environment["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
  const settings = [
    [`http.${server}/.extraheader`, ""],
    ["http.extraheader", ""],
    ["credential.helper", ""],
  ] as const;
  const pairs = settings.flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, name],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(settings.length), GIT_TERMINAL_PROMPT: "0", ...Object.fromEntries(pairs) };
}

export function commandEnvironment(environment: Environment): Record<string, string> {
  return pick(environment, (name) => providerKeys.includes(name));
}

/** An agent that sends telemetry of its own joins the attempt it works for; else it inherits what the step was given. */
export function traceEnvironment(request: { readonly traceparent?: string | undefined }): Record<string, string> {
  return request.traceparent === undefined ? {} : { TRACEPARENT: request.traceparent };
}

export function claudeEnvironment(environment: Environment): Record<string, string> {
  const prefixes = cloudPrefixes.flatMap(([flag, prefix]) => (environment[flag] ? [prefix] : []));
  const passes = ["ANTHROPIC_", "CLAUDE_", ...prefixes];
  const own = pick(environment, (name) => name === "HOME" || startsWithOneOf(name, passes));
  const overridden = pick(environment, (name) => Object.hasOwn(claudeDefaults, name));
  return { ...claudeDefaults, ...overridden, ...own };
}

/** `codex exec` reads CODEX_API_KEY; OPENAI_API_KEY is what most people have set. */
export function codexEnvironment(environment: Environment): Record<string, string> {
  const own = pick(
    environment,
    (name) => name === "HOME" || startsWithOneOf(name, ["CODEX_", "OPENAI_", "AZURE_OPENAI_"]),
  );
  const key = own["CODEX_API_KEY"] ?? own["OPENAI_API_KEY"];
  return key === undefined ? own : { ...own, CODEX_API_KEY: key };
}

export function geminiEnvironment(environment: Environment): Record<string, string> {
  const own = pick(environment, (name) => name === "HOME" || startsWithOneOf(name, ["GEMINI_", "GOOGLE_"]));
  // Its launcher would start a second process of its own and ignore SIGTERM.
  return { GEMINI_CLI_NO_RELAUNCH: "true", GEMINI_CLI_TRUST_WORKSPACE: "true", ...own };
}

/** Never GH_TOKEN or GITHUB_TOKEN, which Copilot would take too: the agent cannot push (DESIGN decision 9). */
export function copilotEnvironment(environment: Environment): Record<string, string> {
  const own = pick(environment, (name) => name === "HOME" || startsWithOneOf(name, ["COPILOT_"]));
  return { COPILOT_AUTO_UPDATE: "false", ...own };
}

function startsWithOneOf(name: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => name.startsWith(prefix));
}

function pick(environment: Environment, wanted: (name: string) => boolean): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && value !== "" && wanted(name)) picked[name] = value;
  }
  return picked;
}
