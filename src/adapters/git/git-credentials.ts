/**
 * Our token, for one remote, without a trace on disk or in argv.
 *
 * GitHub answers 400 to two Authorization headers, and checkout leaves one in a file reached by `includeIf`. An empty
 * `extraheader` empties the list before ours is added; calls with a token also run where that file is not read at all
 * (git-side.ts).
 */
import { devNull } from "node:os";
import type { GitSetting } from "./git.ts";

export interface GitRemote {
  /** https, http, file or a path; ssh only without a token. */
  readonly url: string;
  readonly token?: string | undefined;
}

export interface RemoteAccess {
  readonly env: Readonly<Record<string, string>>;
  readonly config: readonly GitSetting[];
}

/** A transfer that moves less than 1,000 bytes a second for a minute is dead. */
const stallSettings: readonly GitSetting[] = [
  ["http.lowSpeedLimit", "1000"],
  ["http.lowSpeedTime", "60"],
];

export function remoteAccess(remote: GitRemote): RemoteAccess {
  if (remote.token === undefined || !/^https?:/.test(remote.url)) {
    // A terminal user's own way in: their configuration, their ssh. No secret of ours is at stake.
    return { env: { GIT_ALLOW_PROTOCOL: "https:http:file:ssh:git" }, config: stallSettings };
  }
  const header = `http.${remote.url}.extraheader`;
  return {
    // `~/.gitconfig` may have been edited to send requests, and with them the token, through somebody's proxy.
    env: { GIT_CONFIG_GLOBAL: devNull },
    config: [
      ...stallSettings,
      [header, ""],
      [header, `AUTHORIZATION: ${basicAuthorization(remote.token)}`],
      ["credential.interactive", "false"],
    ],
  };
}

/** Hides the token in both forms in which git might repeat it. */
export function redactToken(remote: GitRemote, redact: (text: string) => string): (text: string) => string {
  const { token } = remote;
  if (token === undefined || token === "") return redact;
  return (text) => redact(text.replaceAll(token, "***").replaceAll(basic(token), "***"));
}

export const basicAuthorization = (token: string) => `basic ${basic(token)}`;

const basic = (token: string) => Buffer.from(`x-access-token:${token}`).toString("base64");
