export const id = 655;
export const ids = [655];
export const modules = {

/***/ 50655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLocalForge: () => (/* binding */ createLocalForge)
});

// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var failure_evidence = __webpack_require__(1813);
;// CONCATENATED MODULE: ./lib/adapters/local-forge/checks.js
function checkCalls({ store, refuse }) {
    const toCheckRun = ({ id, externalId, conclusion }) => ({
        id,
        externalId,
        open: conclusion === null,
    });
    return {
        async checkRuns(sha, name) {
            const { checkRuns = [] } = await store.read();
            return checkRuns
                .filter((run) => run.sha === sha && run.name === name)
                .map(toCheckRun)
                .reverse();
        },
        createCheckRun(sha, name, { externalId, title, summary, conclusion }) {
            return store.update((state) => {
                const made = { id: state.nextId++, sha, name, externalId, title, summary, conclusion };
                state.checkRuns = [...(state.checkRuns ?? []), made];
                return toCheckRun(made);
            });
        },
        updateCheckRun(id, { externalId, title, summary, conclusion }) {
            return store.update(({ checkRuns = [] }) => {
                const found = checkRuns.find((run) => run.id === id);
                if (found === undefined)
                    throw refuse(404, `/check-runs/${id}`, "Not Found");
                Object.assign(found, { externalId, title, summary, conclusion: conclusion ?? found.conclusion });
            });
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/local-forge/refusals.js

function refusal(status, method, path, message, at) {
    const evidence = { kind: "http", dependency: "github", method, path, status, message, at };
    return new failure_evidence/* Fault */.v(evidence, `${method} ${path}: ${status} ${message}`);
}
function issueOf(state, number, refuse) {
    const found = state.issues.find((issue) => issue.number === number);
    if (found === undefined)
        throw refuse(404, `/issues/${number}`, "Not Found");
    return found;
}
function pullOf(state, number, refuse) {
    const found = state.pulls.find((pull) => pull.number === number);
    if (found === undefined)
        throw refuse(404, `/pulls/${number}`, "Not Found");
    return found;
}
function checkLengths(text, where, refuse) {
    if (text.title !== undefined && text.title.trim() === "")
        throw refuse(422, where, "Validation Failed: title is missing");
    if (text.title !== undefined && text.title.length > 256)
        throw refuse(422, where, "Validation Failed: title is too long (maximum is 256 characters)");
    if (text.body !== undefined && text.body.length > 65_536)
        throw refuse(422, where, "Validation Failed: body is too long (maximum is 65536 characters)");
}

;// CONCATENATED MODULE: ./lib/adapters/local-forge/issues.js

function issueCalls({ store, url, refuse, clock, viewer, }) {
    const toIssue = (state, it) => {
        const isPullRequest = state.pulls.some((pull) => pull.number === it.number);
        const { number, title, body, author, labels, assignees } = it;
        const address = url(`${isPullRequest ? "pull" : "issues"}/${number}`);
        return { number, url: address, title, body, state: it.state, author, labels, assignees, isPullRequest };
    };
    const toComment = ({ id, issue, body, author, createdAt }) => ({
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
                if (found === undefined)
                    throw refuse(404, `/issues/comments/${comment}`, "Not Found");
                found.body = body;
            });
        },
        react({ kind, number }, reaction) {
            return store.update((state) => {
                const there = kind === "issue"
                    ? state.issues.some((issue) => issue.number === number)
                    : state.comments.some(({ id }) => id === number);
                if (!there)
                    throw refuse(404, `/${kind}s/${number}/reactions`, "Not Found");
                const same = state.reactions.some((it) => it.on === kind && it.number === number && it.reaction === reaction && it.author === viewer);
                if (!same)
                    state.reactions.push({ on: kind, number, reaction, author: viewer });
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
function addIssue(state, text, author, createdAt) {
    const { title, body } = text;
    const number = state.nextNumber++;
    const issue = { number, title, body, state: "open", author, labels: [], assignees: [], createdAt };
    putLabels(state, issue, text.labels);
    state.issues.push(issue);
    return issue;
}
function putLabels(state, issue, names) {
    for (const name of names) {
        let label = state.labels.find((known) => sameLabel(known.name, name));
        if (label === undefined) {
            label = { name, color: "ededed", description: "" };
            state.labels.push(label);
        }
        if (!issue.labels.includes(label.name))
            issue.labels.push(label.name);
    }
}
function sameLabel(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/adapters/local-forge/labels.js


function labelCalls({ store, refuse }) {
    return {
        ensureLabel(label) {
            return store.update(({ labels }) => {
                const color = label.color.replace(/^#/, "");
                if (!labels.some(({ name }) => sameLabel(name, label.name)))
                    labels.push({ ...label, color });
            });
        },
        addLabels(issue, names) {
            return store.update((state) => putLabels(state, issueOf(state, issue, refuse), names));
        },
        removeLabel(issue, name) {
            return store.update((state) => {
                const found = state.issues.find(({ number }) => number === issue);
                if (found !== undefined)
                    found.labels = found.labels.filter((label) => !sameLabel(label, name));
            });
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/local-forge/pulls.js


function pullCalls({ store, url, refuse, clock, viewer, git, }) {
    const show = async (state, pull) => {
        const { number, merged, draft, head, base } = pull;
        const issue = issueOf(state, number, refuse);
        const headSha = (await git.branchSha(head)) ?? pull.headSha;
        return {
            number,
            url: url(`pull/${number}`),
            state: issue.state,
            merged,
            draft,
            title: issue.title,
            body: issue.body,
            headBranch: head,
            headSha,
            baseBranch: base,
            mergeable: issue.state === "open" ? await git.mergeable(headSha, base) : null,
            requestedReviewers: pull.reviewers,
            labels: issue.labels,
            assignees: issue.assignees,
        };
    };
    const isOpen = (state, { number }) => issueOf(state, number, refuse).state === "open";
    return {
        async pullRequestByHead(branch) {
            const state = await store.read();
            const newestFirst = state.pulls.filter(({ head }) => head === branch).reverse();
            const found = newestFirst.find((pull) => isOpen(state, pull)) ?? newestFirst[0];
            return found === undefined ? undefined : show(state, found);
        },
        async pullRequest(number) {
            const state = await store.read();
            const found = state.pulls.find((pull) => pull.number === number);
            return found === undefined ? undefined : show(state, found);
        },
        async createPullRequest({ title, body, head, base, draft }) {
            checkLengths({ title, body }, "/pulls", refuse);
            const invalid = (why) => refuse(422, "/pulls", `Validation Failed: ${why}`);
            const [headSha, baseSha] = await Promise.all([git.branchSha(head), git.branchSha(base)]);
            if (headSha === undefined)
                throw invalid("head is invalid");
            if (baseSha === undefined)
                throw invalid("base is invalid");
            if (headSha === baseSha)
                throw invalid(`No commits between ${base} and ${head}`);
            const made = await store.update((state) => {
                if (state.pulls.some((pull) => pull.head === head && pull.base === base && isOpen(state, pull)))
                    throw invalid(`A pull request already exists for ${head}.`);
                const { number } = addIssue(state, { title, body, labels: [] }, viewer, clock.now());
                const pull = { number, merged: false, draft, head, headSha, base, reviewers: [] };
                state.pulls.push(pull);
                return { state, pull };
            });
            return show(made.state, made.pull);
        },
        async updatePullRequest(number, change) {
            checkLengths(change, `/pulls/${number}`, refuse);
            const made = await store.update((state) => {
                const pull = pullOf(state, number, refuse);
                const issue = issueOf(state, number, refuse);
                issue.title = change.title ?? issue.title;
                issue.body = change.body ?? issue.body;
                return { state, pull };
            });
            return show(made.state, made.pull);
        },
        requestReviewers(number, reviewers) {
            return store.update((state) => {
                const pull = pullOf(state, number, refuse);
                if (reviewers.includes(issueOf(state, number, refuse).author))
                    throw refuse(422, `/pulls/${number}/requested_reviewers`, "Review cannot be requested from pull request author.");
                pull.reviewers = [...new Set([...pull.reviewers, ...reviewers])];
            });
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/local-forge/reviews.js

function reviewCalls({ store, url, refuse, viewer, }) {
    const toReview = ({ id, pull, body, author, state }) => ({
        id,
        url: url(`pull/${pull}#pullrequestreview-${id}`),
        body,
        author,
        state,
    });
    const toComment = (it) => {
        const { id, pull, path, line, body, author, inReplyTo } = it;
        return { id, url: url(`pull/${pull}#discussion_r${id}`), path, line, body, author, inReplyTo };
    };
    return {
        async reviews(number) {
            const state = await store.read();
            pullOf(state, number, refuse);
            return state.reviews.filter(({ pull }) => pull === number).map(toReview);
        },
        async createReview(number, { body, commit, comments }) {
            const where = `/pulls/${number}/reviews`;
            for (const text of [body, ...comments.map((comment) => comment.body)])
                checkLengths({ body: text }, where, refuse);
            return store.update((state) => {
                pullOf(state, number, refuse);
                if (body === "" && comments.length === 0)
                    throw refuse(422, where, "Validation Failed: body can't be blank");
                const id = state.nextId++;
                const review = { id, pull: number, body, author: viewer, commit, state: "COMMENTED" };
                state.reviews.push(review);
                for (const { path, line, body } of comments) {
                    const author = viewer;
                    state.reviewComments.push({
                        ...{ id: state.nextId++, pull: number, review: id, path, line, body, author, inReplyTo: null },
                    });
                }
                return toReview(review);
            });
        },
        async reviewComments(number) {
            const state = await store.read();
            pullOf(state, number, refuse);
            return state.reviewComments.filter(({ pull }) => pull === number).map(toComment);
        },
        async replyToReviewComment(number, comment, body) {
            const where = `/pulls/${number}/comments/${comment}/replies`;
            checkLengths({ body }, where, refuse);
            return store.update((state) => {
                const answered = state.reviewComments.find(({ id, pull }) => id === comment && pull === number);
                if (answered === undefined)
                    throw refuse(404, where, "Not Found");
                const inReplyTo = answered.inReplyTo ?? answered.id;
                const { path, line } = answered;
                const reply = { id: state.nextId++, pull: number, review: null, path, line, body, author: viewer, inReplyTo };
                state.reviewComments.push(reply);
                return toComment(reply);
            });
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/adapters/local-forge/lock.js


async function withLock(path, work) {
    while (!(await take(path))) {
        await dropDead(path);
        await (0,external_node_timers_promises_.setTimeout)(5 + Math.random() * 10);
    }
    try {
        return await work();
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
async function take(path) {
    const mine = aside(path);
    const handle = await (0,promises_.open)(mine, "w");
    try {
        await handle.writeFile(String(process.pid));
    }
    finally {
        await handle.close();
    }
    try {
        await (0,promises_.link)(mine, path);
        return true;
    }
    catch (error) {
        if (isErrno(error, "EEXIST"))
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(mine, { force: true });
    }
}
async function dropDead(path) {
    const holder = await (0,promises_.readFile)(path, "utf8").catch(() => undefined);
    if (holder === undefined || isAlive(Number(holder)))
        return;
    const taken = aside(path);
    await (0,promises_.rename)(path, taken).catch(() => { });
    const found = await (0,promises_.readFile)(taken, "utf8").catch(() => holder);
    if (found !== holder)
        await (0,promises_.link)(taken, path).catch(() => { });
    await (0,promises_.rm)(taken, { force: true });
}
let serial = 0;
const aside = (path) => `${path}.${process.pid}.${serial++}`;
function isAlive(pid) {
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return isErrno(error, "EPERM");
    }
}
function isErrno(error, errno) {
    return error instanceof Error && Reflect.get(error, "code") === errno;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(63619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(23945);
;// CONCATENATED MODULE: ./lib/adapters/local-forge/state.js

const number = schemas/* int */.Whr().check(api/* _positive */.NC());
const state_text = schemas/* string */.YjP();
const names = schemas/* array */.YOg(schemas/* string */.YjP());
const forgeState = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    nextNumber: number,
    nextId: number,
    labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: state_text, color: state_text, description: state_text })),
    issues: schemas/* array */.YOg(schemas/* object */.Ikc({
        number,
        title: state_text,
        body: state_text,
        state: schemas/* enum */.k5n(["open", "closed"]),
        author: state_text,
        labels: names,
        assignees: names,
        createdAt: schemas/* int */.Whr(),
    })),
    comments: schemas/* array */.YOg(schemas/* object */.Ikc({ id: number, issue: number, body: state_text, author: state_text, createdAt: schemas/* int */.Whr() })),
    pulls: schemas/* array */.YOg(schemas/* object */.Ikc({
        number,
        merged: schemas/* boolean */.zMY(),
        draft: schemas/* boolean */.zMY(),
        head: state_text,
        headSha: state_text,
        base: state_text,
        reviewers: names,
    })),
    reviews: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: number,
        pull: number,
        body: state_text,
        author: state_text,
        commit: state_text,
        state: schemas/* enum */.k5n(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
    })),
    reviewComments: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: number,
        pull: number,
        review: schemas/* nullable */.mee(number),
        path: state_text,
        line: schemas/* nullable */.mee(schemas/* int */.Whr()),
        body: state_text,
        author: state_text,
        inReplyTo: schemas/* nullable */.mee(number),
    })),
    checkRuns: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({
        id: number,
        sha: state_text,
        name: state_text,
        externalId: state_text,
        title: state_text,
        summary: state_text,
        conclusion: schemas/* nullable */.mee(schemas/* enum */.k5n(["success", "neutral", "action_required", "cancelled", "failure"])),
    }))),
    reactions: schemas/* array */.YOg(schemas/* object */.Ikc({ on: schemas/* enum */.k5n(["issue", "comment"]), number, reaction: state_text, author: state_text })),
});
function emptyState() {
    return {
        version: 1,
        nextNumber: 1,
        nextId: 1,
        labels: [],
        issues: [],
        comments: [],
        pulls: [],
        reviews: [],
        reviewComments: [],
        reactions: [],
    };
}
function parseState(json) {
    const result = parse/* safeParse */.xL(forgeState, JSON.parse(json));
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new Error(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}

;// CONCATENATED MODULE: ./lib/adapters/local-forge/store.js





function openForgeStore(directory) {
    const file = (0,external_node_path_.join)(directory, "forge.json");
    let last = Promise.resolve();
    const read = async () => {
        let text;
        try {
            text = await (0,promises_.readFile)(file, "utf8");
        }
        catch (error) {
            if (errnoOf(error) === "ENOENT")
                return emptyState();
            throw fileFault("read", file, error);
        }
        try {
            return parseState(text);
        }
        catch (error) {
            const detail = `${file}: ${error instanceof Error ? error.message : ""}`;
            throw new failure_evidence/* Fault */.v({ kind: "state", problem: "corrupted", detail }, detail);
        }
    };
    const write = async (state) => {
        const fresh = `${file}.tmp`;
        try {
            const handle = await (0,promises_.open)(fresh, "w");
            try {
                await handle.writeFile(`${JSON.stringify(state, undefined, 2)}\n`);
                await handle.sync();
            }
            finally {
                await handle.close();
            }
            await (0,promises_.rename)(fresh, file);
        }
        catch (error) {
            await (0,promises_.rm)(fresh, { force: true });
            throw fileFault("write", file, error);
        }
    };
    return {
        read,
        update(change) {
            const locked = async () => {
                const state = await read();
                const result = change(state);
                await write(state);
                return result;
            };
            const turn = last.then(async () => {
                try {
                    await (0,promises_.mkdir)(directory, { recursive: true });
                    return await withLock(`${file}.lock`, locked);
                }
                catch (error) {
                    if (errnoOf(error) === undefined)
                        throw error;
                    throw fileFault("lock", file, error);
                }
            });
            last = turn.catch(() => { });
            return turn;
        },
    };
}
function errnoOf(error) {
    const code = error instanceof Error ? Reflect.get(error, "code") : undefined;
    return typeof code === "string" ? code : undefined;
}
function fileFault(operation, path, error) {
    const errno = errnoOf(error) ?? "EUNKNOWN";
    return new failure_evidence/* Fault */.v({ kind: "file", operation, path, errno }, `${operation} ${path}: ${errno}`);
}

;// CONCATENATED MODULE: ./lib/adapters/local-forge.js








const unlimited = Number.MAX_SAFE_INTEGER;
function createLocalForge(options) {
    const { owner, repo, clock, viewer, git } = options;
    const root = `local://${owner}/${repo}`;
    const forge = {
        store: options.store ?? openForgeStore(options.directory),
        clock,
        viewer,
        git,
        refuse: (status, operation, message) => refusal(status, "LOCAL", `/repos/${owner}/${repo}${operation}`, message, clock.now()),
        url: (path) => `${root}/${path}`,
    };
    return {
        ...issueCalls(forge),
        ...labelCalls(forge),
        ...pullCalls(forge),
        ...reviewCalls(forge),
        ...checkCalls(forge),
        async repository() {
            const { defaultBranch } = options;
            return { owner, name: repo, defaultBranch, visibility: "private", url: root, hasIssues: true, archived: false };
        },
        async viewer() {
            return viewer;
        },
        async permission(login) {
            return login.toLowerCase() === viewer.toLowerCase() ? "admin" : "none";
        },
        async probeWrite() {
            return { kind: "allowed" };
        },
        async fileText(path, ref) {
            return git.fileText(path, ref);
        },
        async dispatchWorkflow(workflow) {
            throw notLocal(`dispatching ${workflow}`);
        },
        async workflowRun() {
            return undefined;
        },
        async cancelRun(id) {
            throw notLocal(`cancelling run ${id}`);
        },
        async rateLimit() {
            return { remaining: unlimited, limit: unlimited, resetAt: clock.now() };
        },
    };
}
function notLocal(what) {
    const remedy = "Run against GitHub, with a token and without `--local`";
    return (0,failure_evidence/* configurationFault */.N)("--local", "command line", `${what} is not available with --local`, remedy);
}


/***/ })

};
