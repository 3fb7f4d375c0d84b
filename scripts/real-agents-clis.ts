/** The real CLIs: what each is called, and how it is led to a model provider on loopback instead of its own. */
interface Provider {
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  /** Files in the home, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface RealAgent {
  readonly name: string;
  readonly package: string;
  readonly model: string;
  /** Says what a call cost, so that a limit on it can be kept. */
  readonly countsCost: boolean;
  /** Variables that make its own retries few, where a check waits for their end. */
  readonly quick: Readonly<Record<string, string>>;
  provider(url: string, key: string): Provider;
}

export const realAgents: Readonly<Record<string, RealAgent>> = {
  claude: {
    name: "claude",
    package: "@anthropic-ai/claude-code",
    model: "claude-sonnet-4-5",
    countsCost: true,
    quick: { CLAUDE_CODE_MAX_RETRIES: "3" },
    provider: (url, key) => ({ env: { ANTHROPIC_BASE_URL: url, ANTHROPIC_API_KEY: key }, args: [] }),
  },
  codex: {
    name: "codex",
    package: "@openai/codex",
    model: "gpt-5-mock",
    countsCost: false,
    quick: {},
    provider: (url, key) => ({
      env: { CODEX_API_KEY: key },
      args: [
        ...["-c", 'model_provider="loopback"'],
        ...[
          "-c",
          `model_providers.loopback={name="loopback",base_url="${url}/v1",env_key="CODEX_API_KEY",wire_api="responses"}`,
        ],
      ],
    }),
  },
  gemini: {
    name: "gemini",
    package: "@google/gemini-cli",
    model: "gemini-2.5-flash",
    countsCost: false,
    quick: {},
    provider: (url, key) => ({
      env: { GEMINI_API_KEY: key, GOOGLE_GEMINI_BASE_URL: url },
      args: [],
      files: {
        ".gemini/settings.json": JSON.stringify({
          // With a base URL of one's own it does not find out by itself how it is to sign in.
          security: { auth: { selectedType: "gemini-api-key" } },
          // Ten by itself, which takes minutes.
          general: { maxAttempts: 3 },
        }),
      },
    }),
  },
  copilot: {
    name: "copilot",
    package: "@github/copilot",
    model: "claude-sonnet-4.5",
    countsCost: false,
    quick: {},
    provider: (url, key) => ({
      env: {
        COPILOT_PROVIDER_BASE_URL: url,
        COPILOT_PROVIDER_TYPE: "anthropic",
        COPILOT_PROVIDER_API_KEY: key,
        COPILOT_OFFLINE: "true",
      },
      args: [],
    }),
  },
};
