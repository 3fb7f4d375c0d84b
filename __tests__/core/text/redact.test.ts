import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedactor } from "../../../src/core/text/redact.ts";
import { findCredentials, finders } from "../../../src/core/text/redact-patterns.ts";

const letters = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const run = (length: number) => letters.repeat(Math.ceil(length / letters.length)).slice(0, length);
/** Put together here, so that no scanner takes this file for a leak. */
const token = (prefix: string, length: number) => `${prefix}${run(length)}`;
const jwt = `eyJ${run(17)}.eyJ${run(30)}.${run(43)}`;

describe("known secrets", () => {
  const secret = 'p@ss "w\\rd"/+?&é';
  const redact = createRedactor([secret, "abcd", "abcdef", "xyz", "", "   "]);

  it.each([
    ["as they are", secret],
    ["URL-encoded", encodeURIComponent(secret)],
    ["URL-encoded in lower case", encodeURIComponent(secret).replace(/%../g, (c) => c.toLowerCase())],
    ["form-encoded", new URLSearchParams({ a: secret }).toString().slice(2)],
    ["in JSON", JSON.stringify(secret).slice(1, -1)],
    ["in JSON inside JSON", JSON.stringify(JSON.stringify(secret)).slice(3, -3)],
  ])("are masked %s", (_, form) => expect(redact(`before ${form} after`)).toBe("before *** after"));

  it.each(["", "u", "us", "user:"])("are masked in the base64 of a longer text that begins with %j", (before) => {
    for (const after of ["", "x", "xy", "xyz"]) {
      const clean = redact(Buffer.from(before + secret + after).toString("base64"));
      expect(clean).toContain("***");
      expect(Buffer.from(clean, "base64").toString("latin1")).not.toContain("w\\rd");
      expect(redact(Buffer.from(before + secret + after).toString("base64url"))).toContain("***");
    }
  });

  it("are masked longest first, and ignored when shorter than four characters", () => {
    expect(redact("abcdef abcd xyz")).toBe("*** *** xyz");
  });

  it("are masked line by line when they have several, short lines left alone", () => {
    const clean = createRedactor(["first line of it\n{\nlast line of it"])(
      "> first line of it\n> {\n> last line of it",
    );
    expect(clean).toBe("> ***\n> {\n> ***");
  });

  it("leave no rest where they overlap themselves or each other", () => {
    expect(createRedactor(["abcabc"])("xabcabcabcx")).toBe("x***x");
    expect(createRedactor(["12345", "45678"])("012345678 9")).toBe("0*** 9");
  });

  it("are nowhere in the result, and doing it twice changes nothing", () => {
    const secrets = fc.array(
      fc.string({ minLength: 4, maxLength: 12 }).filter((s) => s.trim().length >= 4 && !s.includes("*")),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(secrets, fc.array(fc.oneof(fc.string(), fc.nat(3))), (values, pieces) => {
        const text = pieces.map((piece) => (typeof piece === "number" ? (values[piece] ?? "") : piece)).join("");
        const clean = createRedactor(values)(text);
        for (const value of values) expect(clean).not.toContain(value);
        expect(createRedactor(values)(clean)).toBe(clean);
      }),
      { numRuns: 500 },
    );
  });

  it("come to an end when a secret holds the mask itself", () => {
    expect(createRedactor(["***a", "secret"])("secretaaaaaaaaaa")).toContain("***");
  });
});

const tokens: readonly (readonly [what: string, text: string])[] = [
  ["GitHub personal token", token("ghp_", 36)],
  ["GitHub OAuth token", token("gho_", 36)],
  ["GitHub user token", token("ghu_", 36)],
  ["GitHub refresh token", token("ghr_", 36)],
  ["GitHub installation token", token("ghs_", 36)],
  ["GitHub installation token of 2026", `ghs_12345_${jwt}`],
  ["GitHub fine-grained token", token("github_pat_", 60)],
  ["Anthropic key", token("sk-ant-api03-", 60)],
  ["OpenAI project key", token("sk-proj-", 60)],
  ["OpenAI key", token("sk-", 48)],
  ["AWS key", `AKIA${"ABCDEFGH12345678"}`],
  ["AWS session key", `ASIA${"ABCDEFGH12345678"}`],
  ["Google key", token("AIza", 35)],
  ["Slack token", token("xoxb-", 30)],
  ["GitLab token", token("glpat-", 20)],
  ["npm token", token("npm_", 36)],
  ["JWT", jwt],
  ["JWT without a signature", jwt.split(".").slice(0, 2).join(".")],
];

