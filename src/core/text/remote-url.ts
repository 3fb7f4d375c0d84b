/** Which repository of which GitHub a remote's address names. */

export interface RemoteRepository {
  readonly owner: string;
  readonly repo: string;
  /** Where people look at it, without a slash at the end: `https://github.com`. */
  readonly serverUrl: string;
  readonly apiUrl: string;
}

const name = "[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?";
const path = new RegExp(`^/?(${name})/(${name}?)(?:\\.git)?/?$`);
/** `git@github.com:owner/repo.git`: no scheme, and a colon before the path. */
const scpForm = /^(?:[^@/\s]+@)?([A-Za-z0-9][A-Za-z0-9.-]*):(?!\/\/)(.+)$/;

function apiOf(scheme: string, host: string): string {
  if (host === "github.com") return "https://api.github.com";
  // Enterprise Cloud with data residency has a host per company; Enterprise Server has a path.
  return host.endsWith(".ghe.com") ? `https://api.${host}` : `${scheme}//${host}/api/v3`;
}

function repositoryAt(scheme: string, host: string, rest: string): RemoteRepository | undefined {
  const [, owner, repo] = path.exec(rest) ?? [];
  if (owner === undefined || repo === undefined) return undefined;
  // SSH through port 443 has a host of its own.
  const web = host === "ssh.github.com" ? "github.com" : host;
  return { owner, repo: repo.replace(/\.git$/, ""), serverUrl: `${scheme}//${web}`, apiUrl: apiOf(scheme, web) };
}

/** `https://host/owner/repo(.git)`, `ssh://git@host/owner/repo.git`, `git@host:owner/repo.git`. Undefined: anything else. */
export function parseRemoteUrl(text: string): RemoteRepository | undefined {
  const trimmed = text.trim();
  if (!trimmed.includes("://")) {
    const [, host, rest] = scpForm.exec(trimmed) ?? [];
    return host === undefined || rest === undefined ? undefined : repositoryAt("https:", host.toLowerCase(), rest);
  }
  if (!URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  switch (url.protocol) {
    case "https:":
    case "http:":
      return repositoryAt(url.protocol, url.host, url.pathname);
    case "ssh:":
    case "git+ssh:":
      // The port is that of SSH, not of the web.
      return repositoryAt("https:", url.hostname.toLowerCase(), url.pathname);
    default:
      return undefined;
  }
}
