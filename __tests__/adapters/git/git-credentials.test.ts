import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { remoteAccess } from "../../../src/adapters/git/git-credentials.ts";
import { GitFixture } from "./git-fixture.ts";

let fixture: GitFixture;
let server: Server;
let seen: string[][];
let origin: string;
beforeEach(async () => {
  fixture = new GitFixture();
  seen = [];
  server = createServer((request, response) => {
    const names = request.rawHeaders.filter((_, index) => index % 2 === 0);
    seen.push(request.rawHeaders.filter((_, index) => names[(index - 1) / 2]?.toLowerCase() === "authorization"));
    response.writeHead(403).end("no");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  fixture.remove();
});

const token = "ghs_0123456789abcdefghij";
const basic = Buffer.from(`x-access-token:${token}`).toString("base64");

describe("our token", () => {
  it("is the one Authorization header, whatever checkout or an agent left in the configuration", async () => {
    const root = fixture.clone();
    const kept = join(fixture.folder, "credentials");
    writeFileSync(kept, `[http "${origin}/"]\n\textraheader = AUTHORIZATION: basic b2xk\n`);
    fixture.git(root, "config", `includeIf.gitdir:${root}/.git.path`, kept);
    fixture.git(root, "config", `http.${origin}/o/r.extraheader`, "AUTHORIZATION: basic bW9yZQ==");
    fixture.git(root, "config", "http.proxy", "http://127.0.0.1:9");
    fixture.git(root, "config", `url.http://127.0.0.1:9/.insteadOf`, `${origin}/`);
    const tree = await fixture.workTree(root, { remote: { url: `${origin}/o/r`, token } });
    await expect(tree.remoteBranch("main")).rejects.toMatchObject({ evidence: { kind: "git", exitCode: 128 } });
    await expect(tree.push("main")).rejects.toMatchObject({ evidence: { kind: "git" } });
    expect(seen).toHaveLength(3);
    expect(new Set(seen.map((headers) => headers.join()))).toEqual(new Set([`basic ${basic}`]));
  });

  it("does not appear in evidence in any form", async () => {
    const remote = { url: `${origin}/${basic}/${token}`, token };
    const tree = await fixture.workTree(fixture.clone(), { remote });
    const fault = await tree.remoteBranch("main").catch((error: unknown) => error);
    const text = JSON.stringify(fault) + String(fault);
    expect(text).toContain("***");
    expect(text).not.toContain(token);
    expect(text).not.toContain(basic);
  });

  it("is not sent without being given, nor to a remote that is no web address", () => {
    expect(JSON.stringify(remoteAccess({ url: `${origin}/o/r` }))).not.toContain("extraheader");
    expect(JSON.stringify(remoteAccess({ url: "file:///r.git", token }))).not.toContain("extraheader");
  });
});
