/** What the event of an issue or of a comment on it asks for. */
import { readComment } from "./comment-command.ts";
import { problem, readSettings, skip, type Trigger, type TriggerFacts, type TriggerSettings } from "./event.ts";
import { type Account, decodeCommentEvent, decodeLabelEvent } from "./event-payload.ts";

/** Hidden in everything we write (DESIGN decision 3); a comment that carries it is our own. */
const ownMarker = "<!-- workflow-manager:";

export function readIssueEvent(facts: TriggerFacts): Trigger {
  const read = facts.eventName === "issues" ? readLabel : readCommentEvent;
  if (facts.config.mode === "auto") return read(facts);
  const trigger = readSettings(facts);
  if (trigger.kind === "task" || facts.config.mode !== "run") return trigger;
  // Mode `run` on an issue's event: the same conditions as for the front desk, but the work is done in this run.
  const desk = read(facts);
  if (desk.kind !== "front-desk" || desk.reason !== "label") return desk;
  const task = { kind: "issue", issue: desk.issue } as const;
  return { kind: "task", task, resumeFrom: undefined, sender: desk.sender, mustAuthorize: true };
}

/**
 * One `labeled` event comes for each label, also for those an issue is opened with. So the event's own label counts and
 * never the issue's list, and `opened` is ignored: otherwise an issue with three labels starts four workflows.
 */
function readLabel({ payload, config }: TriggerFacts): Trigger {
  const decoded = decodeLabelEvent(payload);
  if (decoded.kind === "unreadable") return unreadable(decoded.problem);
  const { action, label, issue, sender } = decoded.event;
  if (action !== "labeled") return skip(`the action ${clean(action)} starts nothing`);
  // GitHub treats label names as equal whatever their case.
  if (label?.name.toLowerCase() !== config.trigger_label.toLowerCase())
    return skip(`the label is not ${config.trigger_label}`);
  if (isPullRequest(issue)) return skip("labels on pull requests start nothing");
  if (issue.state === "closed") return skip(`issue #${issue.number} is closed; open it and put the label again`);
  if (isIgnoredBot(sender, config)) return skip(`${clean(sender.login)} is a bot that allow-bots does not name`);
  return { kind: "front-desk", reason: "label", issue: issue.number, label: label.name, sender: sender.login };
}

function readCommentEvent({ payload, config }: TriggerFacts): Trigger {
  const decoded = decodeCommentEvent(payload);
  if (decoded.kind === "unreadable") return unreadable(decoded.problem);
  const { action, comment, issue, sender } = decoded.event;
  if (action !== "created") return skip(`comments that are ${clean(action)} start nothing`);
  const body = comment.body ?? "";
  const reading = readComment(body, config.trigger_phrase);
  if (reading.kind === "none") return skip(`the comment does not begin with ${config.trigger_phrase}`);
  if (body.includes(ownMarker)) return skip("the comment is our own");
  const author = comment.user ?? sender;
  if (isIgnoredBot(author, config)) return skip(`${clean(author.login)} is a bot that allow-bots does not name`);
  const { id } = comment;
  if (reading.kind === "unknown")
    return { ...problem("comment", reading.problem, reading.remedy), comment: id, sender: author.login };
  const onPullRequest = isPullRequest(issue);
  const where = { issue: issue.number, onPullRequest, comment: id };
  return { kind: "front-desk", reason: "comment", ...where, sender: author.login, command: reading.command };
}

function isPullRequest(issue: { readonly pull_request?: unknown }): boolean {
  return issue.pull_request !== undefined && issue.pull_request !== null;
}

/** Bots are ignored unless named; a name counts with and without `[bot]`. */
function isIgnoredBot(account: Account, config: TriggerSettings): boolean {
  const bare = (login: string) => login.toLowerCase().replace(/\[bot\]$/, "");
  if (account.type !== "Bot" && !account.login.toLowerCase().endsWith("[bot]")) return false;
  return !config.allow_bots.some((allowed) => bare(allowed) === bare(account.login));
}

function clean(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, " ").slice(0, 60);
}

function unreadable(text: string): Trigger {
  return problem(
    "event",
    text,
    "Run the action on events of GitHub; for a task of your own give prompt-file or prompt.",
  );
}
