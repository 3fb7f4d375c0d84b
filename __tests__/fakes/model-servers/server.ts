/**
 * A model provider on loopback, in the three dialects that the CLIs speak. It asks for one shell command, then says how many
 * messages it has seen. A key with `bad` in it is refused, a model with `unknown` in its name is not there, one with
 * `limited` has no quota left, and one with `slow` asks for a command that does not end by itself.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Dialect, dialectOf } from "./dialects.ts";

export interface ModelServer {
  readonly url: string;
  /** Paths asked for, with the status that was answered. */
  readonly requests: readonly { readonly path: string; readonly status: number }[];
  close(): Promise<void>;
}

export async function startModelServer(): Promise<ModelServer> {
  const requests: { path: string; status: number }[] = [];
  const server = createServer((request, response) => {
    answer(request, response).then(
      (status) => requests.push({ path: request.url ?? "", status }),
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

async function answer(request: IncomingMessage, response: ServerResponse): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const path = request.url ?? "";
  const dialect = request.method === "POST" ? dialectOf(path) : undefined;
  if (dialect === undefined) return refuse(response, 404, { error: { message: "no such path" } });
  const body: Record<string, unknown> = JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}");
  const refusal = refusalOf(dialect, request, path, body);
  if (refusal !== undefined) return refuse(response, refusal.status, refusal.body);
  const seen = dialect.read(body);
  const command = modelOf(path, body).includes("slow") ? "echo started > started.txt; sleep 600" : "echo hi >> out.txt";
  const events = seen.wantsTool
    ? dialect.callShell(command, body)
    : dialect.say(`DONE after seeing ${seen.messages} messages`, body);
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.end(
    events
      .map(({ name, data }) => `${name === undefined ? "" : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`)
      .join(""),
  );
  return 200;
}

const modelOf = (path: string, body: Record<string, unknown>) => `${path} ${String(body["model"] ?? "")}`;

function refusalOf(dialect: Dialect, request: IncomingMessage, path: string, body: Record<string, unknown>) {
  const key = ["authorization", "x-api-key", "x-goog-api-key"]
    .map((name) => String(request.headers[name] ?? ""))
    .join(" ");
  if (key.includes("bad")) return dialect.refusals.key;
  const model = modelOf(path, body);
  if (model.includes("unknown")) return dialect.refusals.model;
  if (model.includes("limited")) return dialect.refusals.limit;
  return undefined;
}

function refuse(response: ServerResponse, status: number, body: unknown): number {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
  return status;
}