/** Credentials that are known by what stands around them. */
const framed: readonly (readonly [text: string, clean: string])[] = [
  ["Authorization: Basic dXNlcjpwYXNz", "Authorization: Basic ***"],
  ['"authorization":"bearer abcd"', '"authorization":"bearer ***"'],
  ["AUTHORIZATION: token abcdef", "AUTHORIZATION: token ***"],
  ["curl -H Bearer abcdefghijklmnop1", "curl -H Bearer ***"],
  ["https://user:pa:ss@example.org/x", "https://user:***@example.org/x"],
  [`https://${run(20)}@example.org/x`, "https://***@example.org/x"],
  [`git clone https://:${run(8)}@example.org`, "git clone https://:***@example.org"],
];

describe("what looks like a credential", () => {
  const redact = createRedactor([]);

  it.each(tokens)("is masked: %s", (_, text) => {
    expect(redact(`token=${text}, next`)).toBe("token=***, next");
    expect(redact(text)).toBe("***");
  });

  it.each(framed)("is masked inside its frame: %s", (text, clean) => expect(redact(text)).toBe(clean));

  it.each([
    "risk-assessmentofthewholeprojectandmore",
    "Basic internationalization of things",
    "the bearer of this letter",
    "https://example.org/a:b@c",
    "ssh://git@example.org/x",
    "see a.eyJust a thought",
    "AKIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "-----BEGIN CERTIFICATE-----",
  ])("is not this: %s", (text) => expect(redact(text)).toBe(text));

  it("is found by the hints exactly where looking without them finds it", () => {
    const planted = [...tokens.map(([, text]) => text), ...framed.map(([text]) => text), "-----BEGIN PRIVATE KEY-----"];
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(...planted),
      // Parts of one, in either case, so that hints without a credential and near misses come up too.
      fc.tuple(fc.constantFrom(...planted), fc.nat(80)).map(([text, to]) => text.slice(0, to)),
      fc.constantFrom(...planted).map((text) => text.toUpperCase()),
      fc.constantFrom("://", "@", ":", " ", "\n", "-", "_", ".eyJ", "sk-", "bearer ", "authorization"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join("");
        expect(findCredentials(text)).toEqual(finders.flatMap(({ find }) => find(text)));
      }),
      { numRuns: 2000 },
    );
  });

  it("masks private keys, whole, cut off, or in a JSON string", () => {
    const begin = "-----BEGIN RSA PRIVATE KEY-----";
    const lines = `${run(64)}\n${run(64)}`;
    expect(redact(`a\n${begin}\n${lines}\n-----END RSA PRIVATE KEY-----\nb`)).toBe("a\n***\nb");
    expect(redact(`a\n${begin}\n${lines}\nand prose after it`)).toBe("a\n***and prose after it");
    expect(redact(`${begin}\\n${run(64)}\\n-----END RSA PRIVATE KEY-----`)).toBe("***");
    expect(redact(`${begin} is how it starts`)).toBe("*** is how it starts");
    expect(redact(`-----END X----- ${begin}${begin}\n${lines}\n-----END`)).not.toContain(run(30));
    expect(redact(`${begin}\n${"x y\n".repeat(20_000)}-----END RSA PRIVATE KEY-----`)).toContain("x y");
  });

  it.each([
    "eyJ",
    "eyJa.",
    ".eyJaaaaaaaa",
    "ghs_",
    "ghp_a",
    "sk-ant-",
    "sk-",
    "bearer ",
    "authorization: bearer ",
    "basic a",
    "a://a:b",
    "://",
    "://x@",
    "://:@",
    "-----BEGIN PRIVATE KEY-----",
    "-----BEGIN PRIVATE KEY-----\nAAAAAAAAAAAAAAAAAAAA\n",
    "-----END ",
    "AKIA",
    "xoxb-",
    "npm_a",
    " ",
    "Basic aaaaaaaaaaaaaaaaaaaa ",
    "github_pat_",
  ])("takes a line of a megabyte of %j in one walk", (piece) => {
    const line = piece.repeat(Math.ceil(1_048_576 / piece.length));
    const clean = redact(line);
    expect(redact(clean)).toBe(clean);
  });
});
