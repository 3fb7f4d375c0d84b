export const id = 6691;
export const ids = [6691,9746];
export const modules = {

/***/ 54916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   V: () => (/* binding */ decideStart)
/* harmony export */ });
const writes = new Set(["admin", "maintain", "write"]);
function mayWrite(permission) {
    return writes.has(permission);
}
function decideStart(sender, lists) {
    if (sender === undefined || sender === "")
        return "refused";
    const named = (list) => list.some((login) => login.toLowerCase() === sender.toLowerCase());
    if (named(lists.allow_users))
        return "allowed";
    if (/\[bot\]$/i.test(sender))
        return named(lists.allow_bots) ? "allowed" : "refused";
    return "by-permission";
}


/***/ }),

/***/ 22299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ensurePushed)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);

async function ensurePushed(context, branch) {
    const { workTree } = context.world;
    const sha = await workTree.headSha();
    await context.ensure({
        effect: `push:${sha}`,
        key: `${branch} at ${sha}`,
        probe: async () => ((await workTree.remoteBranch(branch)) === sha ? { sha } : undefined),
        make: async () => {
            const pushed = await workTree.push(branch);
            if (pushed.kind === "pushed")
                return { sha: pushed.sha };
            throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({
                kind: "git",
                operation: `push ${branch}`,
                exitCode: 1,
                signal: null,
                stderr: `the remote branch is at ${pushed.remote ?? "an unknown commit"}, which ${sha} does not build upon; somebody else pushed to it`,
            });
        },
    });
    const remote = await workTree.remoteBranch(branch);
    if (remote !== sha)
        throw new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({
            kind: "postcondition",
            expected: `${branch} at ${sha} on the remote`,
            found: remote ?? "no such branch",
        });
    return sha;
}


/***/ }),

/***/ 86691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewProcessing: () => (/* binding */ reviewProcessing),
  reviewRequest: () => (/* binding */ reviewRequest)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(63619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
;// CONCATENATED MODULE: ./lib/core/agents/json-blocks.js
const block = /```json\s*\n([\s\S]*?)\n```/g;
function lastArrayIn(answer) {
    for (const match of [...answer.matchAll(block)].reverse()) {
        const items = arrayOf(match[1] ?? "");
        if (items !== undefined)
            return { items, text: answer.replace(match[0], () => "").trim() };
    }
    return undefined;
}
function arrayOf(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/agents/review-answer.js


const body = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(10_000));
const finding = schemas/* object */.Ikc({
    path: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(1_024)),
    line: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
    body,
});
const commentAnswer = schemas/* object */.Ikc({ comment: schemas/* int */.Whr().check(api/* _gte */.qm(1)), answer: body });
const mostFindings = 30;
function readReviewAnswer(answer) {
    const found = lastArrayIn(answer);
    if (found === undefined)
        return { text: answer.trim(), findings: [] };
    const findings = found.items.flatMap((item) => {
        const decoded = finding.safeParse(item);
        return decoded.success ? [decoded.data] : [];
    });
    return { text: found.text, findings: findings.slice(0, mostFindings) };
}
function readCommentAnswers(answer, count) {
    const found = lastArrayIn(answer);
    const own = new Map();
    for (const item of found?.items ?? []) {
        const decoded = commentAnswer.safeParse(item);
        if (decoded.success)
            own.set(decoded.data.comment, decoded.data.answer.trim());
    }
    const prose = (found !== undefined && own.size > 0 ? found.text : answer).trim();
    return Array.from({ length: count }, (_, at) => own.get(at + 1) || prose || "Done.");
}

;// CONCATENATED MODULE: ./lib/core/agents/review-placement.js
function linesShown(diff) {
    const files = new Map();
    let path;
    let [oldLeft, newLeft] = [0, 0];
    for (const line of diff.split("\n")) {
        if (oldLeft > 0 || newLeft > 0) {
            if (line.startsWith("+"))
                newLeft -= 1;
            else if (line.startsWith("-"))
                oldLeft -= 1;
            else if (!line.startsWith("\\")) {
                oldLeft -= 1;
                newLeft -= 1;
            }
            continue;
        }
        if (line.startsWith("diff --git "))
            path = undefined;
        const target = /^\+\+\+ b\/(.*?)\t?$/.exec(line)?.[1];
        if (target !== undefined)
            path = target;
        const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
        if (hunk === null)
            continue;
        oldLeft = Number(hunk[1] ?? 1);
        newLeft = Number(hunk[3] ?? 1);
        const first = Number(hunk[2]);
        if (path === undefined || newLeft === 0)
            continue;
        const ranges = files.get(path) ?? [];
        ranges.push([first, first + newLeft - 1]);
        files.set(path, ranges);
    }
    return files;
}
function placeFindings(findings, diff) {
    const shown = linesShown(diff);
    const fits = ({ path, line }) => (shown.get(path) ?? []).some(([first, last]) => line >= first && line <= last);
    return { placed: findings.filter(fits), unplaced: findings.filter((finding) => !fits(finding)) };
}

