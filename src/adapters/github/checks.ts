import type { CheckRunContent, GitHubChecks } from "../../ports.ts";
import type { Send } from "./client.ts";
import { decode, segment } from "./decode.ts";
import * as schema from "./schemas.ts";
import { toCheckRun } from "./values.ts";

/** A status that is named beside a conclusion is refused unless it is `completed`. */
function bodyOf({ externalId, detailsUrl, title, summary, conclusion }: CheckRunContent) {
  return {
    external_id: externalId,
    ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
    ...(conclusion === null ? { status: "in_progress" } : { status: "completed", conclusion }),
    output: { title, summary },
  };
}

export function checkCalls(send: Send, root: string): GitHubChecks {
  return {
    async checkRuns(sha, name) {
      const path = `${root}/commits/${segment(sha)}/check-runs`;
      // `latest`, the default, hides all but the newest run of a name.
      const query = { check_name: name, filter: "all", per_page: 100 };
      const { check_runs } = decode(schema.checkRuns, await send({ method: "GET", path, query }));
      return check_runs.map(toCheckRun).sort((one, two) => two.id - one.id);
    },

    async createCheckRun(sha, name, content) {
      const body = { name, head_sha: sha, ...bodyOf(content) };
      return toCheckRun(decode(schema.checkRun, await send({ method: "POST", path: `${root}/check-runs`, body })));
    },

    async updateCheckRun(id, content) {
      await send({ method: "PATCH", path: `${root}/check-runs/${id}`, body: bodyOf(content) });
    },
  };
}
