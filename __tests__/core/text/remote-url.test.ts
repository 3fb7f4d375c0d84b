import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRemoteUrl } from "../../../src/core/text/remote-url.ts";

const github = { owner: "octo", repo: "app", serverUrl: "https://github.com", apiUrl: "https://api.github.com" };
const own = (host: string) => ({
  owner: "octo",
  repo: "app",
  serverUrl: `https://${host}`,
  apiUrl: `https://${host}/api/v3`,
});

describe("parseRemoteUrl", () => {
  it.each([
    ["https://github.com/octo/app", github],
    ["https://github.com/octo/app.git", github],
    ["https://github.com/octo/app/", github],
    ["https://token@github.com/octo/app.git", github],
    ["git@github.com:octo/app.git", github],
    ["github.com:octo/app", github],
    ["ssh://git@github.com/octo/app.git", github],
    ["ssh://git@ssh.github.com:443/octo/app.git", github],
    ["https://GitHub.com/octo/app", github],
    ["https://git.example.com/octo/app.git", own("git.example.com")],
    ["https://git.example.com:8443/octo/app.git", own("git.example.com:8443")],
    ["ssh://git@git.example.com:2222/octo/app.git", own("git.example.com")],
    [
      "https://acme.ghe.com/octo/app",
      { ...github, serverUrl: "https://acme.ghe.com", apiUrl: "https://api.acme.ghe.com" },
    ],
    [
      "http://127.0.0.1:3000/octo/app.git",
      { ...github, serverUrl: "http://127.0.0.1:3000", apiUrl: "http://127.0.0.1:3000/api/v3" },
    ],
    ["https://github.com/octo/my.app.git", { ...github, repo: "my.app" }],
  ])("reads %s", (url, expected) => {
    expect(parseRemoteUrl(url)).toEqual(expected);
  });

  it.each([
    "",
    "/srv/git/app.git",
    "../app",
    "file:///srv/git/octo/app.git",
    "https://github.com/octo",
    "https://github.com/octo/app/more",
    "https://github.com/../app",
    "https://github.com/octo/..",
    "-oProxyCommand=x:octo/app",
    "C:\\repos\\app",
    "https://",
  ])("takes %j for no repository of GitHub", (url) => {
    expect(parseRemoteUrl(url)).toBeUndefined();
  });

  it("never throws, and never finds an owner that could leave its path", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (url) => {
        const found = parseRemoteUrl(url);
        if (found !== undefined) expect(`${found.owner}/${found.repo}`).toMatch(/^[\w.-]+\/[\w.-]+$/);
      }),
    );
  });
});