// EXTERNAL MODULE: ./lib/core/effects.js
var effects = __webpack_require__(52361);
// EXTERNAL MODULE: ./lib/core/text/markdown-text.js
var markdown_text = __webpack_require__(98768);
// EXTERNAL MODULE: ./lib/core/text/untrusted-text.js
var untrusted_text = __webpack_require__(10901);
// EXTERNAL MODULE: ./lib/core/trigger/may-start.js
var may_start = __webpack_require__(54916);
// EXTERNAL MODULE: ./lib/stages/agent-prompts.js + 1 modules
var agent_prompts = __webpack_require__(86632);
// EXTERNAL MODULE: ./lib/stages/commit.js
var commit = __webpack_require__(36854);
// EXTERNAL MODULE: ./lib/stages/push.js
var push = __webpack_require__(22299);
// EXTERNAL MODULE: ./lib/stages/testing.js + 1 modules
var testing = __webpack_require__(79746);
;// CONCATENATED MODULE: ./lib/stages/review.js










const longestDiff = 200_000;
const longestReview = 50_000;
async function askReviewers(context, number) {
    const { github } = context.world;
    const reviewers = context.config.reviewers ?? [];
    if (reviewers.length === 0)
        return [];
    await context.ensure({
        effect: "reviewers",
        key: `#${number}: ${reviewers.join(", ")}`,
        probe: async () => {
            const asked = (await github.pullRequest(number))?.requestedReviewers ?? [];
            return reviewers.every((reviewer) => asked.includes(reviewer)) ? { reviewers } : undefined;
        },
        make: async () => {
            await github.requestReviewers(number, reviewers);
            return { reviewers };
        },
    });
    return reviewers;
}
function inText(findings) {
    const lines = findings.map(({ path, line, body }) => `- ${(0,markdown_text/* codeText */.ph)(`${path}:${line}`)}: ${body.replace(/\s+/g, " ")}`);
    return lines.length === 0 ? "" : `\n\n${lines.join("\n")}`;
}
async function postReview(context, number, headSha) {
    const { github, workTree } = context.world;
    const { baseSha } = context.require("branch_setup");
    const diff = await workTree.diff(baseSha, headSha, longestDiff);
    const kept = context.kept("review");
    const answer = typeof kept === "string"
        ? kept
        : (await context.runAgent({
            access: "read-only",
            session: "fresh",
            prompt: await (0,agent_prompts/* reviewPrompt */.Dy)(context, { diff }),
        })).answer;
    if (typeof kept !== "string")
        await context.keep("review", answer.slice(0, longestReview));
    const review = readReviewAnswer(answer);
    if (review.text === "" && review.findings.length === 0)
        return { url: "", findings: 0 };
    const { placed, unplaced } = placeFindings(review.findings, diff);
    const marker = (0,effects/* effectMarker */.I)(context.workflowId, "review");
    const { value } = await context.ensure({
        effect: "review",
        key: `#${number} ${marker}`,
        probe: async () => {
            const found = (await github.reviews(number)).find((candidate) => candidate.body.includes(marker));
            return found === undefined ? undefined : { url: found.url };
        },
        make: async () => {
            const created = await github.createReview(number, {
                body: `${(0,untrusted_text/* sanitise */.tB)(`${review.text}${inText(unplaced)}`, longestReview)}\n\n${marker}`,
                commit: headSha,
                comments: placed.map((finding) => ({ ...finding, body: (0,untrusted_text/* sanitise */.tB)(finding.body, 10_000) })),
            });
            return { url: created.url };
        },
    });
    return { url: value.url, findings: review.findings.length };
}
const reviewRequest = {
    name: "review_request",
    async run(context) {
        const { number } = context.require("pr_creation");
        const headSha = await context.world.workTree.headSha();
        const reviewers = await askReviewers(context, number);
        const review = await postReview(context, number, headSha);
        return {
            kind: "succeeded",
            output: { reviewers: [...reviewers], reviewUrl: review.url, findings: review.findings },
            note: `${reviewers.length} reviewers asked, ${review.url === "" ? "the agent gave no review" : `${review.findings} findings`}`,
        };
    },
};
async function openComments(context, number, viewer) {
    const { github } = context.world;
    const comments = await github.reviewComments(number);
    const answered = new Set(comments.filter((c) => c.author === viewer && c.inReplyTo !== null).map((c) => c.inReplyTo));
    const waiting = comments.filter((c) => c.inReplyTo === null && !answered.has(c.id));
    const trusted = new Map([[viewer, true]]);
    for (const author of new Set(waiting.map((c) => c.author))) {
        if (trusted.has(author))
            continue;
        trusted.set(author, (0,may_start/* mayWrite */.J)(await github.permission(author)));
    }
    return waiting.filter((c) => trusted.get(c.author) === true);
}
const settleDelaysMs = [2_000, 4_000];
async function awaitComments(context, number, viewer) {
    let comments = await openComments(context, number, viewer);
    if ((context.output("review_request")?.findings ?? 0) === 0)
        return comments;
    for (const delay of settleDelaysMs) {
        if (comments.length > 0)
            break;
        await context.world.clock.sleep(delay, context.signal);
        context.signal.throwIfAborted();
        comments = await openComments(context, number, viewer);
    }
    return comments;
}
const mostRounds = 2;
function pushedHead(context) {
    const pushed = context.kept("pushed");
    return typeof pushed === "string" ? pushed : context.require("pr_verification").headSha;
}
async function answerRound(context, number, comments) {
    const { github, workTree } = context.world;
    const { branch } = context.require("branch_setup");
    const before = pushedHead(context);
    const { answer } = await context.runAgent({
        access: "edit",
        session: "continue",
        prompt: await (0,agent_prompts/* reviewResponsePrompt */.K_)(context, {
            comments: comments.map(({ path, line, body }) => ({ path, line, body })),
        }),
    });
    const tests = (0,testing.testsOf)(context);
    await workTree.commitAll({
        message: (0,commit/* commitMessage */.df)(context, "Answer review comments"),
        author: (0,commit/* commitAuthor */.lh)(context),
        exclude: (0,commit/* notOurs */.TR)(context),
    });
    const changed = (await workTree.headSha()) !== before;
    const command = (0,testing.testCommand)(context);
    const red = changed && command !== "" && tests.result === "passed" && !(await (0,testing.runTests)(context, command)).green;
    if (red) {
        await workTree.resetTo(before);
        await context.warn("review", "the change for the review comments made the tests red; it was taken back");
    }
    else if (changed) {
        await context.keep("pushed", await (0,push/* ensurePushed */.u)(context, branch));
    }
    const takenBack = "The change for this comment made the tests red and was taken back; a person has to look at it.";
    const answers = readCommentAnswers(answer, comments.length);
    for (const [at, comment] of comments.entries()) {
        const text = red ? takenBack : (0,untrusted_text/* sanitise */.tB)(answers[at] ?? "", 10_000).trim();
        const marker = (0,effects/* effectMarker */.I)(context.workflowId, `reply:${comment.id}`);
        await context.ensure({
            effect: `reply:${comment.id}`,
            key: marker,
            probe: async () => {
                const found = (await github.reviewComments(number)).find((candidate) => candidate.body.includes(marker));
                return found === undefined ? undefined : { id: found.id };
            },
            make: async () => {
                const reply = await github.replyToReviewComment(number, comment.id, `${text === "" ? "Done." : text}\n\n${marker}`);
                return { id: reply.id };
            },
        });
    }
}
const reviewProcessing = {
    name: "review_processing",
    async run(context) {
        const { github, workTree } = context.world;
        const { number } = context.require("pr_creation");
        const { viewer } = context.require("initialization");
        if (context.hints.handToPerson) {
            const person = context.task.requester ?? context.config.reviewers?.[0];
            if (person === undefined)
                return { kind: "skipped", reason: "there is nobody to hand the review to" };
            await context.ensure({
                effect: "assignees",
                key: `#${number}: ${person}`,
                probe: async () => (await github.pullRequest(number))?.assignees.includes(person) === true ? { person } : undefined,
                make: async () => {
                    await github.assign(number, [person]);
                    return { person };
                },
            });
            await context.warn("review", `the review is handed to ${person}`);
            return {
                kind: "succeeded",
                output: { rounds: 0, answered: 0, headSha: pushedHead(context) },
                note: `handed to ${person}`,
            };
        }
        const keptRounds = context.kept("rounds");
        let rounds = typeof keptRounds === "number" ? keptRounds : 0;
        let answered = 0;
        while (rounds < mostRounds) {
            const comments = await (rounds === 0 ? awaitComments : openComments)(context, number, viewer);
            if (comments.length === 0)
                break;
            await answerRound(context, number, comments);
            answered += comments.length;
            rounds += 1;
            await context.keep("rounds", rounds);
        }
        return {
            kind: "succeeded",
            output: { rounds, answered, headSha: await workTree.headSha() },
            note: rounds === 0 ? "no comments to answer" : `${answered} comments answered in ${rounds} rounds`,
        };
    },
};


