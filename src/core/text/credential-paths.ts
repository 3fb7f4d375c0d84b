/**
 * Does an untracked file look as if it held credentials? Judged by its path alone, since a checkpoint that others can
 * read must be made without opening files to find out. It errs towards yes: a file left out is named in the report.
 */
const names: ReadonlySet<string> = new Set([
  ".env",
  ".envrc",
  ".npmrc",
  ".yarnrc",
  ".pypirc",
  ".netrc",
  "_netrc",
  ".git-credentials",
  ".htpasswd",
  ".pgpass",
  ".my.cnf",
  ".dockercfg",
  ".vault-token",
  ".vault_pass",
  ".terraformrc",
  "auth.json",
  "credentials",
  "credentials.json",
  "credentials.toml",
  "kubeconfig",
  "secrets.json",
  "secrets.toml",
  "secrets.yaml",
  "secrets.yml",
  "id_dsa",
  "id_ecdsa",
  "id_ed25519",
  "id_rsa",
]);

const endings = [
  ".pem",
  ".key",
  ".p8",
  ".p12",
  ".pfx",
  ".jks",
  ".keystore",
  ".kdbx",
  ".ppk",
  ".gpg",
  ".ovpn",
  ".tfstate",
  ".tfstate.backup",
  ".tfvars",
] as const;

/** Files whose name says nothing but whose directory does. */
const tails = [
  ".docker/config.json",
  ".kube/config",
  ".config/gh/hosts.yml",
  ".aws/config",
  ".codex/auth.json",
] as const;

/** google-github-actions/auth leaves `gha-creds-….json` in the workspace; cloud consoles name keys `service-account….json`. */
const shapes = [/^gha-creds-.*\.json$/, /^service[-_]?account.*\.json$/, /^client_secret.*\.json$/, /^\.env\..+$/];

/** `.env.example` and its kin are made to be shared. */
const samples = /\.(example|sample|template|dist|defaults?)$/;

/** `path` is relative, with forward slashes; case does not count. */
export function looksLikeCredential(path: string): boolean {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf("/") + 1);
  if (samples.test(name)) return false;
  return (
    names.has(name) ||
    endings.some((ending) => name.endsWith(ending)) ||
    shapes.some((shape) => shape.test(name)) ||
    tails.some((tail) => lower === tail || lower.endsWith(`/${tail}`))
  );
}
