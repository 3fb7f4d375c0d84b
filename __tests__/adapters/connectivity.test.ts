import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { probeConnectivity } from "../../src/adapters/connectivity.ts";

const never = new AbortController().signal;

async function withServer<T>(status: number | "hang", use: (apiUrl: string) => Promise<T>): Promise<T> {
  const server = createServer((_, response) => {
    if (status !== "hang") response.writeHead(status).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe("probeConnectivity", () => {
  it.each([
    [200, true],
    [403, true],
    [404, true],
    [500, false],
    [503, false],
  ])("takes HTTP %i for an answer: %s", async (status, api) => {
    const found = await withServer(status, (apiUrl) => probeConnectivity({ apiUrl }, never));
    expect(found).toMatchObject({ dns: true, tcp: true, api, detail: expect.stringContaining(`HTTP ${status}`) });
  });

  it("says which of the three fails when nobody listens", async () => {
    const gone = await withServer(200, async (apiUrl) => apiUrl);
    const found = await probeConnectivity({ apiUrl: gone }, never);
    expect(found).toMatchObject({ dns: true, tcp: false, api: false });
    expect(found.detail).toMatch(/TCP failed \(ECONNREFUSED\), API failed \(ECONNREFUSED\)/);
  });

  it("says so when the name is unknown", async () => {
    expect(await probeConnectivity({ apiUrl: "https://no-such-host.invalid" }, never)).toMatchObject({
      dns: false,
      tcp: false,
      api: false,
    });
  });

  it("gives each question its own deadline", async () => {
    const found = await withServer("hang", (apiUrl) => probeConnectivity({ apiUrl, deadlineMs: 100 }, never));
    expect(found).toMatchObject({ dns: true, tcp: true, api: false });
    expect(found.detail).toContain("API failed (no answer within 100 ms)");
  });

  it("ends at once, with a no, when the signal aborts", async () => {
    const found = await withServer("hang", (apiUrl) => probeConnectivity({ apiUrl }, AbortSignal.abort()));
    expect(found).toMatchObject({ dns: false, tcp: false, api: false });
  });

  it("does not throw for what is no address", async () => {
    expect(await probeConnectivity({ apiUrl: "not an address" }, never)).toMatchObject({ dns: false, api: false });
  });
});
