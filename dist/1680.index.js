export const id = 1680;
export const ids = [1680];
export const modules = {

/***/ 1680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readIssueEvent: () => (/* binding */ readIssueEvent)
});

// EXTERNAL MODULE: ./lib/core/config/did-you-mean.js
var did_you_mean = __webpack_require__(72351);
// EXTERNAL MODULE: ./lib/core/config/value-parsers.js
var value_parsers = __webpack_require__(46058);
// EXTERNAL MODULE: ./lib/core/stage.js
var stage = __webpack_require__(20961);
;// CONCATENATED MODULE: ./lib/core/trigger/comment-command.js



const names = ["resume", "retry", "cancel", "status"];
function readComment(body, phrase) {
    const [first = "", name = "", argument] = body
        .slice(0, 1_000)
        .trimStart()
        .split("\n", 1)
        .join("")
        .trim()
        .split(/\s+/);
    if (first !== phrase)
        return { kind: "none" };
    const remedy = `Write ${names.map((one) => `${phrase} ${one}`).join(", ")} or ${phrase} retry <stage>.`;
    switch (name.toLowerCase()) {
        case "resume":
            return { kind: "command", command: { kind: "resume" } };
        case "cancel":
            return { kind: "command", command: { kind: "cancel" } };
        case "status":
            return { kind: "command", command: { kind: "status" } };
        case "retry":
            if (argument === undefined || (0,stage/* isWorkflowStage */.eT)(argument))
                return { kind: "command", command: { kind: "retry", stage: argument } };
            return {
                kind: "unknown",
                problem: `${(0,value_parsers/* show */.WU)(argument)} is not a stage`,
                remedy: `Give one of ${stage/* workflowStages */.Po.join(", ")}.${(0,did_you_mean/* suggestion */.h)(argument, stage/* workflowStages */.Po)}`,
            };
        case "":
            return { kind: "unknown", problem: "the command is missing", remedy };
        default:
            return { kind: "unknown", problem: `${(0,value_parsers/* show */.WU)(name)} is not a command`, remedy: remedy + (0,did_you_mean/* suggestion */.h)(name, names) };
    }
}

// EXTERNAL MODULE: ./lib/core/trigger/event.js
var trigger_event = __webpack_require__(8552);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(63619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
;// CONCATENATED MODULE: ./lib/core/trigger/event-payload.js

const login = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(100));
const account = schemas/* object */.Ikc({ login, type: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _maxLength */.Eb(40))) });
const positive = schemas/* int */.Whr().check(api/* _positive */.NC());
const issue = schemas/* object */.Ikc({
    number: positive,
    state: schemas/* optional */.lqM(schemas/* enum */.k5n(["open", "closed"])),
    pull_request: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* unknown */.L5J())),
});
const action = schemas/* string */.YjP().check(api/* _maxLength */.Eb(40));
const labelEvent = schemas/* object */.Ikc({
    action,
    label: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* object */.Ikc({ name: schemas/* string */.YjP().check(api/* _maxLength */.Eb(200)) }))),
    issue,
    sender: account,
});
const commentEvent = schemas/* object */.Ikc({
    action,
    comment: schemas/* object */.Ikc({
        id: positive,
        body: schemas/* nullable */.mee(schemas/* string */.YjP().check(api/* _maxLength */.Eb(1_000_000))),
        user: schemas/* nullable */.mee(account),
    }),
    issue,
    sender: account,
});
function decode(schema, payload) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return { kind: "ok", event: parsed.data };
    const places = parsed.error.issues.slice(0, 5).map((one) => one.path.join(".") || "the whole");
    return { kind: "unreadable", problem: `the event's payload is not as GitHub sends it (${places.join(", ")})` };
}
const decodeLabelEvent = (payload) => decode(labelEvent, payload);
const decodeCommentEvent = (payload) => decode(commentEvent, payload);

;// CONCATENATED MODULE: ./lib/core/trigger/issue-event.js



const ownMarker = "<!-- workflow-manager:";
function readIssueEvent(facts) {
    const read = facts.eventName === "issues" ? readLabel : readCommentEvent;
    if (facts.config.mode === "auto")
        return read(facts);
    const trigger = (0,trigger_event/* readSettings */.sb)(facts);
    if (trigger.kind === "task" || facts.config.mode !== "run")
        return trigger;
    const desk = read(facts);
    if (desk.kind !== "front-desk" || desk.reason !== "label")
        return desk;
    const task = { kind: "issue", issue: desk.issue };
    return { kind: "task", task, resumeFrom: undefined, sender: desk.sender, mustAuthorize: true };
}
function readLabel({ payload, config }) {
    const decoded = decodeLabelEvent(payload);
    if (decoded.kind === "unreadable")
        return unreadable(decoded.problem);
    const { action, label, issue, sender } = decoded.event;
    if (action !== "labeled")
        return (0,trigger_event/* skip */.iv)(`the action ${clean(action)} starts nothing`);
    if (label?.name.toLowerCase() !== config.trigger_label.toLowerCase())
        return (0,trigger_event/* skip */.iv)(`the label is not ${config.trigger_label}`);
    if (isPullRequest(issue))
        return (0,trigger_event/* skip */.iv)("labels on pull requests start nothing");
    if (issue.state === "closed")
        return (0,trigger_event/* skip */.iv)(`issue #${issue.number} is closed; open it and put the label again`);
    if (isIgnoredBot(sender, config))
        return (0,trigger_event/* skip */.iv)(`${clean(sender.login)} is a bot that allow-bots does not name`);
    return { kind: "front-desk", reason: "label", issue: issue.number, label: label.name, sender: sender.login };
}
function readCommentEvent({ payload, config }) {
    const decoded = decodeCommentEvent(payload);
    if (decoded.kind === "unreadable")
        return unreadable(decoded.problem);
    const { action, comment, issue, sender } = decoded.event;
    if (action !== "created")
        return (0,trigger_event/* skip */.iv)(`comments that are ${clean(action)} start nothing`);
    const body = comment.body ?? "";
    const reading = readComment(body, config.trigger_phrase);
    if (reading.kind === "none")
        return (0,trigger_event/* skip */.iv)(`the comment does not begin with ${config.trigger_phrase}`);
    if (body.includes(ownMarker))
        return (0,trigger_event/* skip */.iv)("the comment is our own");
    const author = comment.user ?? sender;
    if (isIgnoredBot(author, config))
        return (0,trigger_event/* skip */.iv)(`${clean(author.login)} is a bot that allow-bots does not name`);
    const { id } = comment;
    if (reading.kind === "unknown")
        return { ...(0,trigger_event/* problem */.CC)("comment", reading.problem, reading.remedy), comment: id, sender: author.login };
    const onPullRequest = isPullRequest(issue);
    const where = { issue: issue.number, onPullRequest, comment: id };
    return { kind: "front-desk", reason: "comment", ...where, sender: author.login, command: reading.command };
}
function isPullRequest(issue) {
    return issue.pull_request !== undefined && issue.pull_request !== null;
}
function isIgnoredBot(account, config) {
    const bare = (login) => login.toLowerCase().replace(/\[bot\]$/, "");
    if (account.type !== "Bot" && !account.login.toLowerCase().endsWith("[bot]"))
        return false;
    return !config.allow_bots.some((allowed) => bare(allowed) === bare(account.login));
}
function clean(text) {
    return text.replace(/[\p{C}\s]+/gu, " ").slice(0, 60);
}
function unreadable(text) {
    return (0,trigger_event/* problem */.CC)("event", text, "Run the action on events of GitHub; for a task of your own give prompt-file or prompt.");
}


/***/ })

};
