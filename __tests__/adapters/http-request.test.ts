import { createServer, type RequestListener } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { httpRequest } from "../../src/adapters/http-request.ts";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function listen(answer: RequestListener): Promise<{ url: string; sockets: Socket[] }> {
  const sockets: Socket[] = [];
  const server = createServer(answer).on("connection", (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sockets };
}

describe("httpRequest", () => {
  it("follows redirections as fetch does, and takes the token to no other host", async () => {
    const seen: string[] = [];
    const tell: RequestListener = (request, response) => {
      let body = "";
      request.on("data", (chunk) => {
        body += chunk;
      });
      request.on("end", () => {
        seen.push(`${request.method} ${request.url} ${request.headers.authorization ?? "-"} ${body || "-"}`);
        const [, status] = /^\/(\d+)/.exec(request.url ?? "") ?? [];
        if (status === undefined) response.end("here");
        else response.writeHead(Number(status), { location: "/end" }).end("gone");
      });
    };
    const { url } = await listen(tell);
    const other = await listen((request, response) => {
      seen.push(`other ${request.url} ${request.headers.authorization ?? "-"}`);
      response.writeHead(302, { location: `${url}/end` }).end();
    });
    const sent = { headers: { Authorization: "bearer x" }, body: "b" };
    for (const [method, path] of [
      ["GET", "/301"],
      ["POST", "/302"],
      ["POST", "/307"],
      ["PATCH", "/302"],
    ] as const) {
      const answer = await httpRequest(url + path, { method, ...sent });
      expect([answer.status, answer.url, await answer.text()]).toEqual([200, `${url}/end`, "here"]);
    }
    await (await httpRequest(`${other.url}/away`, { headers: { authorization: "bearer x" } })).text();
    expect(seen.filter((line) => !/^\w+ \/3/.test(line))).toEqual([
      "GET /end bearer x b",
      "GET /end bearer x -",
      "POST /end bearer x b",
      "PATCH /end bearer x b",
      "other /away bearer x",
      "GET /end - -",
    ]);
    const kept = await httpRequest(`${url}/302`, { redirect: "manual" });
    expect([kept.status, kept.headers.get("location")]).toEqual([302, "/end"]);
    kept.body.destroy();
  });

  it("does not go round in circles, and takes a location that is none for the answer", async () => {
    const { url } = await listen((request, response) => {
      response.writeHead(302, { location: request.url === "/odd" ? "http://[" : "/again" }).end("x");
    });
    await expect(httpRequest(url)).rejects.toThrow("too many redirections");
    expect((await httpRequest(`${url}/odd`)).status).toBe(302);
  });

  it("unpacks what the server packed", async () => {
    const { url } = await listen((request, response) => {
      expect(request.headers["accept-encoding"]).toBe("gzip");
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("äöü".repeat(50_000)));
    });
    expect(await (await httpRequest(url)).text()).toBe("äöü".repeat(50_000));
  });

  it("fails where the packed answer breaks off", async () => {
    const { url } = await listen((_, response) => {
      const packed = gzipSync(Buffer.from(Array.from({ length: 90_000 }, (_byte, at) => (at * 7919) % 251)));
      response.writeHead(200, { "content-encoding": "gzip", "content-length": packed.length });
      response.write(packed.subarray(0, 100), () => response.destroy());
    });
    await expect(httpRequest(url).then((answer) => answer.text())).rejects.toThrow();
  });

  it.each([
    ["GET", "asked anew"],
    ["POST", "ECONNRESET"],
  ])("finds a kept connection dead: %s is %s", async (method, outcome) => {
    let count = 0;
    const { url, sockets } = await listen((request, response) => {
      count += 1;
      if (count === 2) request.socket.resetAndDestroy();
      else response.end("ok");
    });
    await (await httpRequest(url)).text();
    const again = httpRequest(url, { method }).then(
      async (answer) => (await answer.text()) && "asked anew",
      (error: NodeJS.ErrnoException) => error.code,
    );
    expect(await again).toBe(outcome);
    expect(sockets.length).toBe(method === "GET" ? 2 : 1);
  });

  it("ends when the signal does, before and after the head of the answer", async () => {
    const { url } = await listen((request, response) => {
      if (request.url === "/half") response.writeHead(200).write("x");
    });
    await expect(httpRequest(url, { signal: AbortSignal.abort() })).rejects.toThrow("abort");
    const stop = new AbortController();
    const half = await httpRequest(`${url}/half`, { signal: stop.signal });
    stop.abort();
    await expect(half.text()).rejects.toThrow();
  });
});
