/** How each provider is asked and answers: as little as the CLIs need to go through a tool call. */
export interface Dialect {
  read(body: Record<string, unknown>): {
    /** As JSON: what was said is looked for in it, not parsed. */
    readonly conversation: string;
    readonly messages: number;
    readonly wantsTool: boolean;
  };
  callShell(command: string, body: Record<string, unknown>): readonly ServerEvent[];
  say(text: string, body: Record<string, unknown>): readonly ServerEvent[];
  readonly refusals: Readonly<Record<Refusal, { readonly status: number; readonly body: unknown }>>;
}

/** A bad key, a model that is not there, a rate limit, a provider with too much to do. */
export type Refusal = "key" | "model" | "limit" | "overload";

export interface ServerEvent {
  readonly name?: string;
  readonly data: unknown;
}

type Body = Record<string, unknown>;

const listOf = (value: unknown): readonly Body[] => (Array.isArray(value) ? value : []);
const openAiError = (status: number, code: string, message: string) => ({
  status,
  body: { error: { message, type: "invalid_request_error", code } },
});

let calls = 0;
const nextId = (kind: string) => {
  calls += 1;
  return `${kind}_${calls}`;
};

/** OpenAI's Responses API: Codex. */
const responses: Dialect = {
  read(body) {
    const input = listOf(body["input"]);
    const wantsTool = input.at(-1)?.["type"] !== "function_call_output";
    return { conversation: JSON.stringify(input), messages: input.length, wantsTool };
  },
  callShell(command, body) {
    const names = listOf(body["tools"]).map((tool) => String(tool["name"] ?? ""));
    const name = ["exec_command", "shell_command", "shell"].find((known) => names.includes(known)) ?? "shell";
    const byName: Body = {
      exec_command: { cmd: command },
      shell_command: { command },
      shell: { command: ["bash", "-lc", command] },
    };
    const item = {
      type: "function_call",
      id: nextId("fc"),
      call_id: nextId("call"),
      name,
      arguments: JSON.stringify(byName[name]),
    };
    return responseEvents(item);
  },
  say: (text) =>
    responseEvents({ type: "message", role: "assistant", id: nextId("msg"), content: [{ type: "output_text", text }] }),
  refusals: {
    key: openAiError(401, "invalid_api_key", "Incorrect API key provided: bad."),
    model: openAiError(404, "model_not_found", "The model `unknown` does not exist or you do not have access to it."),
    limit: openAiError(429, "rate_limit_exceeded", "Rate limit reached."),
    overload: openAiError(503, "server_is_overloaded", "Our servers are currently overloaded. Please try again later."),
  },
};

function responseEvents(item: Body): readonly ServerEvent[] {
  const id = nextId("resp");
  const usage = {
    input_tokens: 100,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 10,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 110,
  };
  return [
    { type: "response.created", response: { id } },
    { type: "response.output_item.done", item },
    { type: "response.completed", response: { id, usage, output: [item] } },
  ].map((data) => ({ name: data.type, data }));
}

/** Anthropic's Messages API: Claude Code, and Copilot with a provider of one's own. */
const messages: Dialect = {
  read(body) {
    const list = listOf(body["messages"]);
    const wantsTool = !listOf(list.at(-1)?.["content"]).some((block) => block["type"] === "tool_result");
    return { conversation: JSON.stringify(list), messages: list.length, wantsTool };
  },
  callShell(command, body) {
    const names = listOf(body["tools"]).map((tool) => String(tool["name"] ?? ""));
    const name = names.find((known) => /^bash$/i.test(known)) ?? "bash";
    const input = { command, description: "write", ...(name === "bash" ? { mode: "sync" } : {}) };
    return messageEvents(
      body,
      "tool_use",
      { type: "tool_use", id: nextId("toolu"), name, input: {} },
      {
        type: "input_json_delta",
        partial_json: JSON.stringify(input),
      },
    );
  },
  say: (text, body) => messageEvents(body, "end_turn", { type: "text", text: "" }, { type: "text_delta", text }),
  refusals: {
    key: {
      status: 401,
      body: { type: "error", error: { type: "authentication_error", message: "invalid x-api-key" } },
    },
    model: { status: 404, body: { type: "error", error: { type: "not_found_error", message: "model: unknown" } } },
    limit: { status: 429, body: { type: "error", error: { type: "rate_limit_error", message: "rate limit" } } },
    overload: { status: 529, body: { type: "error", error: { type: "overloaded_error", message: "Overloaded" } } },
  },
};

function messageEvents(body: Body, stop: string, block: Body, delta: Body): readonly ServerEvent[] {
  const usage = { input_tokens: 100, output_tokens: 10 };
  const message = { id: nextId("msg"), type: "message", role: "assistant", model: body["model"], content: [], usage };
  return [
    { type: "message_start", message: { ...message, stop_reason: null } },
    { type: "content_block_start", index: 0, content_block: block },
    { type: "content_block_delta", index: 0, delta },
    { type: "content_block_stop", index: 0 },
    { type: "message_delta", delta: { stop_reason: stop, stop_sequence: null }, usage: { output_tokens: 10 } },
    { type: "message_stop" },
  ].map((data) => ({ name: data.type, data }));
}

const googleError = (status: number, word: string, message: string) => ({
  status,
  body: { error: { code: status, message, status: word } },
});

/** Google's generateContent: Gemini CLI. */
const contents: Dialect = {
  read(body) {
    const list = listOf(body["contents"]);
    const wantsTool = !listOf(list.at(-1)?.["parts"]).some((part) => "functionResponse" in part);
    return { conversation: JSON.stringify(list), messages: list.length, wantsTool };
  },
  callShell: (command) => [chunk({ functionCall: { name: "run_shell_command", args: { command } } })],
  say: (text) => [chunk({ text })],
  refusals: {
    key: googleError(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key."),
    model: googleError(404, "NOT_FOUND", "models/unknown is not found for API version v1beta."),
    limit: googleError(429, "RESOURCE_EXHAUSTED", "You exceeded your current quota."),
    overload: googleError(503, "UNAVAILABLE", "The model is overloaded. Please try again later."),
  },
};

function chunk(part: Body): ServerEvent {
  const content = { role: "model", parts: [part] };
  const usageMetadata = { promptTokenCount: 100, candidatesTokenCount: 10, totalTokenCount: 110 };
  return { data: { candidates: [{ content, finishReason: "STOP", index: 0 }], usageMetadata } };
}

export function dialectOf(path: string): Dialect | undefined {
  if (/\/responses(?:\?|$)/.test(path)) return responses;
  if (/\/messages(?:\?|$)/.test(path)) return messages;
  return /:(?:stream)?[gG]enerateContent/.test(path) ? contents : undefined;
}
