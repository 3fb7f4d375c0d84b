export const id = 8636;
export const ids = [8636,2563];
export const modules = {

/***/ 18636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createApi: () => (/* binding */ createApi)
});

// EXTERNAL MODULE: ./lib/adapters/github/decode.js
var decode = __webpack_require__(28838);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(63619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
;// CONCATENATED MODULE: ./lib/adapters/github/schemas.js

const schemas_text = schemas/* string */.YjP().check(api/* _maxLength */.Eb(1 << 18));
const schemas_short = schemas/* string */.YjP().check(api/* _maxLength */.Eb(4096));
const id = schemas/* int */.Whr().check(api/* _positive */.NC());
const user = schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas_short }));
const labels = schemas/* array */.YOg(schemas/* union */.KCZ([schemas_short, schemas/* object */.Ikc({ name: schemas/* nullish */.cl6(schemas_short) })]));
const people = schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas_short })));
const repository = schemas/* object */.Ikc({
    name: schemas_short,
    owner: schemas/* object */.Ikc({ login: schemas_short }),
    default_branch: schemas_short,
    private: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    visibility: schemas/* optional */.lqM(schemas/* enum */.k5n(["public", "private", "internal"])),
    html_url: schemas_short,
    has_issues: schemas/* boolean */.zMY(),
    archived: schemas/* boolean */.zMY(),
});
const viewer = schemas/* object */.Ikc({
    data: schemas/* nullish */.cl6(schemas/* object */.Ikc({ viewer: schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas_short })) })),
    errors: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* nullish */.cl6(schemas_short), message: schemas/* nullish */.cl6(schemas_text) }))),
});
const schemas_permission = schemas/* object */.Ikc({ permission: schemas_short, role_name: schemas/* nullish */.cl6(schemas_short) });
const schemas_issue = schemas/* object */.Ikc({
    number: id,
    html_url: schemas_short,
    title: schemas_text,
    body: schemas/* nullish */.cl6(schemas_text),
    state: schemas/* enum */.k5n(["open", "closed"]),
    user,
    labels,
    assignees: people,
    pull_request: schemas/* nullish */.cl6(schemas/* object */.Ikc({})),
});
const comment = schemas/* object */.Ikc({ id, html_url: schemas_short, body: schemas/* nullish */.cl6(schemas_text), user, created_at: schemas_short });
const branch = schemas/* object */.Ikc({ ref: schemas_short, sha: schemas_short, repo: schemas/* nullish */.cl6(schemas/* object */.Ikc({ full_name: schemas_short })) });
const pullRequest = schemas/* object */.Ikc({
    number: id,
    html_url: schemas_short,
    state: schemas/* enum */.k5n(["open", "closed"]),
    merged_at: schemas/* nullish */.cl6(schemas_short),
    draft: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    title: schemas_text,
    body: schemas/* nullish */.cl6(schemas_text),
    head: branch,
    base: branch,
    mergeable: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    requested_reviewers: people,
    requested_teams: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ slug: schemas_short }))),
    labels,
    assignees: people,
});
const schemas_review = schemas/* object */.Ikc({
    id,
    html_url: schemas_short,
    body: schemas/* nullish */.cl6(schemas_text),
    user,
    state: schemas/* enum */.k5n(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
});
const reviewComment = schemas/* object */.Ikc({
    id,
    html_url: schemas_short,
    path: schemas_short,
    line: schemas/* nullish */.cl6(schemas/* int */.Whr()),
    body: schemas_text,
    user,
    in_reply_to_id: schemas/* nullish */.cl6(id),
});
const dispatched = schemas/* object */.Ikc({ workflow_run_id: schemas/* nullish */.cl6(id), html_url: schemas/* nullish */.cl6(schemas_short) });
const workflowRun = schemas/* object */.Ikc({
    id,
    run_attempt: schemas/* nullish */.cl6(id),
    html_url: schemas_short,
    status: schemas/* nullish */.cl6(schemas_short),
    conclusion: schemas/* nullish */.cl6(schemas_short),
});
const checkRun = schemas/* object */.Ikc({
    id,
    external_id: schemas/* nullish */.cl6(schemas_short),
    status: schemas_short,
});
const checkRuns = schemas/* object */.Ikc({ check_runs: schemas/* array */.YOg(checkRun) });
const count = schemas/* int */.Whr().check(api/* _nonnegative */.UI());
const rateLimit = schemas/* object */.Ikc({
    resources: schemas/* object */.Ikc({ core: schemas/* object */.Ikc({ limit: count, remaining: count, reset: count }) }),
});

// EXTERNAL MODULE: ./lib/adapters/github/tolerate.js
var tolerate = __webpack_require__(8888);
;// CONCATENATED MODULE: ./lib/adapters/github/values.js
const ghost = "ghost";
const logins = (people) => (people ?? []).map((one) => one.login);
const labelNames = (labels) => labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))).filter((name) => name !== "");
function toRepository(it) {
    return {
        owner: it.owner.login,
        name: it.name,
        defaultBranch: it.default_branch,
        visibility: it.visibility ?? (it.private === true ? "private" : "public"),
        url: it.html_url,
        hasIssues: it.has_issues,
        archived: it.archived,
    };
}
function toIssue(it) {
    return {
        number: it.number,
        url: it.html_url,
        title: it.title,
        body: it.body ?? "",
        state: it.state,
        author: it.user?.login ?? ghost,
        labels: labelNames(it.labels),
        assignees: logins(it.assignees),
        isPullRequest: it.pull_request != null,
    };
}
function toComment(it) {
    return {
        id: it.id,
        url: it.html_url,
        body: it.body ?? "",
        author: it.user?.login ?? ghost,
        createdAt: Date.parse(it.created_at) || 0,
    };
}
function toPullRequest(it) {
    return {
        number: it.number,
        url: it.html_url,
        state: it.state,
        merged: it.merged_at != null,
        draft: it.draft ?? false,
        title: it.title,
        body: it.body ?? "",
        headBranch: it.head.ref,
        headSha: it.head.sha,
        baseBranch: it.base.ref,
        mergeable: it.mergeable ?? null,
        requestedReviewers: [
            ...logins(it.requested_reviewers),
            ...(it.requested_teams ?? []).map((team) => `team:${team.slug}`),
        ],
        labels: labelNames(it.labels),
        assignees: logins(it.assignees),
    };
}
function toReview(it) {
    return { id: it.id, url: it.html_url, body: it.body ?? "", author: it.user?.login ?? ghost, state: it.state };
}
function toReviewComment(it) {
    return {
        id: it.id,
        url: it.html_url,
        path: it.path,
        line: it.line ?? null,
        body: it.body,
        author: it.user?.login ?? ghost,
        inReplyTo: it.in_reply_to_id ?? null,
    };
}
function toWorkflowRun(it) {
    return {
        id: it.id,
        attempt: it.run_attempt ?? 1,
        url: it.html_url,
        status: it.status ?? "unknown",
        conclusion: it.conclusion ?? null,
    };
}
function toCheckRun(it) {
    return { id: it.id, externalId: it.external_id ?? "", open: it.status !== "completed" };
}

