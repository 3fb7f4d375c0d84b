import type { GitHub } from "../../ports.ts";
import type { GitHubOptions } from "../github.ts";
import { actionsCalls } from "./actions.ts";
import { checkCalls } from "./checks.ts";
import { createClient } from "./client.ts";
import { segment } from "./decode.ts";
import { issueCalls } from "./issues.ts";
import { labelCalls } from "./labels.ts";
import { probeCalls } from "./probe-write.ts";
import { pullCalls } from "./pulls.ts";
import { repositoryCalls } from "./repository.ts";
import { reviewCalls } from "./reviews.ts";

/** Everything behind the door of `createGitHub`, loaded by its first call. */
export function createApi(options: GitHubOptions): GitHub {
  const send = createClient(options);
  const { owner, repo } = options;
  const root = `/repos/${segment(owner)}/${segment(repo)}`;
  const webRoot = `${options.serverUrl.replace(/\/+$/, "")}/${segment(owner)}/${segment(repo)}`;
  return {
    ...repositoryCalls(send, root),
    ...probeCalls(send, root),
    ...issueCalls(send, root),
    ...labelCalls(send, root),
    ...pullCalls(send, root, owner, repo),
    ...reviewCalls(send, root),
    ...checkCalls(send, root),
    ...actionsCalls(send, root, webRoot),
  };
}
