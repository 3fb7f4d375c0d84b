import type { GitHub, Issue } from "../../ports.ts";
import type { Send } from "./client.ts";
import { all, decode, pages } from "./decode.ts";
import * as schema from "./schemas.ts";
import { unlessRefused } from "./tolerate.ts";
import { toComment, toIssue } from "./values.ts";

/** GitHub closes a conversation to comments at 2 500. */
const commentPages = 30;
const issuePages = 10;

export function issueCalls(
  send: Send,
  root: string,
): Pick<
  GitHub,
  "issue" | "recentIssues" | "createIssue" | "comments" | "createComment" | "updateComment" | "react" | "assign"
> {
  return {
    async issue(number) {
      const answer = await unlessRefused(
        send({ method: "GET", path: `${root}/issues/${number}` }),
        // 410 for "issues are disabled" as well, which the user has to hear of.
        ({ status, message }) => status === 404 || (status === 410 && /deleted/i.test(message)),
      );
      if (answer === undefined) return undefined;
      const issue = toIssue(decode(schema.issue, answer));
      // A transferred issue redirects to another repository, where it has another number.
      return issue.number === number ? issue : undefined;
    },

    async recentIssues(limit) {
      const query = { state: "all", sort: "created", direction: "desc" };
      const found: Issue[] = [];
      for await (const page of pages(
        send,
        { method: "GET", path: `${root}/issues`, query },
        schema.issue,
        issuePages,
      )) {
        found.push(...page.map(toIssue).filter((issue) => !issue.isPullRequest));
        if (found.length >= limit) break;
      }
      return found.slice(0, limit);
    },

    async createIssue({ title, body, labels }) {
      const call = { method: "POST", path: `${root}/issues`, body: { title, body, labels } } as const;
      return toIssue(decode(schema.issue, await send(call)));
    },

    async comments(issue) {
      const call = { method: "GET", path: `${root}/issues/${issue}/comments` } as const;
      return (await all(send, call, schema.comment, commentPages)).map(toComment);
    },

    async createComment(issue, body) {
      const call = { method: "POST", path: `${root}/issues/${issue}/comments`, body: { body } } as const;
      return toComment(decode(schema.comment, await send(call)));
    },

    async updateComment(comment, body) {
      await send({ method: "PATCH", path: `${root}/issues/comments/${comment}`, body: { body } });
    },

    async react(target, content) {
      const on = target.kind === "issue" ? "issues" : "issues/comments";
      await send({ method: "POST", path: `${root}/${on}/${target.number}/reactions`, body: { content } });
    },

    async assign(issue, assignees) {
      if (assignees.length === 0) return;
      await send({ method: "POST", path: `${root}/issues/${issue}/assignees`, body: { assignees } });
    },
  };
}
