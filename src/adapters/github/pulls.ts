import type { GitHub } from "../../ports.ts";
import type { Send } from "./client.ts";
import { decode, pages } from "./decode.ts";
import * as schema from "./schemas.ts";
import { isMissing, unlessRefused } from "./tolerate.ts";
import { toPullRequest } from "./values.ts";

/** A branch of ours has one pull request, or a few closed ones. */
const pullPages = 3;

export function pullCalls(
  send: Send,
  root: string,
  owner: string,
  repo: string,
): Pick<GitHub, "pullRequestByHead" | "pullRequest" | "createPullRequest" | "updatePullRequest" | "requestReviewers"> {
  const ours = `${owner}/${repo}`.toLowerCase();
  return {
    // By list: search lags behind by seconds to minutes, and two pull requests would be the price.
    async pullRequestByHead(branch) {
      const query = { head: `${owner}:${branch}`, state: "all", sort: "created", direction: "desc" };
      let newest: schema.PullRequestAnswer | undefined;
      for await (const page of pages(
        send,
        { method: "GET", path: `${root}/pulls`, query },
        schema.pullRequest,
        pullPages,
      )) {
        // A `head` GitHub cannot parse is ignored, and forks have branches of the same name.
        const matching = page.filter(
          (pull) => pull.head.ref === branch && pull.head.repo?.full_name.toLowerCase() === ours,
        );
        const open = matching.find((pull) => pull.state === "open");
        if (open !== undefined) return toPullRequest(open);
        newest ??= matching[0];
      }
      return newest === undefined ? undefined : toPullRequest(newest);
    },

    async pullRequest(number) {
      const answer = await unlessRefused(send({ method: "GET", path: `${root}/pulls/${number}` }), isMissing);
      return answer === undefined ? undefined : toPullRequest(decode(schema.pullRequest, answer));
    },

    async createPullRequest({ title, body, head, base, draft }) {
      const call = { method: "POST", path: `${root}/pulls`, body: { title, body, head, base, draft } } as const;
      return toPullRequest(decode(schema.pullRequest, await send(call)));
    },

    async updatePullRequest(number, { title, body }) {
      const call = { method: "PATCH", path: `${root}/pulls/${number}`, body: { title, body } } as const;
      return toPullRequest(decode(schema.pullRequest, await send(call)));
    },

    async requestReviewers(number, reviewers) {
      if (reviewers.length === 0) return;
      const teams = reviewers.map(teamSlug);
      const body = {
        reviewers: reviewers.filter((_, index) => teams[index] === undefined),
        team_reviewers: teams.filter((team) => team !== undefined),
      };
      await send({ method: "POST", path: `${root}/pulls/${number}/requested_reviewers`, body });
    },
  };
}

/** `team:slug` or `organization/slug` names a team, as in CODEOWNERS. */
function teamSlug(reviewer: string): string | undefined {
  return /^(?:team:|@?[^/]+\/)(.+)$/.exec(reviewer)?.[1];
}