;// CONCATENATED MODULE: ./lib/adapters/github/actions.js




function actionsCalls(send, root, webRoot) {
    return {
        async dispatchWorkflow(workflow, ref, inputs) {
            const path = `${root}/actions/workflows/${(0,decode/* segment */.mX)(workflow)}/dispatches`;
            const answer = await send({ method: "POST", path, body: { ref, inputs, return_run_details: true } });
            if (answer.status === 204)
                return { runId: undefined, url: `${webRoot}/actions/workflows/${(0,decode/* segment */.mX)(workflow)}` };
            const run = (0,decode/* decode */.D4)(dispatched, answer);
            return { runId: run.workflow_run_id ?? undefined, url: run.html_url ?? undefined };
        },
        async workflowRun(id, attempt) {
            const path = `${root}/actions/runs/${id}${attempt === undefined ? "" : `/attempts/${attempt}`}`;
            const answer = await (0,tolerate/* unlessRefused */.J)(send({ method: "GET", path }), tolerate/* isMissing */.b);
            return answer === undefined ? undefined : toWorkflowRun((0,decode/* decode */.D4)(workflowRun, answer));
        },
        async cancelRun(id) {
            await send({ method: "POST", path: `${root}/actions/runs/${id}/cancel` });
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/checks.js



function bodyOf({ externalId, detailsUrl, title, summary, conclusion }) {
    return {
        external_id: externalId,
        ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
        ...(conclusion === null ? { status: "in_progress" } : { status: "completed", conclusion }),
        output: { title, summary },
    };
}
function checkCalls(send, root) {
    return {
        async checkRuns(sha, name) {
            const path = `${root}/commits/${(0,decode/* segment */.mX)(sha)}/check-runs`;
            const query = { check_name: name, filter: "all", per_page: 100 };
            const { check_runs } = (0,decode/* decode */.D4)(checkRuns, await send({ method: "GET", path, query }));
            return check_runs.map(toCheckRun).sort((one, two) => two.id - one.id);
        },
        async createCheckRun(sha, name, content) {
            const body = { name, head_sha: sha, ...bodyOf(content) };
            return toCheckRun((0,decode/* decode */.D4)(checkRun, await send({ method: "POST", path: `${root}/check-runs`, body })));
        },
        async updateCheckRun(id, content) {
            await send({ method: "PATCH", path: `${root}/check-runs/${id}`, body: bodyOf(content) });
        },
    };
}

// EXTERNAL MODULE: ./lib/adapters/github/client.js
var client = __webpack_require__(22563);
;// CONCATENATED MODULE: ./lib/adapters/github/issues.js




const commentPages = 30;
const issuePages = 10;
function issueCalls(send, root) {
    return {
        async issue(number) {
            const answer = await (0,tolerate/* unlessRefused */.J)(send({ method: "GET", path: `${root}/issues/${number}` }), ({ status, message }) => status === 404 || (status === 410 && /deleted/i.test(message)));
            if (answer === undefined)
                return undefined;
            const issue = toIssue((0,decode/* decode */.D4)(schemas_issue, answer));
            return issue.number === number ? issue : undefined;
        },
        async recentIssues(limit) {
            const query = { state: "all", sort: "created", direction: "desc" };
            const found = [];
            for await (const page of (0,decode/* pages */.Bd)(send, { method: "GET", path: `${root}/issues`, query }, schemas_issue, issuePages)) {
                found.push(...page.map(toIssue).filter((issue) => !issue.isPullRequest));
                if (found.length >= limit)
                    break;
            }
            return found.slice(0, limit);
        },
        async createIssue({ title, body, labels }) {
            const call = { method: "POST", path: `${root}/issues`, body: { title, body, labels } };
            return toIssue((0,decode/* decode */.D4)(schemas_issue, await send(call)));
        },
        async comments(issue) {
            const call = { method: "GET", path: `${root}/issues/${issue}/comments` };
            return (await (0,decode/* all */.Q7)(send, call, comment, commentPages)).map(toComment);
        },
        async createComment(issue, body) {
            const call = { method: "POST", path: `${root}/issues/${issue}/comments`, body: { body } };
            return toComment((0,decode/* decode */.D4)(comment, await send(call)));
        },
        async updateComment(comment, body) {
            await send({ method: "PATCH", path: `${root}/issues/comments/${comment}`, body: { body } });
        },
        async react(target, content) {
            const on = target.kind === "issue" ? "issues" : "issues/comments";
            await send({ method: "POST", path: `${root}/${on}/${target.number}/reactions`, body: { content } });
        },
        async assign(issue, assignees) {
            if (assignees.length === 0)
                return;
            await send({ method: "POST", path: `${root}/issues/${issue}/assignees`, body: { assignees } });
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/labels.js


function labelCalls(send, root) {
    return {
        async ensureLabel({ name, color, description }) {
            const body = { name, color: color.replace(/^#/, ""), description };
            await (0,tolerate/* unlessRefused */.J)(send({ method: "POST", path: `${root}/labels`, body }), ({ status, message }) => status === 422 && message.includes("already_exists"));
        },
        async addLabels(issue, labels) {
            if (labels.length === 0)
                return;
            await send({ method: "POST", path: `${root}/issues/${issue}/labels`, body: { labels } });
        },
        async removeLabel(issue, label) {
            await (0,tolerate/* unlessRefused */.J)(send({ method: "DELETE", path: `${root}/issues/${issue}/labels/${(0,decode/* segment */.mX)(label)}` }), tolerate/* isMissing */.b);
        },
    };
}

// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
;// CONCATENATED MODULE: ./lib/adapters/github/probe-write.js

const nowhere = "workflow-manager/permission-probe/no-such-branch";
const impossible = {
    issues: { path: "/issues", body: {} },
    contents: { path: "/git/refs", body: { ref: `refs/heads/${nowhere}`, sha: "0".repeat(40) } },
    pull_requests: { path: "/pulls", body: { title: "permission probe", head: nowhere, base: nowhere } },
};
function probeCalls(send, root) {
    return {
        async probeWrite(permission) {
            const { path, body } = impossible[permission];
            try {
                await send({ method: "POST", path: root + path, body });
            }
            catch (error) {
                if (!(error instanceof evidence/* Fault */.v) || error.evidence.kind !== "http")
                    throw error;
                const { status } = error.evidence;
                if (status === 400 || status === 422)
                    return { kind: "allowed" };
                if ([401, 403, 404, 410].includes(status))
                    return { kind: "refused", evidence: error.evidence };
                throw error;
            }
            return { kind: "allowed" };
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/pulls.js




const pullPages = 3;
function pullCalls(send, root, owner, repo) {
    const ours = `${owner}/${repo}`.toLowerCase();
    return {
        async pullRequestByHead(branch) {
            const query = { head: `${owner}:${branch}`, state: "all", sort: "created", direction: "desc" };
            let newest;
            for await (const page of (0,decode/* pages */.Bd)(send, { method: "GET", path: `${root}/pulls`, query }, pullRequest, pullPages)) {
                const matching = page.filter((pull) => pull.head.ref === branch && pull.head.repo?.full_name.toLowerCase() === ours);
                const open = matching.find((pull) => pull.state === "open");
                if (open !== undefined)
                    return toPullRequest(open);
                newest ??= matching[0];
            }
            return newest === undefined ? undefined : toPullRequest(newest);
        },
        async pullRequest(number) {
            const answer = await (0,tolerate/* unlessRefused */.J)(send({ method: "GET", path: `${root}/pulls/${number}` }), tolerate/* isMissing */.b);
            return answer === undefined ? undefined : toPullRequest((0,decode/* decode */.D4)(pullRequest, answer));
        },
        async createPullRequest({ title, body, head, base, draft }) {
            const call = { method: "POST", path: `${root}/pulls`, body: { title, body, head, base, draft } };
            return toPullRequest((0,decode/* decode */.D4)(pullRequest, await send(call)));
        },
        async updatePullRequest(number, { title, body }) {
            const call = { method: "PATCH", path: `${root}/pulls/${number}`, body: { title, body } };
            return toPullRequest((0,decode/* decode */.D4)(pullRequest, await send(call)));
        },
        async requestReviewers(number, reviewers) {
            if (reviewers.length === 0)
                return;
            const teams = reviewers.map(teamSlug);
            const body = {
                reviewers: reviewers.filter((_, index) => teams[index] === undefined),
                team_reviewers: teams.filter((team) => team !== undefined),
            };
            await send({ method: "POST", path: `${root}/pulls/${number}/requested_reviewers`, body });
        },
    };
}
function teamSlug(reviewer) {
    return /^(?:team:|@?[^/]+\/)(.+)$/.exec(reviewer)?.[1];
}

// EXTERNAL MODULE: ./lib/adapters/github/faults.js + 1 modules
var faults = __webpack_require__(3674);
;// CONCATENATED MODULE: ./lib/adapters/github/repository.js






const fileBytes = 1024 * 1024;
const unlimited = Number.MAX_SAFE_INTEGER;
function repositoryCalls(send, root) {
    let login;
    return {
        async repository(signal) {
            return toRepository((0,decode/* decode */.D4)(repository, await send({ method: "GET", path: root, signal })));
        },
        async viewer() {
            login ??= viewerIn(await send({ method: "POST", path: "/graphql", body: { query: "{viewer{login}}" } }));
            return login;
        },
        async permission(login) {
            const path = `${root}/collaborators/${(0,decode/* segment */.mX)(login)}/permission`;
            const answer = await (0,tolerate/* unlessRefused */.J)(send({ method: "GET", path }), tolerate/* isMissing */.b);
            if (answer === undefined)
                return "none";
            const { permission, role_name } = (0,decode/* decode */.D4)(schemas_permission, answer);
            return toPermission(permission, role_name ?? permission);
        },
        async fileText(path, ref) {
            const segments = path.split("/").filter((part) => part !== "" && part !== ".");
            const call = {
                method: "GET",
                path: `${root}/contents/${segments.map(decode/* segment */.mX).join("/")}`,
                query: ref === undefined ? {} : { ref },
                accept: "application/vnd.github.raw+json",
                maxBytes: fileBytes,
            };
            const answer = await (0,tolerate/* unlessRefused */.J)(send(call), tolerate/* isMissing */.b);
            if (answer?.tooLong === true)
                throw new evidence/* Fault */.v({ kind: "file", operation: "read", path, errno: "EFBIG" });
            return answer?.text;
        },
        async rateLimit() {
            const path = "/rate_limit";
            const answer = await (0,tolerate/* unlessRefused */.J)(send({ method: "GET", path }), isSwitchedOff);
            if (answer === undefined)
                return { remaining: unlimited, limit: unlimited, resetAt: 0 };
            const { limit, remaining, reset } = (0,decode/* decode */.D4)(rateLimit, answer).resources.core;
            return { remaining, limit, resetAt: reset * 1000 };
        },
    };
}
const isSwitchedOff = (refusal) => refusal.status === 404 && /rate limiting is not enabled/i.test(refusal.message);
function toPermission(permission, role) {
    if (permission === "write")
        return role === "maintain" ? "maintain" : "write";
    if (permission === "read")
        return role === "triage" ? "triage" : "read";
    return permission === "admin" ? "admin" : "none";
}
function viewerIn(answer) {
    const { data, errors } = (0,decode/* decode */.D4)(viewer, answer);
    const login = data?.viewer?.login;
    if (login !== undefined)
        return login;
    const first = errors?.[0];
    if (first === undefined)
        throw (0,faults/* badBody */.OE)("the answer names no viewer", answer.context);
    const status = first.type === "RATE_LIMITED" ? 429 : first.type === "FORBIDDEN" ? 403 : 502;
    throw (0,faults/* httpFault */.NH)(status, `GraphQL: ${first.message ?? first.type ?? "error"}`, answer.headers, answer.context);
}

;// CONCATENATED MODULE: ./lib/adapters/github/reviews.js



const reviewPages = 30;
function reviewCalls(send, root) {
    return {
        async reviews(number) {
            const call = { method: "GET", path: `${root}/pulls/${number}/reviews` };
            return (await (0,decode/* all */.Q7)(send, call, schemas_review, reviewPages)).map(toReview);
        },
        async createReview(number, { body, commit, comments }) {
            const lines = comments.map(({ path, line, body }) => ({ path, line, side: "RIGHT", body }));
            const review = { commit_id: commit, event: "COMMENT", body, comments: lines };
            const answer = await send({ method: "POST", path: `${root}/pulls/${number}/reviews`, body: review });
            return toReview((0,decode/* decode */.D4)(schemas_review, answer));
        },
        async reviewComments(number) {
            const call = { method: "GET", path: `${root}/pulls/${number}/comments` };
            return (await (0,decode/* all */.Q7)(send, call, reviewComment, reviewPages)).map(toReviewComment);
        },
        async replyToReviewComment(number, comment, body) {
            const path = `${root}/pulls/${number}/comments/${comment}/replies`;
            return toReviewComment((0,decode/* decode */.D4)(reviewComment, await send({ method: "POST", path, body: { body } })));
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/api.js










function createApi(options) {
    const send = (0,client.createClient)(options);
    const { owner, repo } = options;
    const root = `/repos/${(0,decode/* segment */.mX)(owner)}/${(0,decode/* segment */.mX)(repo)}`;
    const webRoot = `${options.serverUrl.replace(/\/+$/, "")}/${(0,decode/* segment */.mX)(owner)}/${(0,decode/* segment */.mX)(repo)}`;
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


/***/ }),

/***/ 22563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1390);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3674);




const answerBytes = 32 * 1024 * 1024;
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
function createClient(options) {
    let octokit;
    let lastWrite = Promise.resolve();
    const deadlineMs = options.deadlineMs ?? 20_000;
    const apiUrl = options.apiUrl.replace(/\/+$/, "");
    const once = async (call) => {
        const query = queryString(call.query);
        const context = {
            method: call.method,
            path: call.path + query,
            secret: options.token,
            now: options.clock.now(),
        };
        stopIfAborted(call.signal, false, context);
        octokit ??= loadOctokit(options, apiUrl);
        const ready = await octokit;
        const stop = new AbortController();
        const deadline = setTimeout(() => stop.abort(), deadlineMs);
        const abort = () => stop.abort();
        call.signal?.addEventListener("abort", abort, { once: true });
        try {
            const answer = await ready.request({
                method: call.method,
                url: address(apiUrl, call.path) + query,
                headers: {
                    accept: call.accept ?? "application/vnd.github+json",
                    "x-github-api-version": "2022-11-28",
                    ...(call.body === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
                },
                ...(call.body === undefined ? {} : { data: JSON.stringify(call.body) }),
                request: { signal: stop.signal, log: silent, parseSuccessResponseBody: false, fetch: _http_request_js__WEBPACK_IMPORTED_MODULE_2__/* .httpRequest */ .a },
            });
            const bytes = await readBody(answer.data, call.maxBytes ?? answerBytes, { ...context, now: options.clock.now() });
            const text = bytes === undefined ? "" : new TextDecoder().decode(bytes);
            return { status: answer.status, headers: answer.headers, text, tooLong: bytes === undefined, context };
        }
        catch (error) {
            const failed = { ...context, now: options.clock.now() };
            stopIfAborted(call.signal, true, failed);
            if (stop.signal.aborted)
                throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .networkFault */ .T4)("ETIMEDOUT", `no answer within ${deadlineMs} ms`, true, failed);
            throw toFault(error, failed);
        }
        finally {
            clearTimeout(deadline);
            call.signal?.removeEventListener("abort", abort);
        }
    };
    return (call) => {
        if (call.method === "GET" || call.path === "/graphql")
            return once(call);
        const turn = lastWrite.then(() => once(call));
        lastWrite = turn.catch(() => { });
        return turn;
    };
}
async function loadOctokit(options, baseUrl) {
    if (!/^[\x21-\x7e]*$/.test(options.token))
        throw (0,_core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFault */ .N)("token", "input", "holds blanks or other characters no token has", "Give the token as it is");
    const { Octokit } = await __webpack_require__.e(/* import() */ 4730).then(__webpack_require__.bind(__webpack_require__, 14730));
    return new Octokit({ auth: options.token, baseUrl, userAgent: "workflow-manager", log: silent });
}
function address(apiUrl, path) {
    return path === "/graphql" ? `${apiUrl.replace(/\/api\/v3$/, "/api")}${path}` : apiUrl + path;
}
function queryString(query) {
    const pairs = Object.entries(query ?? {}).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
    return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
async function readBody(body, limit, context) {
    if (!(body instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable))
        return new Uint8Array();
    const stream = body;
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            size += chunk.byteLength;
            if (size > limit)
                return undefined;
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .badBody */ .OE)(`the answer broke off after ${size} bytes (${String(error)})`, context);
    }
    return Buffer.concat(chunks);
}
function stopIfAborted(signal, maybeSent, context) {
    if (signal?.aborted !== true)
        return;
    if (signal.reason instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v)
        throw signal.reason;
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .networkFault */ .T4)("ABORT_ERR", "stopped by the caller", maybeSent, context);
}
function toFault(error, context) {
    if (error instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v)
        return error;
    const answer = error instanceof Error && "response" in error ? error.response : undefined;
    if (error instanceof Error && answer !== undefined)
        return (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .httpFault */ .NH)(answer.status, error.message, answer.headers, context);
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionFault */ .x$)(error, context);
}


/***/ }),

/***/ 28838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   mX: () => (/* binding */ segment)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23945);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63619);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3674);



function decode(schema, answer) {
    if (answer.tooLong)
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .badBody */ .OE)("the answer is longer than any GitHub gives", answer.context);
    let value;
    try {
        value = JSON.parse(answer.text);
    }
    catch {
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .badBody */ .OE)(`the answer (${answer.status}, ${answer.text.length} characters) is not JSON`, answer.context);
    }
    const result = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(schema, value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .badBody */ .OE)(`the answer misfits at "${issue?.path.join(".") ?? ""}": ${issue?.message ?? ""}`, answer.context);
}
async function* pages(send, call, item, maxPages) {
    let query = { ...call.query, per_page: 100 };
    for (let page = 1; page <= maxPages; page++) {
        const answer = await send({ ...call, query });
        yield decode(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(item), answer);
        const next = nextQuery(String(answer.headers["link"] ?? ""));
        if (next === undefined)
            return;
        query = next;
    }
}
async function all(send, call, item, maxPages) {
    const found = [];
    for await (const page of pages(send, call, item, maxPages))
        found.push(...page);
    return found;
}
function nextQuery(link) {
    const target = /<([^<>]{1,4000})>;[^,<]*\brel="next"/.exec(link)?.[1];
    if (target === undefined || !URL.canParse(target))
        return undefined;
    return Object.fromEntries(new URL(target).searchParams);
}
function segment(text) {
    if (text === "" || text === "." || text === "..")
        throw (0,_core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFault */ .N)(text || "(empty)", "a name", "cannot stand in a GitHub address", "Choose another name");
    return encodeURIComponent(text);
}


/***/ }),

