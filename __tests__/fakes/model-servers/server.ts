/**
 * A model provider on loopback, in the three dialects that the CLIs speak. What it answers is decided by a mind; the one that
 * it has by itself asks for one shell command, then says how many messages it has seen. A key with `bad` in it is refused, a
 * model with `unknown` in its name is not there, one with `limited` has no quota left, and one with `slow` asks for a command
 * that does not end by itself.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Dialect, dialectOf, type Refusal } from "./dialects.ts";

export interface ModelCall {
  readonly key: string;
  /** Where the dialect has it: in the path or in the body. */
  readonly model: string;
  /** The whole conversation, as JSON. */
  readonly conversation: string;
  readonly messages: number;
  /** False right after a tool's result. */
  readonly wantsTool: boolean;
}

export type ModelAnswer =
  | { readonly kind: "shell"; readonly command: string }
  | { readonly kind: "say"; readonly text: string }
  | { readonly kind: "refuse"; readonly what: Refusal; readonly retryAfterS?: number };

export type Mind = (call: ModelCall) => ModelAnswer;

export interface ModelServer {
  readonly url: string;
  /** What was asked, with the status that was answered and the instant (epoch ms). */
  readonly requests: readonly { readonly path: string; readonly status: number; readonly at: number }[];
  close(): Promise<void>;
}

export const mindByName: Mind = ({ key, model, messages, wantsTool }) => {
  if (key.includes("bad")) return { kind: "refuse", what: "key" };
  if (model.includes("unknown")) return { kind: "refuse", what: "model" };
  if (model.includes("limited")) return { kind: "refuse", what: "limit" };
  if (!wantsTool) return { kind: "say", text: `DONE after seeing ${messages} messages` };
  const command = model.includes("slow") ? "echo started > started.txt; sleep 600" : "echo hi >> out.txt";
  return { kind: "shell", command };
};

export async function startModelServer(mind: Mind = mindByName): Promise<ModelServer> {
  const requests: { path: string; status: number; at: number }[] = [];
  const server = createServer((request, response) => {
    answer(mind, request, response).then(
      (status) => requests.push({ path: request.url ?? "", status, at: Date.now() }),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(mind: Mind, request: IncomingMessage, response: ServerResponse): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const path = request.url ?? "";
  const dialect = request.method === "POST" ? dialectOf(path) : undefined;
  if (dialect === undefined) return refuse(response, 404, { error: { message: "no such path" } });
  const body: Record<string, unknown> = JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}");
  const answered = mind({
    ...dialect.read(body),
    key: keyOf(request),
    model: `${path} ${String(body["model"] ?? "")}`,
  });
  if (answered.kind === "refuse") {
    const { status, body: why } = dialect.refusals[answered.what];
    return refuse(response, status, why, answered.retryAfterS);
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.end(written(dialect, answered, body));
  return 200;
}

function written(
  dialect: Dialect,
  answered: Exclude<ModelAnswer, { kind: "refuse" }>,
  body: Record<string, unknown>,
): string {
  const events =
    answered.kind === "shell" ? dialect.callShell(answered.command, body) : dialect.say(answered.text, body);
  return events
    .map(({ name, data }) => `${name === undefined ? "" : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`)
    .join("");
}

const keyOf = (request: IncomingMessage) =>
  ["authorization", "x-api-key", "x-goog-api-key"].map((name) => String(request.headers[name] ?? "")).join(" ");

function refuse(response: ServerResponse, status: number, body: unknown, retryAfterS?: number): number {
  const later = retryAfterS === undefined ? {} : { "retry-after": String(retryAfterS) };
  response.writeHead(status, { "content-type": "application/json", ...later });
  response.end(JSON.stringify(body));
  return status;
}
