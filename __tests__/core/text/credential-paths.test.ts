import { describe, expect, it } from "vitest";
import { looksLikeCredential } from "../../../src/core/text/credential-paths.ts";

describe("a path that looks like credentials", () => {
  it.each([
    ".env",
    ".env.local",
    "app/.env.production",
    ".NPMRC",
    "home/.netrc",
    "deploy.pem",
    "tls/server.key",
    "store.P12",
    "id_rsa",
    "keys/id_ed25519",
    "credentials",
    "gcp/service-account-1.json",
    "service_account.json",
    "gha-creds-0a1b2c.json",
    "client_secret_123.json",
    ".docker/config.json",
    "home/.kube/config",
    "terraform.tfstate",
    "prod.tfvars",
  ])("is %s", (path) => expect(looksLikeCredential(path)).toBe(true));

  it.each([
    ".env.example",
    "config/.env.sample",
    "secrets.yml.dist",
    ".environment",
    "src/env.ts",
    "config.json",
    "docs/credentials.md",
    "id_rsa.pub",
    "keyboard.ts",
    "monkey",
    "kube/config.ts",
    "xdocker/config.json",
    "",
  ])("is not %s", (path) => expect(looksLikeCredential(path)).toBe(false));
});