/***/ 3674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OE: () => (/* binding */ badBody),
  x$: () => (/* binding */ connectionFault),
  NH: () => (/* binding */ httpFault),
  T4: () => (/* binding */ networkFault)
});

// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var failure_evidence = __webpack_require__(1813);
;// CONCATENATED MODULE: ./lib/core/failure/rate-limit.js
const wholeNumber = /^\d{1,12}$/;
function readLimitHeaders(headers, now) {
    const resetS = whole(headers["x-ratelimit-reset"]);
    const requestId = headers["x-github-request-id"];
    return {
        retryAfterS: retryAfter(headers["retry-after"], now),
        rateLimitRemaining: whole(headers["x-ratelimit-remaining"]),
        rateLimitResetAt: resetS === undefined ? undefined : resetS * 1000,
        requestId: requestId === undefined ? undefined : String(requestId).slice(0, 100),
    };
}
function whole(value) {
    const text = String(value ?? "").trim();
    return wholeNumber.test(text) ? Number(text) : undefined;
}
function retryAfter(value, now) {
    const seconds = whole(value);
    if (seconds !== undefined)
        return seconds;
    const at = Date.parse(String(value ?? ""));
    return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000));
}

;// CONCATENATED MODULE: ./lib/adapters/github/faults.js


const neverSent = new Set([
    "ENOTFOUND",
    "EAI_AGAIN",
    "ECONNREFUSED",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EADDRNOTAVAIL",
    "EACCES",
    "EMFILE",
    "UND_ERR_CONNECT_TIMEOUT",
    "ERR_INVALID_URL",
]);
const certificate = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|ERR_SSL_)/;
const familiar = {
    UND_ERR_SOCKET: "ECONNRESET",
    UND_ERR_HEADERS_TIMEOUT: "ETIMEDOUT",
    UND_ERR_BODY_TIMEOUT: "ETIMEDOUT",
};
const quotedCharacters = 1000;
function httpFault(status, message, headers, context) {
    return fault({
        kind: "http",
        dependency: "github",
        method: context.method,
        path: context.path,
        status,
        message: quotable(message, context.secret) || `HTTP ${status}`,
        at: context.now,
        ...readLimitHeaders(headers, context.now),
    });
}
function connectionFault(error, context) {
    const { code, syscall, message } = innermost(error);
    const errno = familiar[code] ?? code;
    const before = neverSent.has(code) || certificate.test(code) || syscall === "connect" || syscall === "getaddrinfo";
    return networkFault(errno, message, !before, context);
}
function networkFault(errno, message, maybeSent, context) {
    return fault({
        kind: "network",
        dependency: "github",
        operation: `${context.method} ${context.path}`,
        errno,
        message: quotable(message, context.secret),
        maybeSent,
    });
}
function badBody(problem, context) {
    return networkFault("EBADBODY", problem, true, context);
}
function fault(evidence) {
    const what = evidence.kind === "http" ? `${evidence.method} ${evidence.path}: ${evidence.status}` : evidence.operation;
    return new failure_evidence/* Fault */.v(evidence, `${what} ${evidence.message}`);
}
function innermost(error) {
    let found = { code: "EUNKNOWN", syscall: undefined, message: "unknown error" };
    let current = error;
    for (let depth = 0; depth < 6 && current instanceof Error; depth++) {
        const code = Reflect.get(current, "code");
        const syscall = Reflect.get(current, "syscall");
        found = {
            code: typeof code === "string" ? code : found.code,
            syscall: typeof syscall === "string" ? syscall : found.syscall,
            message: current.message || found.message,
        };
        current = current.cause;
    }
    return found;
}
function quotable(message, secret) {
    const html = /^\s*</.test(message);
    const text = html ? (/<title>([^<]{1,200})/i.exec(message)?.[1] ?? "an HTML page") : message;
    const hidden = secret === "" ? text : text.replaceAll(secret, "***");
    return hidden.replace(/\s+/g, " ").trim().slice(0, quotedCharacters);
}


