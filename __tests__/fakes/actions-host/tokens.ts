/** Who asks, and what they may do. */
import { createHash } from "node:crypto";
import type { Level, MintTokenOptions, Role, TokenPermissions } from "./api.ts";
import { ApiError } from "./http-error.ts";
import type { RepositoryState, Token, User } from "./model.ts";

const hourMs = 3_600_000;
const rank: Readonly<Record<Role, number>> = { none: 0, read: 1, triage: 2, write: 3, maintain: 4, admin: 5 };

/** Numbers below are GitHub's own for its Actions app. */
export const actionsBot: User = { id: 41_898_282, login: "github-actions[bot]", type: "Bot" };

export function normalizePermissions(permissions: TokenPermissions): Map<string, Level> {
  return new Map(Object.entries(permissions).map(([name, level]) => [name.replaceAll("-", "_"), level]));
}

export class Tokens {
  readonly #tokens = new Map<string, Token>();
  readonly #users = new Map<string, User>([[actionsBot.login.toLowerCase(), actionsBot]]);
  readonly #roles = new Map<string, Role>();
  #serial = 0;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  user(login: string): User {
    const known = this.#users.get(login.toLowerCase());
    if (known !== undefined) return known;
    const type = login.endsWith("[bot]") ? "Bot" : "User";
    const user: User = { id: 5_000_000 + this.#users.size, login, type };
    this.#users.set(login.toLowerCase(), user);
    return user;
  }

  /** False for logins nobody introduced: `user()` must not have been asked for them first. */
  knows(login: string): boolean {
    return this.#users.has(login.toLowerCase());
  }

  setRole(login: string, role: Role): void {
    this.#roles.set(this.user(login).login.toLowerCase(), role);
  }

  /** Named as a collaborator: everybody may read a public repository without being one. */
  collaborates(repository: RepositoryState, login: string): boolean {
    const key = login.toLowerCase();
    const role = repository.roles.get(key) ?? this.#roles.get(key);
    return key === repository.owner.toLowerCase() || (role !== undefined && role !== "none");
  }

  role(repository: RepositoryState, login: string): Role {
    const key = login.toLowerCase();
    if (key === repository.owner.toLowerCase()) return "admin";
    const own = repository.roles.get(key) ?? this.#roles.get(key);
    if (own !== undefined && own !== "none") return own;
    return repository.visibility === "public" && this.knows(login) ? "read" : "none";
  }

  mint(options: MintTokenOptions): Token {
    this.#serial += 1;
    const noise = createHash("sha256").update(`token ${this.#serial}`).digest("base64url").slice(0, 36);
    // Since April 2026 installation tokens are `ghs_<app>_<JWT>` with dots and dashes in them.
    const value =
      options.kind === "user"
        ? `ghp_${noise.replaceAll(/[-_]/g, "x")}`
        : `ghs_15368_eyJhbGciOiJSUzI1NiJ9.${noise}.${noise}`;
    const token: Token = {
      value,
      kind: options.kind,
      user: options.login === undefined ? actionsBot : this.user(options.login),
      permissions: options.permissions === undefined ? undefined : normalizePermissions(options.permissions),
      repository: options.repository?.toLowerCase(),
      rateLimit: options.rateLimit ?? (options.kind === "installation" ? 1000 : 5000),
      windowStart: this.#now(),
      used: 0,
      revoked: false,
    };
    this.#tokens.set(value, token);
    return token;
  }

  revoke(value: string): void {
    const token = this.#tokens.get(value);
    if (token !== undefined) token.revoked = true;
  }

  find(value: string): Token | undefined {
    const token = this.#tokens.get(value);
    return token === undefined || token.revoked ? undefined : token;
  }

  /** From an `authorization` header: `token X`, `Bearer X`, or `Basic` with X as the password. */
  fromHeader(header: string | undefined): Token | undefined {
    const value = header === undefined ? undefined : secretOf(header);
    return value === undefined ? undefined : this.find(value);
  }

  /** Is this level of this permission granted on the repository? */
  may(token: Token, repository: RepositoryState, permission: string, level: Level): boolean {
    if (token.repository !== undefined && token.repository !== repository.fullName.toLowerCase()) return false;
    if (token.permissions !== undefined && permission !== "metadata") {
      const granted = token.permissions.get(permission);
      if (granted === undefined || (level === "write" && granted !== "write")) return false;
    }
    if (token.kind === "installation") return true;
    const role = rank[this.role(repository, token.user.login)];
    if (level === "read") return role >= rank.read;
    const writable = permission === "issues" || permission === "pull_requests" ? rank.read : rank.write;
    return role >= writable;
  }

  mayTriage(token: Token, repository: RepositoryState): boolean {
    return token.kind === "installation" || rank[this.role(repository, token.user.login)] >= rank.triage;
  }

  /** Counts one request; throws GitHub's 403 when the hour's allowance is gone. */
  count(token: Token): void {
    if (this.#now() >= token.windowStart + hourMs) {
      token.windowStart = this.#now();
      token.used = 0;
    }
    if (token.used >= token.rateLimit) {
      const who = token.kind === "installation" ? "installation ID 15368" : `user ID ${token.user.id}`;
      throw new ApiError(403, `API rate limit exceeded for ${who}.`, { docs: "/rest/rate-limits" });
    }
    token.used += 1;
  }
}

export function resetAt(token: Token): number {
  return Math.floor((token.windowStart + hourMs) / 1000);
}

export function secretOf(header: string): string | undefined {
  const [scheme = "", rest = ""] = header.split(/ +(.*)/s);
  if (/^(token|bearer)$/i.test(scheme)) return rest.trim();
  if (!/^basic$/i.test(scheme)) return undefined;
  const pair = Buffer.from(rest, "base64").toString("utf8");
  return pair.slice(pair.indexOf(":") + 1);
}