/***/ }),

/***/ 79746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTests: () => (/* binding */ runTests),
  testCommand: () => (/* binding */ testCommand),
  testingComplete: () => (/* binding */ testingComplete),
  testingStart: () => (/* binding */ testingStart),
  testsOf: () => (/* binding */ testsOf)
});

// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(63619);
;// CONCATENATED MODULE: ./lib/core/prompt/test-command.js

const detectionFiles = [
    "package.json",
    "Makefile",
    "pyproject.toml",
    "pytest.ini",
    "tox.ini",
    "go.mod",
    "Cargo.toml",
    "pom.xml",
    "build.gradle",
    "Gemfile",
];
const packageJson = schemas/* object */.Ikc({ scripts: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())) });
const placeholder = /no test specified/i;
function fromPackageJson(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const decoded = packageJson.safeParse(parsed);
    const test = decoded.success ? decoded.data.scripts?.["test"] : undefined;
    if (typeof test !== "string" || test.trim() === "" || placeholder.test(test))
        return undefined;
    return { command: "npm test", reason: "package.json has a test script" };
}
function detectTestCommand(files) {
    const found = (name) => files[name];
    const node = found("package.json");
    const fromNode = node === undefined ? undefined : fromPackageJson(node);
    if (fromNode !== undefined)
        return fromNode;
    const make = found("Makefile");
    if (make !== undefined && /^test\s*:/m.test(make))
        return { command: "make test", reason: "the Makefile has a test target" };
    const python = found("pyproject.toml");
    if (found("pytest.ini") !== undefined || (python !== undefined && /\[tool\.pytest|pytest/.test(python))) {
        return { command: "python -m pytest", reason: "the project is set up for pytest" };
    }
    if (found("tox.ini") !== undefined)
        return { command: "tox", reason: "there is a tox.ini" };
    if (found("go.mod") !== undefined)
        return { command: "go test ./...", reason: "there is a go.mod" };
    if (found("Cargo.toml") !== undefined)
        return { command: "cargo test", reason: "there is a Cargo.toml" };
    if (found("pom.xml") !== undefined)
        return { command: "mvn --batch-mode test", reason: "there is a pom.xml" };
    if (found("build.gradle") !== undefined)
        return { command: "gradle test", reason: "there is a build.gradle" };
    const gems = found("Gemfile");
    if (gems !== undefined && /rspec/.test(gems))
        return { command: "bundle exec rspec", reason: "the Gemfile has rspec" };
    return undefined;
}

// EXTERNAL MODULE: ./lib/core/text/long-output.js
var long_output = __webpack_require__(45311);
// EXTERNAL MODULE: ./lib/stages/agent-prompts.js + 1 modules
var agent_prompts = __webpack_require__(86632);
// EXTERNAL MODULE: ./lib/stages/command.js
var stages_command = __webpack_require__(33530);
// EXTERNAL MODULE: ./lib/stages/commit.js
var commit = __webpack_require__(36854);
// EXTERNAL MODULE: ./lib/stages/queued-effects.js
var queued_effects = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/stages/set-up.js
var set_up = __webpack_require__(32381);
;// CONCATENATED MODULE: ./lib/stages/testing.js








const readForDetection = 256 * 1024;
const testingStart = {
    name: "testing_start",
    async run(context) {
        await (0,queued_effects/* makeQueuedEffectsIfOnline */.m)(context);
        const configured = (0,stages_command/* ownCommand */.w1)(context, "testing_complete") ?? context.config.test_command ?? "";
        if (configured !== "") {
            return {
                kind: "succeeded",
                output: { command: configured, source: "input", reason: "configured" },
                note: configured,
            };
        }
        const files = {};
        for (const file of detectionFiles)
            files[file] = await context.world.workTree.readText(file, readForDetection);
        const detected = detectTestCommand(files);
        if (detected === undefined) {
            const reason = "no test-command is configured and none could be detected";
            await context.warn("tests", `${reason}: the pull request is opened as a draft`);
            return { kind: "succeeded", output: { command: "", source: "none", reason }, note: reason };
        }
        return {
            kind: "succeeded",
            output: { ...detected, source: "detected" },
            note: `${detected.command} (${detected.reason})`,
        };
    },
};
async function runTests(context, command) {
    await (0,set_up/* ensureSetUp */.I)(context);
    const result = await context.runCommand("test-command", command);
    if ((0,stages_command/* succeeded */.gq)(result))
        return { green: true, summary: result.lastOutput.slice(-2_000), output: "" };
    const redTests = result.signal === null &&
        !result.killedByUs &&
        result.outOfMemory === undefined &&
        result.exitCode !== 127 &&
        result.exitCode !== 137;
    const environment = /no space left on device|\bENOSPC\b|\bENOMEM\b|cannot allocate memory/i.test(result.lastOutput.slice(-4_000));
    if (!redTests || environment)
        throw (0,stages_command/* commandFault */.yd)("test-command", result);
    return { green: false, summary: result.lastOutput, output: (0,long_output/* printedBy */.e)(result) };
}
function testCommand(context) {
    const critical = context.config.critical_test_command;
    if (context.hints.tests === "critical-only" && critical !== undefined)
        return critical;
    return (context.output("testing_start")?.command ??
        (0,stages_command/* ownCommand */.w1)(context, "testing_complete") ??
        context.config.test_command ??
        "");
}
function testsOf(context) {
    return context.output("testing_complete") ?? { result: "none", rounds: 0, writtenByTests: [], testedSha: undefined };
}
function keptPaths(context, name) {
    const kept = context.kept(name);
    return Array.isArray(kept) ? kept.filter((path) => typeof path === "string") : undefined;
}
async function noteCutOffTests(context) {
    const before = keptPaths(context, "before-tests");
    if (before === undefined)
        return;
    const now = await context.world.workTree.changedPaths();
    const known = keptPaths(context, "written-by-tests") ?? [];
    await context.keep("written-by-tests", [...new Set([...known, ...now.filter((path) => !before.includes(path))])]);
    await context.keep("before-tests", null);
}
async function commitAgentWork(context, subject) {
    await noteCutOffTests(context);
    const exclude = keptPaths(context, "written-by-tests") ?? [];
    const { workTree } = context.world;
    await workTree.commitAll({
        message: (0,commit/* commitMessage */.df)(context, subject),
        author: (0,commit/* commitAuthor */.lh)(context),
        exclude: (0,commit/* notOurs */.TR)(context, exclude),
    });
    return workTree.headSha();
}
const testingComplete = {
    name: "testing_complete",
    async run(context) {
        const { workTree } = context.world;
        const command = testCommand(context);
        if (command === "") {
            const headSha = await workTree.headSha();
            return {
                kind: "succeeded",
                output: { result: "none", rounds: 0, testedSha: headSha, summary: "no test command", writtenByTests: [] },
            };
        }
        const analysis = context.require("prompt_analysis");
        const mostRounds = context.config.max_retries;
        const keptRound = context.kept("round");
        let round = typeof keptRound === "number" ? keptRound : 0;
        for (;;) {
            const testedSha = await commitAgentWork(context, `Fix round ${round}: ${analysis.title}`);
            const before = await workTree.changedPaths();
            await context.keep("before-tests", [...before]);
            const { green, summary, output } = await runTests(context, command);
            const written = (await workTree.changedPaths()).filter((path) => !before.includes(path));
            await context.keep("written-by-tests", [...new Set([...before, ...written])]);
            await context.keep("before-tests", null);
            const found = {
                rounds: round,
                testedSha,
                summary: summary.slice(-4_000),
                writtenByTests: [...before, ...written],
            };
            if (green) {
                const partial = context.hints.tests === "critical-only";
                if (partial)
                    await context.warn("tests", "only the critical tests ran; the others were skipped after a timeout");
                return {
                    kind: "succeeded",
                    output: { ...found, result: "passed" },
                    note: round === 0 ? "green" : `green after ${round} fix rounds`,
                };
            }
            if (round >= mostRounds) {
                if (context.config.draft === "always") {
                    await context.warn("tests", `the tests are red after ${round} fix rounds; the pull request is a draft because \`draft\` is \`always\``);
                    return { kind: "succeeded", output: { ...found, result: "failed" }, note: "red" };
                }
                await context.keep("round", 0);
                throw new evidence/* Fault */.v({ kind: "gate", gate: "tests", rounds: round, lastOutput: summary.slice(-8_000) });
            }
            round += 1;
            await context.keep("round", round);
            await context.runAgent({
                access: "edit",
                session: "continue",
                prompt: await (0,agent_prompts/* fixPrompt */.CD)(context, { command, output, round }),
            });
        }
    },
};


/***/ })

};
