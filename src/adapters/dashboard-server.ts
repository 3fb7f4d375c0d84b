/**
 * Serves the dashboard: pages, and streams of server-sent events that send a page's content again when it has changed.
 *
 * D1 It reads and changes nothing: any method but GET and HEAD is refused.
 * D2 On loopback the Host header must name loopback: else a web site whose name was made to point here (DNS rebinding) could read
 *    it through its visitor's browser.
 * D3 Elsewhere the address holds a key, which is exchanged for a cookie at once, so that it does not stay in the address.
 */
import { timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, isIP } from "node:net";
import { dashboardPolicy, renderPage } from "../core/dashboard/page.ts";
import type { Fragment } from "../core/dashboard/views.ts";

export interface DashboardOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Needed to read anything; undefined on loopback. */
  readonly key: string | undefined;
  readonly list: () => Promise<Fragment>;
  /** Undefined: there is no such workflow. */
  readonly workflow: (id: string) => Promise<Fragment | undefined>;
  /** Between two looks at what a stream shows. */
  readonly everyMs: number;
  readonly redact: (text: string) => string;
}

export interface Dashboard {
  readonly url: string;
  close(): Promise<void>;
}

/** Streams of one browser stay open; more than this is nobody who looks. */
const mostStreams = 40;
const cookieName = "workflow-manager-key";
/** Proxies drop a stream that says nothing. */
const silenceMs = 15_000;

const headers: Readonly<Record<string, string>> = {
  "content-security-policy": dashboardPolicy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cache-control": "no-store",
};

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

/** D2 */
function namesLoopback(request: IncomingMessage): boolean {
  const name = (request.headers.host ?? "").replace(/:\d{1,5}$/, "").replace(/^\[(.*)\]$/, "$1");
  return isLoopback(name.toLowerCase());
}

function same(given: string, key: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(key)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function cookieOf(request: IncomingMessage): string {
  const pairs = (request.headers.cookie ?? "").split(";").map((pair) => pair.trim().split("="));
  return pairs.find(([name]) => name === cookieName)?.[1] ?? "";
}

/** Journals are written redacted; this is for those of versions that knew fewer forms. Not the frame: its hashes must hold. */
function clean({ title, html, said }: Fragment, redact: (text: string) => string): Fragment {
  return { title: redact(title), html: redact(html), said: redact(said) };
}

export async function serveDashboard(options: DashboardOptions): Promise<Dashboard> {
  const streams = new Set<ServerResponse>();
  const end = (response: ServerResponse, status: number, text: string, more: Record<string, string> = {}): void => {
    response.writeHead(status, { ...headers, "content-type": "text/plain; charset=utf-8", ...more });
    response.end(text);
  };

  const stream = (
    request: IncomingMessage,
    response: ServerResponse,
    look: () => Promise<Fragment | undefined>,
  ): void => {
    if (request.method === "HEAD") {
      end(response, 200, "");
      return;
    }
    if (streams.size >= mostStreams) {
      end(response, 503, "Too many pages are open.\n", { "retry-after": "30" });
      return;
    }
    streams.add(response);
    response.writeHead(200, { ...headers, "content-type": "text/event-stream; charset=utf-8" });
    let last = "";
    let spokenAt = Date.now();
    let busy = false;
    const say = (text: string): void => {
      spokenAt = Date.now();
      response.write(text);
    };
    const turn = async (): Promise<void> => {
      if (busy || response.writableNeedDrain) return;
      busy = true;
      try {
        const fragment = await look();
        const data = fragment === undefined ? "" : JSON.stringify(clean(fragment, options.redact));
        if (data !== "" && data !== last) say(`event: view\ndata: ${data}\n\n`);
        else if (Date.now() - spokenAt >= silenceMs) say(": still here\n\n");
        if (data !== "") last = data;
      } catch {
        // A journal that is being replaced cannot be read for a moment: the next look shows it.
      } finally {
        busy = false;
      }
    };
    const timer = setInterval(() => void turn(), options.everyMs);
    response.on("close", () => {
      clearInterval(timer);
      streams.delete(response);
    });
    void turn();
  };

  const page = async (response: ServerResponse, fragment: Fragment | undefined, events: string): Promise<void> => {
    if (fragment === undefined) return end(response, 404, "There is no such page.\n");
    response.writeHead(200, { ...headers, "content-type": "text/html; charset=utf-8" });
    response.end(renderPage(clean(fragment, options.redact), events));
  };

  const admitted = (request: IncomingMessage, response: ServerResponse, url: URL): boolean => {
    const { key } = options;
    if (key === undefined) {
      if (namesLoopback(request)) return true;
      end(response, 421, "This page is for this machine only; open it as http://127.0.0.1.\n");
      return false;
    }
    if (same(cookieOf(request), key)) return true;
    if (!same(url.searchParams.get("key") ?? "", key)) {
      end(response, 403, "Open the address that the dashboard printed: it holds the key.\n");
      return false;
    }
    // D3
    const cookie = `${cookieName}=${key}; HttpOnly; SameSite=Strict; Path=/`;
    end(response, 303, "", { location: url.pathname, "set-cookie": cookie });
    return false;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method } = request;
    if (method !== "GET" && method !== "HEAD")
      return end(response, 405, "It can only be read.\n", { allow: "GET, HEAD" });
    // Behind two slashes a host would stand.
    const url = new URL(`http://dashboard.invalid${(request.url ?? "/").replace(/^\/+/, "/")}`);
    if (!admitted(request, response, url)) return;
    const [, first = "", second = "", third] = url.pathname.split("/");
    if (third !== undefined) return end(response, 404, "There is no such page.\n");
    if (url.pathname === "/") return page(response, await options.list(), "/events");
    if (url.pathname === "/events") return stream(request, response, options.list);
    if (first === "workflow") return page(response, await options.workflow(second), `/events/${second}`);
    if (first === "events") return stream(request, response, () => options.workflow(second));
    return end(response, 404, "There is no such page.\n");
  };

  const server = createServer({ maxHeaderSize: 8 * 1024 }, (request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else end(response, 500, "This could not be read.\n");
    });
  });
  server.listen(options.port, options.host);
  await once(server, "listening");
  return { url: addressOf(server, options), close: () => closeServer(server) };
}

function addressOf(server: Server, { host, key }: DashboardOptions): string {
  const { port } = server.address() as AddressInfo;
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : isIP(host) === 6 ? `[${host}]` : host;
  return `http://${name}:${port}/${key === undefined ? "" : `?key=${key}`}`;
}

async function closeServer(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
}
