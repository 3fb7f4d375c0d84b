/** The smallest HTTP client for tests of the host itself: no retries, no opinions. */
import type { ActionsHost } from "./api.ts";

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else the text. */
  readonly body: unknown;
}

export type Ask = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Reply>;

export function restClient(host: ActionsHost, token: string | undefined): Ask {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(host.apiUrl + path, {
      method,
      redirect: "manual",
      headers: { ...(token === undefined ? {} : { authorization: `token ${token}` }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = (response.headers.get("content-type") ?? "").startsWith("application/json");
    return { status: response.status, headers: response.headers, body: json && text !== "" ? JSON.parse(text) : text };
  };
}