/***/ }),

/***/ 8888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ unlessRefused),
/* harmony export */   b: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);

async function unlessRefused(promise, isAnswer) {
    try {
        return await promise;
    }
    catch (error) {
        if (error instanceof _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v && error.evidence.kind === "http" && isAnswer(error.evidence))
            return undefined;
        throw error;
    }
}
const isMissing = (refusal) => refusal.status === 404;


/***/ }),

/***/ 1390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ httpRequest)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _core_lazy_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79483);


const loopbackName = /\.localhost$/;
const mostRedirections = 20;
const redirections = new Set([301, 302, 303, 307, 308]);
const withoutBody = new Set([204, 205, 304]);
async function httpRequest(address, init = {}) {
    let url = new URL(address);
    let { method = "GET", headers = {}, body } = init;
    for (let followed = 0;; followed += 1) {
        const { signal, ownConnection } = init;
        const repeatable = init.repeatable ?? (method === "GET" || method === "HEAD");
        const message = await sendUnlessStale(url, { method, headers, body, signal, ownConnection }, repeatable);
        const status = message.statusCode ?? 0;
        const location = message.headers.location;
        const leads = redirections.has(status) && location !== undefined && URL.canParse(location, url.href);
        if (init.redirect === "manual" || !leads)
            return answerOf(message, url);
        message.resume();
        const next = new URL(location, url);
        if (followed === mostRedirections)
            throw new Error(`${url.pathname} leads through too many redirections`);
        if (status === 303 || (method === "POST" && status <= 302)) {
            method = "GET";
            body = undefined;
        }
        if (next.origin !== url.origin)
            headers = withoutCredentials(headers);
        url = next;
    }
}
function withoutCredentials(headers) {
    const secret = new Set(["authorization", "cookie", "proxy-authorization"]);
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !secret.has(name.toLowerCase())));
}
async function sendUnlessStale(url, sent, repeatable) {
    const first = await send(url, sent);
    if (!(first instanceof StaleConnection))
        return first;
    if (!repeatable)
        throw first.cause;
    const second = await send(url, sent);
    if (second instanceof StaleConnection)
        throw second.cause;
    return second;
}
class StaleConnection extends Error {
}
const plain = (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_1__/* .lazyPart */ .a)(() => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19)));
const secure = (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_1__/* .lazyPart */ .a)(() => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)));
const compression = (0,_core_lazy_part_js__WEBPACK_IMPORTED_MODULE_1__/* .lazyPart */ .a)(() => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19)));
async function send(url, sent) {
    const { method, headers, body, signal } = sent;
    const { Agent, request } = url.protocol === "http:" ? await plain() : await secure();
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const options = {
        method,
        headers: { host: url.host, "accept-encoding": "gzip", ...headers, ...length },
        ...(signal == null ? {} : { signal }),
        ...(loopbackName.test(url.hostname) ? { hostname: "127.0.0.1" } : {}),
        ...(url.protocol === "http:" ? { servername: "" } : {}),
        ...(sent.ownConnection === true ? { agent: new Agent({ keepAlive: false }) } : {}),
    };
    return new Promise((resolve, reject) => {
        const asked = request(url, options, resolve);
        asked.once("error", (error) => {
            const stale = asked.reusedSocket && (error.code === "ECONNRESET" || error.code === "EPIPE");
            if (stale)
                resolve(new StaleConnection("", { cause: error }));
            else
                reject(error);
        });
        asked.end(body);
    });
}
async function answerOf(message, url) {
    const status = message.statusCode ?? 0;
    if (withoutBody.has(status))
        message.resume();
    const body = await decoded(message);
    const headers = Object.entries(message.headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]]);
    const bytes = async () => {
        const chunks = [];
        for await (const chunk of body)
            chunks.push(chunk);
        return new Uint8Array(Buffer.concat(chunks));
    };
    return {
        status,
        statusText: message.statusMessage ?? "",
        url: url.href,
        headers: new Map(headers),
        body,
        arrayBuffer: async () => (await bytes()).buffer,
        text: async () => new TextDecoder().decode(await bytes()),
    };
}
async function decoded(message) {
    if (!/^(x-)?gzip$/i.test(message.headers["content-encoding"] ?? ""))
        return message;
    const { createGunzip } = await compression();
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(message, createGunzip(), () => { });
}


/***/ })

};
