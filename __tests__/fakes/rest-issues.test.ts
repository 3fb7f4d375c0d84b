import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ActionsHost, HostRepository } from "./actions-host/api.ts";
import type { Ask } from "./actions-host/client.ts";
import { type RestSetup, restSetup } from "./actions-host/setup.ts";

let setup: RestSetup;
let host: ActionsHost;
let repository: HostRepository;
let installation: Ask;
const at = (path: string): string => setup.at(path);

beforeEach(async () => {
  setup = await restSetup();
  ({ host, repository, installation } = setup);
});
afterEach(async () => {
  expect(host.problems).toEqual([]);
  await host.stop();
});

describe("issues", () => {
  it("lists by state, newest first, in pages that link to each other", async () => {
    for (const title of ["one", "two", "three"]) await repository.openIssue({ by: "maintainer", title });
    await repository.close(1, "maintainer");
    const first = await installation("GET", at("/issues?state=all&per_page=2"));
    expect(first.body).toMatchObject([{ title: "three" }, { title: "two" }]);
    const next = /<([^>]*)>; rel="next"/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
    const second = await installation("GET", next.slice(host.apiUrl.length));
    expect(second.body).toMatchObject([{ title: "one" }]);
    expect(second.headers.get("link")).toContain('rel="prev"');
    expect((await installation("GET", at("/issues?direction=asc"))).body).toMatchObject([
      { title: "two" },
      { title: "three" },
    ]);
  });

  it("refuses bodies over 65,536 characters", async () => {
    const reply = await installation("POST", at("/issues"), { title: "x", body: "y".repeat(65_537) });
    expect(reply.status).toBe(422);
    expect(reply.body).toMatchObject({ errors: [{ message: "body is too long (maximum is 65536 characters)" }] });
  });

  it("says already_exists for a label that is there, whatever its case", async () => {
    expect((await installation("GET", at("/labels/bug"))).status).toBe(404);
    expect((await installation("POST", at("/labels"), { name: "Bug", color: "ff0000" })).status).toBe(201);
    const again = await installation("POST", at("/labels"), { name: "bug", color: "ff0000" });
    expect(again.status).toBe(422);
    expect(again.body).toMatchObject({
      message: "Validation Failed",
      errors: [{ code: "already_exists", field: "name" }],
    });
  });

  it("gives the same reaction back instead of making a second", async () => {
    const number = await repository.openIssue({ by: "maintainer", title: "x" });
    const first = await installation("POST", at(`/issues/${number}/reactions`), { content: "eyes" });
    const second = await installation("POST", at(`/issues/${number}/reactions`), { content: "eyes" });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toEqual(first.body);
  });

  it("answers 404 for a label that is not on the issue", async () => {
    const number = await repository.openIssue({ by: "maintainer", title: "x", labels: ["a"] });
    expect((await installation("DELETE", at(`/issues/${number}/labels/a`))).body).toEqual([]);
    const again = await installation("DELETE", at(`/issues/${number}/labels/a`));
    expect([again.status, again.body]).toEqual([404, expect.objectContaining({ message: "Label does not exist" })]);
  });

  it("sends one labeled event per label, and none that start workflows for a workflow's own token", async () => {
    await repository.openIssue({ by: "maintainer", title: "x", labels: ["a", "b"] });
    const mine = host.events.filter((event) => event.repository === repository.fullName);
    expect(mine.map((event) => `${event.name}.${event.action}`)).toEqual([
      "issues.opened",
      "issues.labeled",
      "issues.labeled",
    ]);
    const pending = (): number => host.pendingRuns.filter((run) => run.repository === repository.fullName).length;
    expect(pending()).toBe(2);
    await installation("POST", at("/issues"), { title: "y", labels: ["a"] });
    expect(pending()).toBe(2);
  });

  it("names roles finely and coarsely", async () => {
    const reply = await installation("GET", at("/collaborators/maintainer/permission"));
    expect(reply.body).toMatchObject({ permission: "write", role_name: "maintain", user: { login: "maintainer" } });
    expect((await installation("GET", at("/collaborators/stranger/permission"))).body).toMatchObject({
      permission: "read",
    });
    expect((await installation("GET", at("/collaborators/nobody/permission"))).status).toBe(404);
  });
});
