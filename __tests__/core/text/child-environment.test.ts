import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWithheld, scrubEnvironment } from "../../../src/core/text/child-environment.ts";

describe("the environment of children", () => {
  it.each([
    "ACTIONS_RUNTIME_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_URL",
    "INPUT_TOKEN",
    "INPUT_MAX-TURNS",
    "STATE_isPost",
    "GITHUB_ENV",
    "GITHUB_PATH",
    "GITHUB_OUTPUT",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_TOKEN",
    "GH_TOKEN",
    "github_token",
    "ANTHROPIC_API_KEY",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "GOOGLE_APPLICATION_CREDENTIALS",
    "DB_PASSWORD",
    "PGPASSWORD",
    "WORKFLOW_CHECKPOINT_KEY",
    "SSH_AUTH_SOCK",
  ])("does not have %s", (name) => expect(scrubEnvironment({ [name]: "x" })).toEqual({}));

  it.each([
    "PATH",
    "HOME",
    "LANG",
    "TMPDIR",
    "CI",
    "GITHUB_REPOSITORY",
    "GITHUB_ACTIONS",
    "GITHUB_EVENT_PATH",
    "RUNNER_TEMP",
    "RUNNER_TRACKING_ID",
    "JAVA_HOME",
    "DATABASE_URL",
    "GIT_AUTHOR_NAME",
    "NODE_OPTIONS",
    "https_proxy",
    "MONKEY",
    "PATH_SEPARATOR",
  ])("has %s", (name) => expect(scrubEnvironment({ [name]: "x" })).toEqual({ [name]: "x" }));

  it("has what is allowed by name, in any case, and drops what is not set", () => {
    const environment = { ANTHROPIC_API_KEY: "a", Openai_Api_Key: "o", GH_TOKEN: "t", PATH: undefined };
    expect(scrubEnvironment(environment, ["ANTHROPIC_API_KEY", "OPENAI_API_KEY", "ABSENT_KEY"])).toEqual({
      ANTHROPIC_API_KEY: "a",
      Openai_Api_Key: "o",
    });
  });

  it("never holds a withheld name and never changes a value", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (environment) => {
        const scrubbed = scrubEnvironment(environment);
        expect(Object.keys(scrubbed).some(isWithheld)).toBe(false);
        for (const [name, value] of Object.entries(scrubbed)) expect(value).toBe(environment[name]);
      }),
    );
  });
});
