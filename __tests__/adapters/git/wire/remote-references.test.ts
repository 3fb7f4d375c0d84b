/** Which way a question or a change takes: ours or git's, and what becomes of one that nobody knows whether it was made. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createClock } from "../../../../src/adapters/clock.ts";
import { author } from "../../../../src/adapters/git/author.ts";
import { objectList } from "../../../../src/adapters/git/git-object-list.ts";
import { type RemoteReferences, remoteReferences } from "../../../../src/adapters/git/remote-references.ts";
import { classify } from "../../../../src/core/failure/classify.ts";
import { Fault } from "../../../../src/core/failure/evidence.ts";
import { startActionsHost } from "../../../fakes/actions-host/actions-host.ts";
import type { ActionsHost, HostRepository } from "../../../fakes/actions-host/api.ts";
import { plainEnvironment } from "../git-fixture.ts";

const clock = createClock();
const signal = new AbortController().signal;
const token = "ghs_0123456789abcdefghij";
const ref = "refs/workflow-manager/workflow-20261122-101500-aaaa/thing";

function commitOf(message: string) {
  const objects = objectList();
  const tree = objects.addTree([{ name: "a", id: objects.add("blob", Buffer.from("a")) }]);
  return { objects, id: objects.addCommit({ tree, parents: [], author, at: 1_800_000_000_000, message }) };
}

function make(references: RemoteReferences, stop: AbortSignal = signal) {
  const { objects, id } = commitOf("made");
  return references.move([{ name: ref, from: undefined, to: id }], objects, stop, "making it");
}

async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Fault)) throw new Error(`no fault: ${String(error)}`);
  return error;
}

describe("a remote that answers oddly", () => {
  let server: Server;
  let origin: string;
  let seen: { readonly path: string; readonly byGit: boolean }[];
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  beforeEach(async () => {
    seen = [];
    server = createServer((request, response) => {
      seen.push({ path: request.url ?? "", byGit: /^git\/\d/.test(request.headers["user-agent"] ?? "") });
      request.resume();
      request.on("end", () => answer(request, response));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const open = (environment: Readonly<Record<string, string>> = plainEnvironment) =>
    remoteReferences({ remote: { url: `${origin}/o/r`, token }, environment, clock });
  const status = (code: number, headers: Record<string, string> = {}, body = "") => {
    answer = (_request, response) => void response.writeHead(code, headers).end(body);
  };
  const ways = () => seen.map(({ byGit }) => (byGit ? "git" : "ours"));

  it.each([301, 400, 401, 403, 404, 415])(
    "with %i is asked again by git, for a list and for a change",
    async (code) => {
      status(code, { location: `${origin}/elsewhere` });
      expect((await faultOf(open().list("refs/*", signal, "listing"))).evidence.kind).toBe("git");
      expect((await faultOf(make(open()))).evidence.kind).toBe("git");
      expect(ways()[0]).toBe("ours");
      expect(ways()).toContain("git");
    },
  );

  it.each([429, 500, 503])("with %i to a change is evidence, and nobody makes the change again", async (code) => {
    status(code, { "retry-after": "7" });
    const { evidence } = await faultOf(make(open()));
    expect(evidence).toMatchObject({ kind: "http", status: code, retryAfterS: 7, dependency: "github" });
    expect(classify(evidence).category).toBe("transient");
    expect(ways()).toEqual(["ours"]);
  });

  it("and a connection that breaks after a change was sent is evidence that says so", async () => {
    answer = (request) => request.socket.destroy();
    const { evidence } = await faultOf(make(open()));
    expect(evidence).toMatchObject({ kind: "network", maybeSent: true });
    expect(ways()).toEqual(["ours"]);
  });

  it("but one that breaks in a question is asked again by git", async () => {
    answer = (request) => request.socket.destroy();
    expect((await faultOf(open().find(ref, signal, "looking"))).evidence.kind).toBe("git");
    expect(ways()[0]).toBe("ours");
    expect(ways()).toContain("git");
  });

  it("with a page is a fault once for a change, and left to git from then on", async () => {
    status(200, { "content-type": "text/html" }, "<html>sign in</html>");
    const references = open();
    expect((await faultOf(make(references))).evidence.kind).toBe("network");
    expect(ways()).toEqual(["ours"]);
    await faultOf(make(references));
    // git takes a page for the list of a server that only has files: there is no such reference in it.
    expect(await references.find(ref, signal, "looking")).toBeUndefined();
    expect(new Set(ways().slice(1))).toEqual(new Set(["git"]));
  });

  it("with a report that leaves the change out is a fault, and no success", async () => {
    status(200, { "content-type": "application/x-git-receive-pack-result" }, "0000");
    expect((await faultOf(make(open()))).message).toContain("does not say what came of it");
  });

  it.each(["https_proxy", "HTTP_PROXY", "all_proxy", "GIT_SSL_CAINFO", "GIT_SSL_CAPATH"])(
    "is left to git where %s is set, which only git knows what to do with",
    async (name) => {
      status(404);
      await faultOf(open({ ...plainEnvironment, [name]: `${origin}/` }).find(ref, signal, "looking"));
      expect(ways()).not.toContain("ours");
    },
  );

  it("does not hear from us again when we are told to stop", async () => {
    const controller = new AbortController();
    answer = () => controller.abort({ by: "SIGINT", graceMs: 0 });
    expect((await faultOf(make(open(), controller.signal))).evidence.kind).toBe("cancelled");
    expect(ways()).toEqual(["ours"]);
    expect((await faultOf(make(open(), AbortSignal.abort()))).evidence.kind).toBe("cancelled");
    expect(ways()).toEqual(["ours"]);
  });
});

describe("the Actions host", () => {
  let host: ActionsHost;
  let repository: HostRepository;
  beforeAll(async () => {
    host = await startActionsHost();
    repository = await host.addRepository({ owner: "acme", name: "app", files: { "a.txt": "a\n" } });
  });
  afterAll(() => host.stop());
  const both = () => {
    const url = `${host.serverUrl}/${repository.fullName}`;
    const remote = { url, token: host.mintToken({ kind: "installation", permissions: { contents: "write" } }) };
    const byGit = { ...plainEnvironment, GIT_SSL_CAPATH: "/etc/ssl/certs" };
    return {
      ours: remoteReferences({ remote, environment: plainEnvironment, clock }),
      git: remoteReferences({ remote, environment: byGit, clock }),
    };
  };

  it("gives the same lists, and takes the same objects under the same ids, by both ways", async () => {
    const { ours, git } = both();
    const at = (way: string) => `refs/workflow-manager/workflow-20261122-101500-aaaa/${way}`;
    for (const [way, references] of [
      ["ours", ours],
      ["git", git],
    ] as const) {
      const { objects, id } = commitOf("the same");
      const moved = await references.move([{ name: at(way), from: undefined, to: id }], objects, signal, "making it");
      expect(moved.references).toMatchObject([{ flag: "*", name: at(way) }]);
    }
    const pattern = "refs/workflow-manager/*/*";
    const lists = await Promise.all([ours, git].map((way) => way.list(pattern, signal, "listing")));
    expect(lists[0]).toEqual(lists[1]);
    expect(lists[0]?.map(({ name }) => name)).toEqual([at("git"), at("ours")]);
    expect(new Set(lists[0]?.map(({ sha }) => sha)).size).toBe(1);
    const main = await ours.find("refs/heads/main", signal, "looking");
    expect(main).toMatch(/^[0-9a-f]{40}$/);
    expect(main).toBe(await git.find("refs/heads/main", signal, "looking"));
    expect(await ours.find("refs/heads/mai", signal, "looking")).toBeUndefined();
  });

  it("moves and deletes only what is where it was seen", async () => {
    for (const references of Object.values(both())) {
      const [first, second] = [commitOf("first"), commitOf("second")];
      const move = async (from: string | undefined, to: string | undefined, objects = objectList()) => {
        const moved = await references.move([{ name: ref, from, to }], objects, signal, "moving it");
        return moved.references.map(({ flag }) => flag).join("");
      };
      expect(await move(undefined, first.id, first.objects)).toBe("*");
      expect(await move(undefined, second.id, second.objects)).toBe("!");
      expect(await move(second.id, undefined)).toBe("!");
      expect(await move(first.id, second.id, second.objects)).toBe("+");
      expect(await references.find(ref, signal, "looking")).toBe(second.id);
      expect(await move(second.id, undefined)).toBe("-");
      expect(await references.find(ref, signal, "looking")).toBeUndefined();
    }
  });
});
