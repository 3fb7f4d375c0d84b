import type { Comment, GitHub, Issue } from "../../ports.ts";
import type { Forge } from "./forge.ts";
import { checkLengths, issueOf } from "./refusals.ts";
import type { ForgeState, StoredIssue } from "./state.ts";

export function issueCalls({
  store,
  url,
  refuse,
  clock,
  viewer,
}: Forge): Pick<
  GitHub,
  "issue" | "recentIssues" | "createIssue" | "comments" | "createComment" | "updateComment" | "react" | "assign"
> {
  const toIssue = (state: ForgeState, it: StoredIssue): Issue => {
    const isPullRequest = state.pulls.some((pull) => pull.number === it.number);
    const { number, title, body, author, labels, assignees } = it;
    const address = url(`${isPullRequest ? "pull" : "issues"}/${number}`);
    return { number, url: address, title, body, state: it.state, author, labels, assignees, isPullRequest };
  };
  const toComment = ({ id, issue, body, author, createdAt }: ForgeState["comments"][number]): Comment => ({
    id,
    url: url(`issues/${issue}#issuecomment-${id}`),
    body,
    author,
    createdAt,
  });

  return {
    async issue(number) {
      const state = await store.read();
      const found = state.issues.find((issue) => issue.number === number);
      return found === undefined ? undefined : toIssue(state, found);
    },

    async recentIssues(limit) {
      const state = await store.read();
      const newestFirst = [...state.issues].reverse().map((issue) => toIssue(state, issue));
      return newestFirst.filter((issue) => !issue.isPullRequest).slice(0, limit);
    },

    async createIssue({ title, body, labels }) {
      checkLengths({ title, body }, "/issues", refuse);
      return store.update((state) => toIssue(state, addIssue(state, { title, body, labels }, viewer, clock.now())));
    },

    async comments(issue) {
      const state = await store.read();
      issueOf(state, issue, refuse);
      return state.comments.filter((comment) => comment.issue === issue).map(toComment);
    },

    async createComment(issue, body) {
      checkLengths({ body }, `/issues/${issue}/comments`, refuse);
      return store.update((state) => {
        issueOf(state, issue, refuse);
        const comment = { id: state.nextId++, issue, body, author: viewer, createdAt: clock.now() };
        state.comments.push(comment);
        return toComment(comment);
      });
    },

    async updateComment(comment, body) {
      checkLengths({ body }, `/issues/comments/${comment}`, refuse);
      return store.update((state) => {
        const found = state.comments.find(({ id }) => id === comment);
        if (found === undefined) throw refuse(404, `/issues/comments/${comment}`, "Not Found");
        found.body = body;
      });
    },

    react({ kind, number }, reaction) {
      return store.update((state) => {
        const there =
          kind === "issue"
            ? state.issues.some((issue) => issue.number === number)
            : state.comments.some(({ id }) => id === number);
        if (!there) throw refuse(404, `/${kind}s/${number}/reactions`, "Not Found");
        const same = state.reactions.some(
          (it) => it.on === kind && it.number === number && it.reaction === reaction && it.author === viewer,
        );
        if (!same) state.reactions.push({ on: kind, number, reaction, author: viewer });
      });
    },

    assign(issue, logins) {
      return store.update((state) => {
        const found = issueOf(state, issue, refuse);
        found.assignees = [...new Set([...found.assignees, ...logins])];
      });
    },
  };
}

export function addIssue(
  state: ForgeState,
  text: { title: string; body: string; labels: readonly string[] },
  author: string,
  createdAt: number,
): StoredIssue {
  const { title, body } = text;
  const number = state.nextNumber++;
  const issue: StoredIssue = { number, title, body, state: "open", author, labels: [], assignees: [], createdAt };
  putLabels(state, issue, text.labels);
  state.issues.push(issue);
  return issue;
}

/** Like GitHub, creates labels nobody has defined, and takes names that differ in case only for the same label. */
export function putLabels(state: ForgeState, issue: StoredIssue, names: readonly string[]): void {
  for (const name of names) {
    let label = state.labels.find((known) => sameLabel(known.name, name));
    if (label === undefined) {
      label = { name, color: "ededed", description: "" };
      state.labels.push(label);
    }
    if (!issue.labels.includes(label.name)) issue.labels.push(label.name);
  }
}

export function sameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
