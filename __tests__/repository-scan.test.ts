/** What is committed names no machine and holds no key: paths of whoever built it, tokens, private keys. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
/** Their whole purpose is to hold what looks like keys, or the patterns of them. */
const exempt = new Set(["__tests__/core/text/redact.test.ts", "__tests__/repository-scan.test.ts"]);

const keys: [string, RegExp][] = [
  ["a GitHub token", /\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_[A-Za-z0-9_]{40,}/],
  ["a provider's key", /\bsk-(?:ant|proj)-[A-Za-z0-9_-]{20,}|\bAIza[A-Za-z0-9_-]{35}/],
  ["a cloud key", /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----\s*[A-Za-z0-9+/]{40}/],
  ["a package registry's token", /\bnpm_[A-Za-z0-9]{36}\b|_authToken=\S/],
];

/** Paths that only this machine has; a home of one or two letters would be found everywhere. */
const places = [root, homedir()].filter((path) => path.length > 4).map((path) => `${path}/`);

function findings(text: string): string[] {
  return [
    ...keys.filter(([, pattern]) => pattern.test(text)).map(([what]) => what),
    ...places.filter((place) => text.includes(place)).map(() => "a path of this machine"),
  ];
}

describe("what is committed", () => {
  it("holds no key and no path of this machine", () => {
    const files = execFileSync("git", ["ls-files", "-z"], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 16 * 1024 * 1024,
    }).split("\0");
    const found = files
      .filter((file) => file !== "" && !exempt.has(file))
      .flatMap((file) => {
        try {
          return findings(readFileSync(join(root, file), "utf8")).map((what) => `${file}: ${what}`);
        } catch {
          return []; // Deleted in the work tree, not yet in the index.
        }
      });
    expect(found).toEqual([]);
  });

  it("is found by this scan when it is there", () => {
    expect(findings(`token: ghs_${"a1".repeat(20)}`)).toEqual(["a GitHub token"]);
    expect(findings(`key: AKIA${"A".repeat(16)}`)).toEqual(["a cloud key"]);
    expect(findings(`at ${root}/src/main.ts`)).toContain("a path of this machine");
  });
});
