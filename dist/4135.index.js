export const id = 4135;
export const ids = [4135];
export const modules = {

/***/ 64135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWorkTree: () => (/* binding */ createWorkTree)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/text/child-environment.js
var child_environment = __webpack_require__(2417);
// EXTERNAL MODULE: ./lib/core/text/redact.js
var redact = __webpack_require__(37974);
// EXTERNAL MODULE: ./lib/core/text/redact-patterns.js
var redact_patterns = __webpack_require__(6168);
;// CONCATENATED MODULE: ./lib/core/text/find-secrets.js


const shortest = 12;
const shortestPart = 16;
const shortestPhrase = 20;
const telling = (value) => /[a-z]/i.test(value) && /\d/.test(value);
function isStrong(value, whole) {
    if (!whole)
        return value.length >= shortestPart && !/\s/.test(value) && telling(value);
    return value.length >= shortestPhrase || (value.length >= shortest && telling(value));
}
function createSecretFinder(secrets) {
    const parts = secrets.flatMap((secret) => (0,redact/* valuesOf */.sm)(secret).map((value) => ({ value, strong: isStrong(value, value.trim() === secret.trim()) })));
    const forms = (strong) => [
        ...new Set(parts
            .filter((part) => part.strong === strong)
            .flatMap(({ value }) => (0,redact/* formsOf */.XP)(value))
            .filter((form) => form.length >= (strong ? shortest : 6))),
    ];
    const [strong, weak] = [forms(true), forms(false)];
    const knows = (text) => strong.some((form) => text.includes(form));
    const encoded = strong.map((form) => String.fromCharCode(...new TextEncoder().encode(form)));
    return {
        knows,
        knowsBytes: (bytes) => encoded.some((form) => bytes.includes(form)),
        kindOf: (line) => {
            if (knows(line))
                return "known";
            return weak.some((form) => line.includes(form)) || (0,redact_patterns/* findCredentials */.g)(line).length > 0 ? "looks-like" : undefined;
        },
    };
}
function secretsInText(path, text, find) {
    return text.split("\n").flatMap((content, index) => {
        const kind = find.kindOf(content);
        return kind === undefined ? [] : [{ path, line: index + 1, kind }];
    });
}
function secretsInDiff(diff, find) {
    const places = [];
    let path = "";
    let line = 0;
    let left = 0;
    for (const row of diff.split("\n")) {
        const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(row);
        if (hunk !== null) {
            line = Number(hunk[1]);
            left = Number(hunk[2] ?? 1);
        }
        else if (left === 0 && row.startsWith("+++ ")) {
            path = row
                .slice(4)
                .replace(/^"?b\//, "")
                .replace(/["\t]+$/, "");
            if (find.knows(path))
                places.push({ path, line: 0, kind: "known" });
        }
        else if (left > 0 && row.startsWith("+")) {
            const kind = find.kindOf(row.slice(1));
            if (kind !== undefined)
                places.push({ path, line, kind });
            line += 1;
            left -= 1;
        }
    }
    return places;
}

// EXTERNAL MODULE: ./lib/adapters/git/git-output.js
var git_output = __webpack_require__(29981);
// EXTERNAL MODULE: ./lib/adapters/git/git-remote.js
var git_remote = __webpack_require__(49254);
// EXTERNAL MODULE: ./lib/adapters/git/git-side.js
var git_side = __webpack_require__(81243);
;// CONCATENATED MODULE: ./lib/adapters/git/git-fetch.js




const stretch = 50;
const deeper = ["--deepen=500", "--deepen=5000", "--unshallow"];
const flags = ["--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--quiet", "--recurse-submodules=no"];
const isSha = (text) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
async function hasCommit(repository, sha) {
    if (!isSha(sha))
        return false;
    const args = ["rev-list", "--no-walk", "--quiet", "--missing=allow-any", `${sha}^{commit}`, "--"];
    const { exitCode } = await repository.ask(args, { exits: [0, 1, 128] });
    return exitCode === 0;
}
async function isShallow(repository) {
    const { stdout } = await repository.ask(["rev-parse", "--is-shallow-repository"]);
    return stdout.toString("utf8").trim() === "true";
}
async function fetchCommit(repository, remote, sha, ref) {
    if (await hasCommit(repository, sha))
        return;
    await (0,git_side/* withSide */.E)(repository, "known", async (side) => {
        const depth = (await isShallow(repository)) ? [`--depth=${(await commitsAtHand(side)) + stretch}`] : [];
        const network = (0,git_remote/* networkGit */.pl)(side.git, remote);
        const fetch = (what) => network(["fetch", ...flags, ...depth, "--", remote.url, what]);
        try {
            await fetch(sha);
        }
        catch (error) {
            if (ref === undefined || (await (0,git_remote/* listRemote */.VX)(network, remote, ref)).length === 0)
                throw error;
            await fetch(ref);
            await side.git(["cat-file", "-e", `${sha}^{commit}`]);
        }
        await side.keepShallow();
    });
}
async function commitsAtHand(side) {
    const { stdout } = await side.git(["rev-list", "--count", `--max-count=${stretch}`, "refs/known/HEAD"], {
        exits: [0, 128],
    });
    return Number.parseInt(stdout.toString("utf8"), 10) || 0;
}
async function isAncestor(repository, remote, ancestor, descendant) {
    await fetchCommit(repository, remote, descendant);
    if (ancestor === descendant)
        return true;
    const asked = ["merge-base", "--is-ancestor", ancestor, descendant];
    const answer = async () => (await repository.ask(asked, { exits: [0, 1, 128] })).exitCode === 0;
    for (const depth of deeper) {
        if (await answer())
            return true;
        const edges = await edgesOf(repository, descendant);
        if (edges.length === 0)
            return false;
        await (0,git_side/* withSide */.E)(repository, "known", async (side) => {
            await (0,git_remote/* networkGit */.pl)(side.git, remote)(["fetch", ...flags, depth, "--", remote.url, ...edges]);
            await side.keepShallow();
        });
    }
    return answer();
}
async function edgesOf(repository, sha) {
    const shallow = await shallowCommits(repository);
    if (shallow.size === 0)
        return [];
    const { stdout } = await repository.ask(["rev-list", sha]);
    return (0,git_output/* lines */.Mn)(stdout).filter((commit) => shallow.has(commit));
}
async function shallowCommits(repository) {
    const text = await (0,promises_.readFile)(repository.shallow, "utf8").catch(() => "");
    return new Set(text.split("\n").filter(isSha));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/adapters/git/git-head.js




const mostBytes = 4_096;
async function headSha(repository) {
    const read = readHead(repository.gitDirectory);
    return read?.sha ?? (0,git_output/* firstLine */.TM)((await repository.ask(["rev-parse", "--verify", "HEAD^{commit}"])).stdout);
}
async function whereHeadIs(repository) {
    const read = readHead(repository.gitDirectory);
    if (read !== undefined)
        return read;
    const { stdout } = await repository.ask(["rev-parse", "HEAD^{commit}", "--symbolic-full-name", "HEAD"]);
    const [sha = "", name = ""] = (0,git_output/* lines */.Mn)(stdout);
    return { sha, branch: name.startsWith("refs/heads/") ? name.slice("refs/heads/".length) : null };
}
function readHead(gitDirectory) {
    const head = readSmall((0,external_node_path_.join)(gitDirectory, "HEAD"));
    if (head === undefined)
        return undefined;
    if (isSha(head))
        return { sha: head, branch: null };
    const [, branch] = /^ref: refs\/heads\/(\S+)$/.exec(head) ?? [];
    if (branch === undefined || branch.split("/").some((part) => part.startsWith(".")))
        return undefined;
    const sha = readSmall((0,external_node_path_.join)(gitDirectory, "refs", "heads", branch));
    return sha !== undefined && isSha(sha) ? { sha, branch } : undefined;
}
function readSmall(path) {
    const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, flags);
    }
    catch {
        return undefined;
    }
    try {
        const buffer = Buffer.allocUnsafe(mostBytes);
        const bytesRead = (0,external_node_fs_.readSync)(file, buffer, 0, mostBytes, 0);
        return bytesRead < mostBytes ? buffer.toString("utf8", 0, bytesRead).replace(/\n$/, "") : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/commit-range.js



const usuallyRemembered = 32;
function onceForRange(repository, none, ask, remembered = usuallyRemembered) {
    const known = new Map();
    return async (since, until) => {
        const end = until ?? (await headSha(repository));
        if (!isSha(since) || !isSha(end))
            return ask(since, end);
        if (since === end)
            return none;
        const shallow = await (0,promises_.stat)(repository.shallow, { bigint: true }).catch(() => undefined);
        const range = `${since}..${end} ${shallow?.ctimeNs} ${shallow?.size} ${shallow?.ino}`;
        const found = known.get(range) ?? ask(since, end);
        known.set(range, found);
        for (const old of [...known.keys()].slice(0, -remembered))
            known.delete(old);
        try {
            return await found;
        }
        catch (error) {
            if (known.get(range) === found)
                known.delete(range);
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/commit-objects.js


const rememberedLists = 2;
function objectsOfCommits(repository) {
    const list = async (since, until) => {
        const { stdout } = await repository.git(["rev-list", "--objects", `${since}..${until}`, "--"]);
        return (0,git_output/* lines */.Mn)(stdout).flatMap((line) => {
            const [, id, path = ""] = /^([0-9a-f]+)(?: (.*))?$/.exec(line) ?? [];
            return id === undefined ? [] : [{ id, path }];
        });
    };
    return onceForRange(repository, [], list, rememberedLists);
}

// EXTERNAL MODULE: ./lib/adapters/git/git.js
var git_git = __webpack_require__(37863);
// EXTERNAL MODULE: ./lib/adapters/git/git-credentials.js
var git_credentials = __webpack_require__(67268);
// EXTERNAL MODULE: ./lib/core/failure/evidence.js
var evidence = __webpack_require__(1813);
;// CONCATENATED MODULE: ./lib/adapters/git/git-disarm.js




const restMs = { wholeSeconds: 2_000, fine: 100 };
const systemFile = "/etc/gitconfig";
function createDisarming(local, gitDirectory, environment, now = Date.now) {
    let kept;
    let files;
    let listing;
    const list = async () => {
        const before = files === undefined ? undefined : await lookOf(files);
        const found = await listSettings(local, gitDirectory, environment);
        files = found.files;
        const after = files === undefined ? undefined : await lookOf(files);
        const settled = after !== undefined && after.text === before?.text && now() > after.restedAt;
        kept = settled && files !== undefined ? { settings: found.settings, files, look: after.text } : undefined;
        return found.settings;
    };
    return async () => {
        if (kept !== undefined && (await lookOf(kept.files)).text === kept.look)
            return kept.settings;
        listing ??= list().finally(() => {
            listing = undefined;
        });
        return listing;
    };
}
async function listSettings(local, gitDirectory, environment) {
    const { stdout } = await local(["config", "-z", "--show-origin", "--list"], { operation: "git config" });
    const list = (0,git_output/* records */.V0)(stdout);
    const names = new Set();
    const files = new Set();
    let known = addOwnFiles(files, gitDirectory, environment);
    for (let at = 0; at + 1 < list.length; at += 2) {
        const [origin = "", record = ""] = [list[at], list[at + 1]];
        const [bytes = "", value = ""] = splitOnce(record, "\n");
        const name = (0,git_output/* readable */.HD)(bytes);
        if (Buffer.from(name, "utf8").toString("latin1") !== bytes)
            mustBeHarmless(name);
        names.add(name);
        const file = origin.startsWith("file:") ? (0,external_node_path_.resolve)(gitDirectory, "..", (0,git_output/* readable */.HD)(origin.slice(5))) : undefined;
        if (file !== undefined)
            files.add(file);
        if (!/^include(?:if\..+)?\.path$/is.test(name))
            continue;
        files.add((0,external_node_path_.join)(gitDirectory, "HEAD"));
        const included = file === undefined ? undefined : includedFile(file, (0,git_output/* readable */.HD)(value), environment);
        if (included === undefined)
            known = false;
        else
            files.add(included);
    }
    return { settings: [...names].flatMap(overriding), files: known ? [...files].sort() : undefined };
}
function addOwnFiles(files, gitDirectory, environment) {
    for (const name of ["config", "config.worktree", "commondir"])
        files.add((0,external_node_path_.join)(gitDirectory, name));
    files.add(systemFile);
    const { HOME, XDG_CONFIG_HOME } = environment;
    if (HOME === undefined || !(0,external_node_path_.isAbsolute)(HOME))
        return false;
    files.add((0,external_node_path_.join)(HOME, ".gitconfig"));
    files.add((0,external_node_path_.join)(XDG_CONFIG_HOME || (0,external_node_path_.join)(HOME, ".config"), "git", "config"));
    return true;
}
function includedFile(file, path, environment) {
    if (path === "" || path.startsWith("%("))
        return undefined;
    if (path.startsWith("~/"))
        return (0,external_node_path_.join)(environment["HOME"] ?? "/", path.slice(2));
    return path.startsWith("~") ? undefined : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path);
}
function overriding(name) {
    const lower = name.toLowerCase();
    const settings = [];
    if (lower.startsWith("filter."))
        settings.push([name, lower.startsWith("filter.lfs.") ? lfs(lower) : off(lower)]);
    if (/^hook\..+\.(command|event)$/.test(lower))
        settings.push([name.replace(/\.[^.]+$/, ".enabled"), "false"]);
    if (/^(merge\..+\.driver|diff\..+\.(command|textconv))$/.test(lower))
        settings.push([name, "false"]);
    return settings;
}
function mustBeHarmless(name) {
    if (overriding(name).length === 0)
        return;
    const stderr = `the setting ${JSON.stringify(name)} has a name that is not valid UTF-8, and could run a program`;
    throw new evidence/* Fault */.v({ kind: "git", operation: "git config", exitCode: null, signal: null, stderr }, stderr);
}
const off = (name) => (name.endsWith(".required") ? "false" : "");
function lfs(name) {
    if (name.endsWith(".clean"))
        return "git-lfs clean -- %f";
    if (name.endsWith(".smudge"))
        return "git-lfs smudge -- %f";
    return name.endsWith(".process") ? "git-lfs filter-process" : "true";
}
function splitOnce(text, by) {
    const at = text.indexOf(by);
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + by.length)];
}
async function lookOf(files) {
    const found = await Promise.all(files.map((file) => external_node_fs_.promises.stat(file, { bigint: true }).catch(() => undefined)));
    return { text: found.map(textOf).join("\n"), restedAt: Math.max(0, ...found.map(restedAt)) };
}
function restedAt(stat) {
    if (stat === undefined)
        return 0;
    const isFine = stat.ctimeNs % 1000000000n !== 0n;
    return Number(stat.ctimeMs) + (isFine ? restMs.fine : restMs.wholeSeconds);
}
function textOf(stat) {
    return stat === undefined ? "-" : [stat.dev, stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(" ");
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./lib/adapters/git/git-promised.js


const mostBrought = 500;
function withPromised(git, bring) {
    return async (args, options = {}) => {
        const brought = new Set();
        for (;;) {
            try {
                return await git(args, options);
            }
            catch (error) {
                const id = missing(error);
                const again = id !== undefined && !brought.has(id) && brought.size < mostBrought;
                if (!again || options.stdin instanceof external_node_stream_.Readable)
                    throw error;
                brought.add(id);
                await bring(id).catch((failed) => {
                    throw why(failed, id) ?? error;
                });
            }
        }
    };
}
function missing(error) {
    if (!(error instanceof evidence/* Fault */.v) || error.evidence.kind !== "git")
        return undefined;
    return /^fatal: could not fetch ([0-9a-f]{40,64}) from promisor remote$/m.exec(error.evidence.stderr)?.[1];
}
function why(failed, id) {
    if (!(failed instanceof evidence/* Fault */.v) || failed.evidence.kind !== "git")
        return undefined;
    const stderr = `${failed.evidence.stderr.trim()}\ncould not fetch ${id}, which this partial clone lacks`;
    return new evidence/* Fault */.v({ ...failed.evidence, stderr }, stderr);
}

;// CONCATENATED MODULE: ./lib/adapters/git/git-repository.js








const settingNames = "^(core\\.(filemode|symlinks|ignorecase|precomposeunicode|longpaths|trustctime|checkstat|protectntfs|protecthfs|excludesfile|sparsecheckout)|remote\\..*\\.promisor)$";
const harmless = /^\w+$/;
const excludesFileName = "core.excludesfile";
const sparseName = "core.sparsecheckout";
const isFileSetting = ([name, value]) => name.startsWith("core.") && name !== excludesFileName && name !== sparseName && harmless.test(value);
const isOn = ([, value]) => /^(true|yes|on|1)$/i.test(value);
async function openRepository(directory, git, environment, remote) {
    const { root, gitDirectory } = await locate((0,external_node_path_.resolve)(directory));
    const env = { GIT_DIR: gitDirectory, GIT_WORK_TREE: root };
    const local = (0,git_git/* withOptions */.tq)(git, { cwd: root, env });
    const names = ["objects", "index", "shallow", "info/exclude"];
    const asked = names.flatMap((name) => ["--git-path", name]);
    const [paths, settings] = await Promise.all([
        local(["rev-parse", "--path-format=absolute", ...asked, "--show-object-format"]),
        local(["config", "-z", "--get-regexp", settingNames], { exits: [0, 1] }),
    ]);
    const disarming = createDisarming(local, gitDirectory, environment);
    const found = (0,git_output/* records */.V0)(settings.stdout).map(settingOf);
    const [objects = "", index = "", shallow = "", exclude = "", objectFormat = "sha1"] = (0,git_output/* lines */.Mn)(paths.stdout);
    const promisor = found.some((setting) => setting[0].startsWith("remote.") && isOn(setting)) ? remote : undefined;
    const bring = (id) => (0,git_side/* withSide */.E)(repository, "none", (side) => side.git(["cat-file", "-e", id]));
    const promised = (run) => (promisor === undefined ? run : withPromised(run, bring));
    const repository = {
        root,
        gitDirectory,
        objects,
        index,
        shallow,
        exclude,
        objectFormat,
        promisor,
        sparse: found.some((setting) => setting[0] === sparseName && isOn(setting)),
        fileSettings: found.filter(isFileSetting),
        excludesFile: found.findLast(([name]) => name === excludesFileName)?.[1],
        ask: promised(local),
        unbound: git,
        git: promised(async (args, options) => (0,git_git/* withOptions */.tq)(local, { config: await disarming() })(args, options)),
    };
    return repository;
}
async function locate(directory) {
    for (let root = directory;; root = (0,external_node_path_.dirname)(root)) {
        const candidate = (0,external_node_path_.join)(root, ".git");
        const kind = await (0,promises_.stat)(candidate).catch(() => undefined);
        if (kind?.isDirectory() === true)
            return { root, gitDirectory: candidate };
        if (kind?.isFile() === true) {
            const target = /^gitdir: (.+)$/m.exec(await (0,promises_.readFile)(candidate, "utf8"))?.[1];
            if (target !== undefined)
                return { root, gitDirectory: (0,external_node_path_.resolve)(root, target.trim()) };
        }
        if ((0,external_node_path_.dirname)(root) === root) {
            throw (0,evidence/* configurationFault */.N)("working-directory", directory, "this is not inside a git repository", "Check the repository out first (actions/checkout) and point working-directory into it.");
        }
    }
}
function settingOf(record) {
    const newline = record.indexOf("\n");
    return newline < 0 ? [record, "true"] : [record.slice(0, newline), record.slice(newline + 1)];
}

// EXTERNAL MODULE: ./lib/adapters/git/remote-references.js + 4 modules
var remote_references = __webpack_require__(93707);
;// CONCATENATED MODULE: ./lib/adapters/git/work-tree-branch.js






const never = new AbortController().signal;
async function switchTo(repository, branch, start) {
    const { git, ask } = repository;
    await ask(["check-ref-format", "--branch", branch]);
    const found = await ask(["rev-parse", "--verify", "--quiet", `refs/heads/${branch}^{commit}`], { exits: [0, 1] });
    const existing = found.exitCode === 0 ? (0,git_output/* firstLine */.TM)(found.stdout) : undefined;
    const behind = existing === undefined || (await contains(repository, existing, start));
    if (!behind && !(await contains(repository, start, existing))) {
        const stderr = `the branch ${branch} exists at ${existing} with commits that ${start} does not have`;
        throw new evidence/* Fault */.v({ kind: "git", operation: "switch branch", exitCode: null, signal: null, stderr }, stderr);
    }
    const target = behind ? start : existing;
    await git(["checkout", "--quiet", "--no-track", "--no-guess", "--no-recurse-submodules", "-B", branch, target, "--"]);
}
async function resetTo(repository, sha) {
    const found = await repository.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${sha}^{commit}`]);
    await repository.git(["reset", "--hard", "--quiet", "--no-recurse-submodules", (0,git_output/* firstLine */.TM)(found.stdout)]);
}
function remoteBranch(references, name) {
    return references.find(`refs/heads/${name}`, never, "looking for the branch");
}
async function pushBranch(repository, remote, references, branch) {
    const sha = await headSha(repository);
    const pushed = await (0,git_side/* withSide */.E)(repository, "none", (side) => (0,git_remote/* pushReferences */.ji)((0,git_remote/* networkGit */.pl)(side.git, remote), remote, [`${sha}:refs/heads/${branch}`]));
    if (!pushed.references.some(({ flag }) => flag === "!"))
        return { kind: "pushed", sha };
    const tip = await remoteBranch(references, branch);
    if (tip === sha)
        return { kind: "pushed", sha };
    const behind = tip !== undefined && (await hasCommit(repository, tip)) && (await contains(repository, tip, sha));
    if (tip === undefined || behind)
        throw (0,git_remote/* pushFault */.Hg)(pushed);
    return { kind: "rejected", remote: tip };
}
async function contains(repository, ancestor, descendant) {
    const { exitCode } = await repository.ask(["merge-base", "--is-ancestor", ancestor, descendant], { exits: [0, 1] });
    return exitCode === 0;
}

// EXTERNAL MODULE: ./lib/adapters/file-fault.js
var file_fault = __webpack_require__(3869);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/adapters/some-at-once.js
var some_at_once = __webpack_require__(71626);
// EXTERNAL MODULE: ./lib/adapters/git/git-loose-object.js
var git_loose_object = __webpack_require__(90114);
;// CONCATENATED MODULE: ./lib/adapters/git/git-objects.js






const largestSmall = 1024 ** 2;
const headLine = /^([0-9a-f]+) ([a-z]+) (\d+)$/;
const namesOf = (ids) => Buffer.from(ids.map((id) => `${id}\n`).join(""));
async function objectHeads(git, ids) {
    const heads = new Map();
    if (ids.length === 0)
        return heads;
    const { stdout } = await git(["cat-file", "--batch-check"], { stdin: namesOf(ids) });
    for (const line of stdout.toString("latin1").split("\n")) {
        const [, id = "", type = "", bytes = ""] = headLine.exec(line) ?? [];
        if (id !== "")
            heads.set(id, { type, bytes: Number(bytes) });
    }
    return heads;
}
async function git_objects_readSmall(git, place, ids) {
    const loose = await (0,some_at_once/* someAtOnce */.Z)(ids, async (id) => [id, await readLoose(place, id, largestSmall)]);
    const packed = loose.flatMap(([id, object]) => (object === undefined ? [id] : []));
    const found = loose.flatMap(([id, object]) => (object === undefined ? [] : [[id, object.body]]));
    return new Map([...found, ...(await readObjects(git, packed))]);
}
async function readObjects(git, ids) {
    const objects = new Map();
    if (ids.length === 0)
        return objects;
    const operation = "git cat-file";
    const { stdout } = await git(["cat-file", "--batch"], { stdin: namesOf(ids) });
    for (let at = 0; at < stdout.length;) {
        const end = stdout.indexOf("\n", at);
        const line = stdout.toString("latin1", at, end);
        const [, id = "", , bytes = ""] = headLine.exec(line) ?? [];
        if (id === "")
            throw new evidence/* Fault */.v({ kind: "git", operation, exitCode: 0, signal: null, stderr: line }, line);
        objects.set(id, stdout.subarray(end + 1, end + 1 + Number(bytes)));
        at = end + 2 + Number(bytes);
    }
    return objects;
}
async function readLoose(place, id, mostBytes) {
    const path = (0,git_loose_object/* looseObjectPath */.Pr)(place, id);
    try {
        const found = await (0,promises_.lstat)(path);
        if (!found.isFile() || found.size > mostBytes)
            return undefined;
        const object = await (0,external_node_util_.promisify)(external_node_zlib_.inflate)(await (0,promises_.readFile)(path), { maxOutputLength: mostBytes });
        const end = object.indexOf(0);
        return { type: object.toString("latin1", 0, object.indexOf(" ")), body: object.subarray(end + 1) };
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/git-pack.js
var git_pack = __webpack_require__(41725);
;// CONCATENATED MODULE: ./lib/adapters/git/small-pack.js


const mostSmallObjects = 192;
const mostSmallBytes = 64 * 1024;
async function smallPack(place, { made, others }, commits) {
    const there = [...new Set([...commits, ...others])].filter((id) => !made.has(id));
    if (made.size + there.length > mostSmallObjects)
        return undefined;
    let room = mostSmallBytes;
    const objects = [];
    const add = (object) => {
        room -= object.bytes;
        objects.push(object);
    };
    const before = new Set();
    for (const [id, { type, body, change }] of made) {
        const stands = change !== undefined && (!made.has(change.from) || before.has(change.from));
        add(stands ? (0,git_pack/* packedChange */.z$)(id, type, change) : (0,git_pack/* packedObject */.wU)(id, type, body));
        before.add(id);
    }
    for (const id of there) {
        const object = room < 0 ? undefined : await readLoose(place, id, room);
        if (object === undefined || !isObjectType(object.type))
            return undefined;
        add((0,git_pack/* packedObject */.wU)(id, object.type, object.body));
    }
    return room < 0 ? undefined : (0,git_pack/* encodePack */.Cp)(objects, place.objectFormat);
}
const isObjectType = (type) => type === "blob" || type === "tree" || type === "commit";

;// CONCATENATED MODULE: ./lib/adapters/git/work-tree-bundle.js







const names = {
    tree: "refs/workflow-manager/tree",
    index: "refs/workflow-manager/index",
    head: "refs/workflow-manager/head",
};
const headerBytes = 64 * 1024;
const maxPrerequisites = 64;
const keptBytes = 1024 * 1024;
const mostKept = 2;
function bundleWriter(repository, remote, sources) {
    const kept = new Map();
    return async (snapshot, file) => {
        const { head, base, indexCommit, treeCommit } = snapshot;
        const content = [head, base, indexCommit, treeCommit].join(" ");
        const made = kept.get(content);
        if (made !== undefined)
            return writeSmall(file, made);
        const bundle = await writeBundle(repository, remote, sources, snapshot, file);
        if (bundle === undefined)
            return;
        kept.set(content, bundle);
        for (const old of [...kept.keys()].slice(0, -mostKept))
            kept.delete(old);
    };
}
function writeSmall(file, bundle) {
    return (0,file_fault/* withFileFault */.Zm)("write", file, async () => (0,external_node_fs_.writeFileSync)(file, bundle, { mode: 0o600 }));
}
async function writeBundle(repository, remote, sources, snapshot, file) {
    const create = () => createBundle(repository, sources, snapshot, file);
    try {
        return await create();
    }
    catch (error) {
        if (await hasCommit(repository, snapshot.base))
            throw error;
        await fetchCommit(repository, remote, snapshot.base);
        return create();
    }
}
async function createBundle(repository, { objectsOf, contentOf }, snapshot, file) {
    const { base, head, indexCommit, treeCommit } = snapshot;
    const commits = (await objectsOf(base, head)).map(({ id }) => id);
    const edges = await shallowCommits(repository);
    const without = [base, ...commits.filter((id) => id !== base && edges.has(id))];
    const references = Object.entries({ [names.tree]: treeCommit, [names.index]: indexCommit, [names.head]: head });
    const format = repository.objectFormat;
    const header = [
        ...(format === "sha1" ? ["# v2 git bundle"] : ["# v3 git bundle", `@object-format=${format}`]),
        ...without.map((sha) => `-${sha} `),
        ...references.map(([name, sha]) => `${sha} ${name}`),
    ];
    const headText = `${header.join("\n")}\n\n`;
    const content = contentOf(snapshot);
    const pack = content?.few === undefined ? undefined : await smallPack(repository, content.few, commits);
    if (pack !== undefined) {
        const bundle = Buffer.concat([Buffer.from(headText), pack]);
        await writeSmall(file, bundle);
        return bundle.length > keptBytes ? undefined : bundle;
    }
    await content?.store();
    const wanted = [...references.map(([, sha]) => sha), ...without.map((sha) => `^${sha}`)];
    await (0,git_side/* withSide */.E)(repository, "none", (side) => (0,file_fault/* withFileFault */.Zm)("write", file, async () => {
        const handle = await (0,promises_.open)(file, "w", 0o600);
        try {
            await handle.writeFile(headText);
            await side.git(["pack-objects", "--revs", "--thin", "--delta-base-offset", "--stdout", "-q"], {
                operation: "git pack-objects of a checkpoint",
                stdin: `${wanted.join("\n")}\n`,
                stdoutFd: handle.fd,
            });
        }
        finally {
            await handle.close();
        }
    }));
    return (await (0,promises_.stat)(file)).size > keptBytes ? undefined : (0,promises_.readFile)(file);
}
async function readBundle(repository, remote, snapshot, file, maxBytes) {
    const header = await readHeader(file);
    const found = `${header.heads.get(names.tree)} ${header.heads.get(names.index)}`;
    if (found !== `${snapshot.treeCommit} ${snapshot.indexCommit}`)
        throw damaged("it holds another snapshot");
    if (header.prerequisites.length > maxPrerequisites)
        throw damaged("it builds upon too many commits");
    for (const sha of [snapshot.base, ...header.prerequisites])
        await fetchCommit(repository, remote, sha);
    const check = repository.promisor === undefined ? "--strict" : "--fsck-objects";
    await (0,git_side/* withSide */.E)(repository, "none", async (side) => {
        await side.git(["index-pack", "--stdin", "--fix-thin", check, `--max-input-size=${maxBytes}`], {
            operation: "git index-pack of the checkpoint's bundle",
            stdin: (0,external_node_fs_.createReadStream)(file, { start: header.packAt }),
            deadlineMs: 10 * 60_000,
        });
    });
    for (const sha of [snapshot.head, snapshot.indexCommit, snapshot.treeCommit]) {
        if (!(await hasCommit(repository, sha)))
            throw damaged(`commit ${sha} is missing from it`);
    }
}
async function readHeader(path) {
    let file;
    try {
        file = await (0,promises_.open)(path, "r");
        const { buffer, bytesRead } = await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
        return parseHeader(buffer.subarray(0, bytesRead));
    }
    catch (error) {
        if (error instanceof evidence/* Fault */.v || !(error instanceof Error))
            throw error;
        const errno = "code" in error ? String(error.code) : error.message;
        throw new evidence/* Fault */.v({ kind: "file", operation: "read the bundle", path, errno });
    }
    finally {
        await file?.close();
    }
}
function parseHeader(bytes) {
    const end = bytes.indexOf("\n\n");
    const [signature = "", ...rest] = bytes.subarray(0, Math.max(end, 0)).toString("latin1").split("\n");
    if (!/^# v[23] git bundle$/.test(signature))
        throw damaged("it is not a git bundle");
    const prerequisites = [];
    const heads = new Map();
    for (const line of rest) {
        if (/^@object-format=sha(1|256)$/.test(line))
            continue;
        const [, minus, sha = "", name = ""] = /^(-?)([0-9a-f]+)(?: (.*))?$/.exec(line) ?? [];
        if (!isSha(sha))
            throw damaged("its header is malformed");
        if (minus === "-")
            prerequisites.push(sha);
        else
            heads.set(name, sha);
    }
    return { prerequisites, heads, packAt: end + 2 };
}
function damaged(detail) {
    const said = `the work tree's bundle cannot be used: ${detail}`;
    return new evidence/* Fault */.v({ kind: "state", problem: "corrupted", detail: said }, said);
}

;// CONCATENATED MODULE: ./lib/adapters/git/work-tree-protected.js






const mostCommits = 500;
function commitsSince(repository) {
    return onceForRange(repository, { commits: [], whole: true }, (since, until) => listCommits(repository, since, until));
}
async function listCommits(repository, since, until) {
    const range = ["rev-list", "--topo-order", "--parents", `--max-count=${mostCommits + 1}`, `${since}..${until}`, "--"];
    const listed = (0,git_output/* lines */.Mn)((await repository.ask(range)).stdout).filter((line) => line !== "");
    const commits = [];
    for (const line of listed.slice(0, mostCommits)) {
        const [sha = "", ...parents] = line.split(" ");
        const flags = [
            "--no-commit-id",
            "--root",
            "-r",
            "-m",
            "-z",
            "--name-only",
            "--no-renames",
            "--ignore-submodules=none",
        ];
        const { stdout } = await repository.git(["diff-tree", ...flags, sha]);
        commits.push({ sha, parents, paths: [...new Set((0,git_output/* records */.V0)(stdout).map(git_output/* readable */.HD))] });
    }
    return { commits, whole: listed.length <= mostCommits };
}
async function uncommit(repository, sha) {
    const found = await repository.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${sha}^{commit}`]);
    await repository.git(["reset", "--soft", "--quiet", (0,git_output/* firstLine */.TM)(found.stdout)]);
}
async function unstageHeld(repository, held) {
    const { stdout } = await repository.git([
        ...["diff", "--cached", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--ignore-submodules=none"],
    ]);
    const paths = (0,git_output/* records */.V0)(stdout).filter((record) => held((0,git_output/* readable */.HD)(record)));
    if (paths.length === 0)
        return;
    await repository.git(["reset", "--quiet", "--pathspec-from-file=-", "--pathspec-file-nul"], {
        stdin: (0,git_output/* joinRecords */.t4)(paths),
        env: { GIT_LITERAL_PATHSPECS: "1" },
    });
}
async function patchOf(repository, paths, maxBytes) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "workflow-manager-index-"));
    try {
        const git = (0,git_git/* withOptions */.tq)(repository.git, { env: { GIT_INDEX_FILE: (0,external_node_path_.join)(directory, "index") } });
        await git(["read-tree", "HEAD"]);
        const names = (0,git_output/* joinRecords */.t4)(paths.map((path) => Buffer.from(path, "utf8").toString("latin1")));
        await git(["update-index", "--add", "--remove", "--replace", "-z", "--stdin"], { stdin: names, exits: [0, 128] });
        const flags = [
            "--no-color",
            "--no-ext-diff",
            "--no-textconv",
            "--no-renames",
            "--src-prefix=a/",
            "--dst-prefix=b/",
        ];
        const answer = await git(["diff", "--cached", ...flags, "HEAD", "--"], { maxBytes, cut: true });
        return new TextDecoder().decode(answer.stdout, { stream: answer.cut });
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/work-tree-commit.js



const actionsBot = {
    name: "github-actions[bot]",
    email: "41898282+github-actions[bot]@users.noreply.github.com",
};
async function commitAll(repository, request, committer) {
    const { git } = repository;
    const author = parseIdentity(request.author);
    const excluded = request.exclude.map((pattern) => `:(top)${pattern}`);
    const wanted = [":(top)", ...request.exclude.map((pattern) => `:(top,exclude)${pattern}`)];
    const everywhere = repository.sparse ? ["--sparse"] : [];
    await git(["add", "--update", ...everywhere, "--", ...wanted]);
    await addUntracked(git, wanted);
    if (excluded.length > 0)
        await unstage(git, excluded);
    if (request.held !== undefined)
        await unstageHeld(repository, request.held);
    if (!(await somethingStaged(git)))
        return undefined;
    await git(["commit", "--quiet", "--no-verify", "--no-gpg-sign", "--cleanup=whitespace", "--file=-"], {
        stdin: request.message,
        env: {
            GIT_AUTHOR_NAME: author.name,
            GIT_AUTHOR_EMAIL: author.email,
            GIT_COMMITTER_NAME: committer.name,
            GIT_COMMITTER_EMAIL: committer.email,
        },
    });
    return (0,git_output/* firstLine */.TM)((await git(["rev-parse", "HEAD"])).stdout);
}
async function addUntracked(git, wanted) {
    const { stdout } = await git(["ls-files", "--others", "--exclude-standard", "-z", "--", ...wanted]);
    const files = (0,git_output/* records */.V0)(stdout).filter((path) => !path.endsWith("/"));
    if (files.length === 0)
        return;
    await git(["update-index", "--add", "--remove", "--replace", "-z", "--stdin"], { stdin: (0,git_output/* joinRecords */.t4)(files) });
}
async function unstage(git, excluded) {
    const { stdout } = await git(["diff", "--cached", "--name-only", "-z", "--no-renames", "--", ...excluded]);
    if ((0,git_output/* records */.V0)(stdout).length > 0)
        await git(["reset", "--quiet", "--", ...excluded]);
}
async function somethingStaged(git) {
    const staged = await git(["diff", "--cached", "--quiet", "--ignore-submodules=none"], { exits: [0, 1] });
    if (staged.exitCode === 1)
        return true;
    return (await git(["rev-parse", "--verify", "--quiet", "MERGE_HEAD"], { exits: [0, 1] })).exitCode === 0;
}
function parseIdentity(text) {
    const [, name = "", email = ""] = /^ *([^<>\r\n]+?) *<([^<>\s]+)> *$/.exec(text) ?? [];
    if (name !== "" && email !== "")
        return { name, email };
    throw new evidence/* Fault */.v({
        kind: "configuration",
        problems: [
            {
                key: "commit-author",
                place: "input",
                problem: `${JSON.stringify(text)} is no author`,
                remedy: 'Write it as "Name <address>".',
            },
        ],
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/adapters/git/work-tree-fingerprint.js




const mostDiffBytes = 16 * 1024 ** 2;
const mostUntracked = 2_000;
const mostFileBytes = 256 * 1024;
const diffFlags = ["--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--full-index"];
async function fingerprint(repository) {
    const [head, changed, others] = await Promise.all([
        headSha(repository),
        repository.git(["diff", ...diffFlags, "HEAD", "--"], { maxBytes: mostDiffBytes, cut: true }),
        repository.git(["ls-files", "--others", "--exclude-standard", "-z"]),
    ]);
    const hash = (0,external_node_crypto_.createHash)("sha256").update(head).update("\0").update(changed.stdout);
    const untracked = (0,git_output/* records */.V0)(others.stdout);
    hash.update(`\0${untracked.length}`);
    for (const record of untracked.slice(0, mostUntracked))
        await addFile(hash, repository.root, record);
    return hash.digest("hex");
}
async function addFile(hash, root, record) {
    const file = (0,git_output/* fileOf */.W7)(root, record);
    const found = await (0,promises_.lstat)(file).catch(() => undefined);
    hash.update(`\0${record}\0${found?.mode}\0${found?.size}\0`);
    if (found?.isFile() !== true)
        return;
    const bytes = found.size <= mostFileBytes ? await (0,promises_.readFile)(file).catch(() => undefined) : undefined;
    hash.update(bytes ?? String(found.mtimeMs));
}

// EXTERNAL MODULE: ./lib/core/text/tree-paths.js
var tree_paths = __webpack_require__(43274);
;// CONCATENATED MODULE: ./lib/adapters/git/work-tree-inspect.js






async function work_tree_inspect_status(repository) {
    const { stdout } = await repository.git(["status", "--porcelain=v2", "--branch", "-z", "--untracked-files=all"]);
    const found = { branch: null, head: "", staged: 0, unstaged: 0, untracked: 0 };
    const list = (0,git_output/* records */.V0)(stdout);
    for (let at = 0; at < list.length; at += 1) {
        const record = list[at] ?? "";
        const [kind = "", xy = ""] = record.split(" ", 2);
        if (record.startsWith("# branch.oid "))
            found.head = record.slice(13);
        if (record.startsWith("# branch.head ") && record !== "# branch.head (detached)")
            found.branch = (0,git_output/* readable */.HD)(record.slice(14));
        if (kind === "?")
            found.untracked += 1;
        if (["1", "2", "u"].includes(kind) && !xy.startsWith("."))
            found.staged += 1;
        if (["1", "2", "u"].includes(kind) && !xy.endsWith("."))
            found.unstaged += 1;
        if (kind === "2")
            at += 1;
    }
    return found;
}
async function changedPaths(repository, only) {
    const { stdout } = await repository.git(["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all"]);
    const wanted = (0,git_output/* records */.V0)(stdout).filter((record) => only === undefined || record.startsWith("??"));
    return [...new Set(wanted.map((record) => (0,git_output/* readable */.HD)(record.slice(3))))];
}
async function mergeBase(repository, from, to) {
    const { stdout, exitCode } = await repository.ask(["merge-base", from, to], { exits: [0, 1] });
    return exitCode === 0 ? (0,git_output/* firstLine */.TM)(stdout) : from;
}
async function diffStat(repository, from, to) {
    const base = await mergeBase(repository, from, to);
    const [numbers, commits] = await Promise.all([
        repository.git(["diff", "--numstat", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", base, to, "--"]),
        repository.ask(["rev-list", "--count", to, `^${from}`]),
    ]);
    let insertions = 0;
    let deletions = 0;
    const files = (0,git_output/* records */.V0)(numbers.stdout).map((record) => {
        const [added = "-", removed = "-", ...path] = record.split("\t");
        insertions += Number.parseInt(added, 10) || 0;
        deletions += Number.parseInt(removed, 10) || 0;
        return (0,git_output/* readable */.HD)(path.join("\t"));
    });
    return { files, insertions, deletions, commits: Number.parseInt((0,git_output/* firstLine */.TM)(commits.stdout), 10) };
}
async function diff(repository, from, to, maxBytes) {
    const base = await mergeBase(repository, from, to ?? "HEAD");
    const flags = ["--no-color", "--no-ext-diff", "--no-textconv", "--src-prefix=a/", "--dst-prefix=b/"];
    flags.push("--unified=3", "--inter-hunk-context=0");
    const answer = await repository.git(["diff", ...flags, base, ...(to === undefined ? [] : [to]), "--"], {
        maxBytes,
        cut: true,
    });
    const text = new TextDecoder().decode(answer.stdout, { stream: answer.cut });
    return answer.cut ? `${text}\n[the diff goes on; cut after ${maxBytes} bytes]\n` : text;
}
async function readText(root, path, maxBytes) {
    const top = await (0,promises_.realpath)(root);
    const real = await (0,promises_.realpath)((0,external_node_path_.join)(top, path)).catch(() => top);
    if (!real.startsWith(`${top}/`) || (0,tree_paths/* unsafePathReason */.m)(real.slice(top.length + 1)) !== undefined)
        return undefined;
    const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
    const file = await (0,promises_.open)(real, flags).catch((error) => {
        if ((0,file_fault/* errnoOf */.UQ)(error) === undefined)
            throw error;
        return undefined;
    });
    if (file === undefined)
        return undefined;
    try {
        if (!(await file.stat()).isFile())
            return undefined;
        const { buffer, bytesRead } = await file.read(Buffer.alloc(maxBytes), 0, maxBytes, 0);
        return new TextDecoder().decode(buffer.subarray(0, bytesRead), { stream: true });
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/work-tree-repair.js



const settledMs = 2000;
const abandonedMs = 15 * 60_000;
const temporaryMs = 60 * 60_000;
async function repairRepository(repository, clock) {
    const working = await gitAtWork(repository);
    const done = [];
    for (const lock of await lockFiles(repository)) {
        const ageMs = clock.now() - ((await (0,promises_.stat)(lock).catch(() => undefined))?.mtimeMs ?? clock.now());
        if (working === true || ageMs < (working === false ? settledMs : abandonedMs))
            continue;
        await (0,promises_.rm)(lock, { force: true });
        done.push(`removed ${(0,external_node_path_.relative)(repository.gitDirectory, lock)}, left by a git process that is gone`);
    }
    if (working !== true)
        done.push(...(await removeTemporaries(repository, clock)), ...(await rebuildIndex(repository)));
    return done;
}
async function lockFiles({ gitDirectory, objects }) {
    const common = (0,external_node_path_.join)(objects, "..");
    const found = new Set();
    for (const directory of [gitDirectory, common]) {
        for (const name of await namesIn(directory))
            if (name.endsWith(".lock"))
                found.add((0,external_node_path_.join)(directory, name));
    }
    for (const name of await (0,promises_.readdir)((0,external_node_path_.join)(common, "refs"), { recursive: true }).catch(() => [])) {
        if (name.endsWith(".lock"))
            found.add((0,external_node_path_.join)(common, "refs", name));
    }
    return [...found];
}
async function gitAtWork({ root, gitDirectory }) {
    const ids = (await namesIn("/proc")).filter((name) => /^\d+$/.test(name));
    if (ids.length === 0)
        return undefined;
    for (const id of ids) {
        const name = await (0,promises_.readFile)(`/proc/${id}/comm`, "utf8").catch(() => "");
        if (!name.startsWith("git"))
            continue;
        const cwd = await (0,promises_.readlink)(`/proc/${id}/cwd`).catch((error) => (isGone(error) ? "" : root));
        if (`${cwd}/`.startsWith(`${root}/`) || `${cwd}/`.startsWith(`${gitDirectory}/`))
            return true;
    }
    return false;
}
function isGone(error) {
    const errno = (0,file_fault/* errnoOf */.UQ)(error);
    return errno === "ENOENT" || errno === "ESRCH";
}
async function removeTemporaries({ objects }, clock) {
    const pack = (0,external_node_path_.join)(objects, "pack");
    let removed = 0;
    for (const name of (await namesIn(pack)).filter((entry) => entry.startsWith("tmp_"))) {
        const file = (0,external_node_path_.join)(pack, name);
        const found = await (0,promises_.stat)(file).catch(() => undefined);
        if (found === undefined || clock.now() - found.mtimeMs < temporaryMs)
            continue;
        await (0,promises_.rm)(file, { force: true });
        removed += 1;
    }
    return removed === 0 ? [] : [`removed ${removed} unfinished pack files`];
}
async function rebuildIndex({ ask, git, index }) {
    const read = await ask(["ls-files", "--stage"], { exits: [0, 128], maxBytes: 1, cut: true });
    if (read.cut || read.exitCode === 0)
        return [];
    await (0,promises_.rename)(index, `${index}.damaged`);
    await git(["read-tree", "HEAD"]);
    await git(["update-index", "-q", "--refresh"], { exits: [0, 1] });
    return ["rebuilt the index from HEAD; the damaged one was kept beside it"];
}
const namesIn = (directory) => (0,promises_.readdir)(directory).catch(() => []);

// EXTERNAL MODULE: ./lib/adapters/git/copy-plain-file.js
var copy_plain_file = __webpack_require__(87758);
;// CONCATENATED MODULE: ./lib/adapters/git/work-tree-dirty.js




async function dirtyPaths(repository, side, head) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(side.directory, "HEAD"), `${head}\n`);
    await (0,copy_plain_file/* copyPlainFile */.y)(repository.exclude, (0,external_node_path_.join)(side.directory, "info", "exclude"));
    const flags = ["--porcelain=v2", "-z", "--no-renames", "--untracked-files=all", "--ignore-submodules=dirty"];
    const { excludesFile } = repository;
    const config = excludesFile === undefined ? [] : [["core.excludesFile", excludesFile]];
    const { stdout } = await side.git(["status", ...flags], { config });
    const { staged, unstaged, unmerged, others } = statusChanges(stdout);
    const untracked = others.filter((path) => !path.endsWith("/"));
    const isSubmodule = (change) => change.modes.includes("160000");
    const inIndex = (changes, side) => changes.filter((change) => !isSubmodule(change)).map(({ path, modes }) => [path, modes[side]]);
    const tracked = new Map([...inIndex(staged, 1), ...inIndex(unstaged, 0)]);
    const gone = [...staged, ...unstaged].filter(({ status, path }) => status === "D" && tracked.has(path));
    const deleted = new Set(gone.map(({ path }) => path));
    for (const path of untracked)
        deleted.delete(path);
    return {
        staged,
        unmerged,
        tracked,
        deleted,
        intended: unstaged.filter((change) => change.status === "A").map(({ path }) => path),
        untracked,
        submodules: [
            ...others.filter((path) => path.endsWith("/")),
            ...unstaged.filter(isSubmodule).map(({ path }) => path),
        ],
    };
}
function statusChanges(output) {
    const staged = [];
    const unstaged = [];
    const others = [];
    let unmerged = false;
    for (const record of (0,git_output/* records */.V0)(output)) {
        if (record.startsWith("? "))
            others.push(record.slice(2));
        if (record.startsWith("u "))
            unmerged = true;
        const [, x = "", y = "", modeH = "", modeI = "", modeW = "", shaH = "", shaI = "", path = ""] = /^1 (.)(.) \S+ (\d+) (\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([\s\S]+)$/.exec(record) ?? [];
        if (path === "")
            continue;
        if (x !== ".")
            staged.push({ modes: [modeH, modeI], shas: [shaH, shaI], status: x, path });
        if (y !== ".")
            unstaged.push({ modes: [modeI, modeW], shas: [shaI, ""], status: y, path });
    }
    return { staged, unstaged, unmerged, others };
}
function rawChanges(output) {
    const list = (0,git_output/* records */.V0)(output);
    const changes = [];
    for (let at = 0; at + 1 < list.length; at += 2) {
        const [before = "", after = "", was = "", is = "", status = ""] = (list[at] ?? "").slice(1).split(" ");
        changes.push({ modes: [before, after], shas: [was, is], status: status.slice(0, 1), path: list[at + 1] ?? "" });
    }
    return changes;
}

;// CONCATENATED MODULE: ./lib/adapters/git/work-tree-restore.js









const unfinished = [
    "MERGE_HEAD",
    "MERGE_MSG",
    "MERGE_MODE",
    "AUTO_MERGE",
    "CHERRY_PICK_HEAD",
    "REVERT_HEAD",
    "SQUASH_MSG",
];
async function restoreSnapshot(repository, remote, snapshot, file, maxBytes) {
    await checkSnapshot(repository, snapshot);
    await readBundle(repository, remote, snapshot, file, maxBytes);
    const { head, indexCommit, treeCommit, branch } = snapshot;
    if ((await parents(repository, treeCommit)) !== `${head} ${indexCommit}`)
        throw damaged("its commits do not belong together");
    for (const commit of [head, indexCommit, treeCommit])
        checkPaths(await difference(repository, snapshot.base, commit));
    const reference = branch === null ? [] : [`refs/heads/${branch}`];
    for (const name of reference)
        await repository.git(["update-ref", name, head]);
    if (branch === null)
        await repository.git(["update-ref", "--no-deref", "HEAD", head]);
    else
        await repository.git(["symbolic-ref", "HEAD", `refs/heads/${branch}`]);
    for (const name of unfinished)
        await (0,promises_.rm)((0,external_node_path_.join)(repository.gitDirectory, name), { force: true });
    await repository.git(["read-tree", "--reset", "-u", "--no-recurse-submodules", head]);
    const changes = await difference(repository, head, treeCommit);
    const beyond = repository.sparse ? await difference(repository, snapshot.base, treeCommit) : [];
    await writeFiles(repository, treeCommit, [...changes, ...beyond]);
    await repository.git(["read-tree", "--reset", indexCommit]);
    await markIntended(repository, treeCommit, new Set(changes.map(({ path }) => path)));
    await repository.git(["update-index", "-q", "--refresh"], { exits: [0, 1] });
}
async function checkSnapshot(repository, snapshot) {
    const { head, indexCommit, treeCommit, base, branch } = snapshot;
    if (![head, indexCommit, treeCommit, base].every(isSha))
        throw damaged("the snapshot names no commits");
    if (branch === null)
        return;
    const { exitCode } = await repository.ask(["check-ref-format", `refs/heads/${branch}`], { exits: [0, 1] });
    if (exitCode !== 0 || branch.startsWith("-"))
        throw damaged(`${JSON.stringify(branch)} is no branch name`);
}
async function parents(repository, commit) {
    const { stdout } = await repository.ask(["cat-file", "commit", commit]);
    const header = stdout.toString("latin1").split("\n\n", 1)[0] ?? "";
    return header
        .split("\n")
        .filter((line) => line.startsWith("parent "))
        .map((line) => line.slice("parent ".length))
        .join(" ");
}
async function difference(repository, from, to) {
    const { stdout } = await repository.ask(["diff-tree", "-r", "--raw", "-z", "--no-renames", "--full-index", from, to]);
    return rawChanges(stdout);
}
function checkPaths(changes) {
    const written = changes.filter(({ status }) => status !== "D").map(({ path }) => (0,git_output/* readable */.HD)(path));
    for (const path of written) {
        const reason = (0,tree_paths/* unsafePathReason */.m)(path);
        if (reason !== undefined)
            throw damaged(`the path ${JSON.stringify(path)} ${reason}`);
    }
    const nested = (0,tree_paths/* nestedPath */.V)(written);
    if (nested !== undefined)
        throw damaged(`the path ${JSON.stringify(nested)} lies below a file`);
}
async function writeFiles(repository, treeCommit, changes) {
    const isFile = (change) => change.status !== "D" && change.modes[1] !== "160000";
    for (const { path } of changes.filter(({ status }) => status === "D"))
        await removeFile(repository.root, path);
    const written = changes.filter(isFile).map(({ path }) => path);
    if (written.length === 0)
        return;
    await (0,git_side/* withSide */.E)(repository, "none", async (side) => {
        await side.git(["read-tree", treeCommit]);
        await side.git(["checkout-index", "--force", "--quiet", "-z", "--stdin"], { stdin: (0,git_output/* joinRecords */.t4)(written) });
    });
}
async function removeFile(root, path) {
    const top = await (0,promises_.realpath)(root);
    const file = (0,git_output/* fileOf */.W7)(top, path);
    const parent = file.subarray(0, file.lastIndexOf("/"));
    const real = await (0,promises_.realpath)(parent, "buffer").catch(() => undefined);
    if (real === undefined || !real.equals(parent))
        return;
    const kind = await (0,promises_.lstat)(file).catch(() => undefined);
    if (kind === undefined || kind.isDirectory())
        return;
    await (0,promises_.unlink)(file);
    for (let at = path; at.includes("/");) {
        at = (0,external_node_path_.dirname)(at);
        if (at === "." ||
            !(await (0,promises_.rmdir)((0,git_output/* fileOf */.W7)(top, at)).then(() => true, () => false)))
            return;
    }
}
async function markIntended(repository, treeCommit, changed) {
    const { stdout } = await repository.ask(["show", "--no-patch", "--format=%B", treeCommit]);
    const paths = intendedPaths((0,git_output/* lines */.Mn)(stdout)[0] ?? "").filter((path) => changed.has(path));
    if (paths.length === 0)
        return;
    const literal = (0,git_git/* withOptions */.tq)(repository.git, { env: { GIT_LITERAL_PATHSPECS: "1" } });
    await literal(["add", "--intent-to-add", "--force", "--pathspec-from-file=-", "--pathspec-file-nul"], {
        stdin: (0,git_output/* joinRecords */.t4)(paths),
    });
}
function intendedPaths(message) {
    try {
        const parsed = JSON.parse(message);
        if (typeof parsed !== "object" || parsed === null || !("intended" in parsed))
            return [];
        return Array.isArray(parsed.intended) ? parsed.intended.filter((path) => typeof path === "string") : [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/work-tree-secret-blobs.js



const mostScannedBytes = 8 * 1024 ** 2;
const rememberedBlobs = 10_000;
function secretBlobs(repository, find, objectsOf) {
    const clean = new Set();
    const among = async (ids) => {
        const holding = new Set();
        const look = (id, blob) => {
            if (find.knowsBytes(blob.toString("latin1")))
                holding.add(id);
            else
                clean.add(id);
        };
        const unknown = [...new Set(ids)].filter((id) => !clean.has(id));
        const packed = [];
        await (0,some_at_once/* someAtOnce */.Z)(unknown, async (id) => {
            const object = await readLoose(repository, id, mostScannedBytes);
            if (object === undefined)
                packed.push(id);
            else if (object.type === "blob")
                look(id, object.body);
        });
        for (const some of await together(repository, packed))
            for (const [id, blob] of await readObjects(repository.git, some))
                look(id, blob);
        for (const old of [...clean].slice(0, -rememberedBlobs))
            clean.delete(old);
        return holding;
    };
    const inCommits = async (since, until) => {
        const paths = new Map();
        for (const { id, path } of await objectsOf(since, until))
            if (path !== "")
                paths.set(id, path);
        const places = [];
        for (const id of await among([...paths.keys()])) {
            const path = paths.get(id) ?? "";
            if (await heldSecret(repository, find, since, path))
                continue;
            const text = (await readObjects(repository.git, [id])).get(id)?.toString("utf8") ?? "";
            const known = secretsInText(path, text, find).filter(({ kind }) => kind === "known");
            places.push(...(known.length > 0 ? known : [{ path, line: 1, kind: "known" }]));
        }
        return places;
    };
    return { among, inCommits };
}
async function together(repository, shas) {
    const groups = [];
    let room = 0;
    for (const [sha, { type, bytes }] of await objectHeads(repository.git, shas)) {
        if (type !== "blob" || bytes > mostScannedBytes)
            continue;
        if (bytes > room || groups.length === 0) {
            groups.push([]);
            room = mostScannedBytes;
        }
        groups.at(-1)?.push(sha);
        room -= bytes;
    }
    return groups;
}
async function heldSecret(repository, find, commit, path) {
    const options = { exits: [0, 128], maxBytes: mostScannedBytes, cut: true };
    const { exitCode, stdout } = await repository.git(["cat-file", "blob", `${commit}:${path}`], options);
    return exitCode === 0 && find.knowsBytes(stdout.toString("latin1"));
}

;// CONCATENATED MODULE: ./lib/adapters/git/work-tree-secrets.js






const work_tree_secrets_flags = [
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--no-renames",
    "--unified=0",
    "--src-prefix=a/",
    "--dst-prefix=b/",
];
const bounds = { maxBytes: 64 * 1024 ** 2, cut: true, config: [["core.quotePath", "false"]] };
const work_tree_secrets_mostBytes = 1024 ** 2;
async function secretsInChange(repository, find, exclude) {
    const wanted = [":(top)", ...exclude.map((pattern) => `:(top,exclude)${pattern}`)];
    const [changed, others] = await Promise.all([
        repository.git(["diff", ...work_tree_secrets_flags, "HEAD", "--", ...wanted], bounds),
        repository.git(["ls-files", "--others", "--exclude-standard", "-z", "--", ...wanted]),
    ]);
    const places = secretsInDiff(changed.stdout.toString("utf8"), find);
    const isBinaryChanged = changed.cut || changed.stdout.includes("\nBinary files ");
    const names = isBinaryChanged
        ? await repository.git(["diff", "--name-only", "--no-renames", "-z", "HEAD", "--", ...wanted])
        : undefined;
    for (const record of [...(names === undefined ? [] : (0,git_output/* records */.V0)(names.stdout)), ...(0,git_output/* records */.V0)(others.stdout)])
        if (await isBinaryWithSecret(repository, record, find))
            places.push({ path: (0,git_output/* readable */.HD)(record), line: 1, kind: "known" });
    for (const record of (0,git_output/* records */.V0)(others.stdout)) {
        const path = (0,git_output/* readable */.HD)(record);
        if (find.knows(path))
            places.push({ path, line: 0, kind: "known" });
        const text = path.endsWith("/") ? undefined : await readText(repository.root, path, work_tree_secrets_mostBytes);
        if (text !== undefined && !text.includes("\0"))
            places.push(...secretsInText(path, text, find));
    }
    return places;
}
async function isBinaryWithSecret(repository, record, find) {
    const file = (0,git_output/* fileOf */.W7)(repository.root, record);
    const found = await (0,promises_.lstat)(file).catch(() => undefined);
    if (found?.isFile() !== true || found.size > mostScannedBytes)
        return false;
    const bytes = (await (0,promises_.readFile)(file).catch(() => undefined))?.toString("latin1") ?? "";
    if (!bytes.includes("\0") || !find.knowsBytes(bytes))
        return false;
    return !(await heldSecret(repository, find, "HEAD", (0,git_output/* readable */.HD)(record)));
}
function secretsInCommits(repository, find, blobs) {
    return onceForRange(repository, [], (since, until) => lookThrough(repository, find, blobs, since, until));
}
async function lookThrough(repository, find, { inCommits }, since, until) {
    const range = `${since}..${until}`;
    const [patches, words, blobs] = await Promise.all([
        repository.git(["log", "--patch", "--format=", ...work_tree_secrets_flags, range, "--"], bounds),
        repository.git(["log", "--format=%h%x00%an%x00%ae%x00%cn%x00%ce%x00%B%x00", "-z", range, "--"], bounds),
        inCommits(since, until),
    ]);
    const shown = secretsInDiff(patches.stdout.toString("utf8"), find);
    const named = new Set(shown.filter(({ kind }) => kind === "known").map(({ path }) => path));
    return [
        ...shown,
        ...blobs.filter(({ path }) => !named.has(path)),
        ...secretsInWords(words.stdout.toString("utf8"), find),
    ];
}
function secretsInWords(text, find) {
    const fields = text.split("\0");
    const places = [];
    for (let at = 0; at + 5 < fields.length; at += 7) {
        const commit = fields[at] ?? "";
        places.push(...secretsInText(`message of commit ${commit}`, [fields[at + 5], ...fields.slice(at + 1, at + 5)].join("\n"), find));
    }
    return places.filter(({ kind }) => kind === "known");
}
function cleanHeadOf(repository, secretsOf) {
    const known = new Map();
    const isClean = async (base, until) => !(await secretsOf(base, until)).some(({ kind }) => kind === "known");
    const search = async (base, head) => {
        if (await isClean(base, head))
            return { sha: head, leftOut: [] };
        const listed = await repository.git(["rev-list", "--first-parent", `${base}..${head}`]);
        const newestFirst = listed.stdout.toString("utf8").trim().split("\n");
        let [unclean, clean] = [0, newestFirst.length];
        while (clean - unclean > 1) {
            const middle = (unclean + clean) >> 1;
            if (await isClean(base, newestFirst[middle] ?? head))
                clean = middle;
            else
                unclean = middle;
        }
        const parent = `${newestFirst[unclean] ?? head}^{commit}^`;
        const sha = (0,git_output/* firstLine */.TM)((await repository.git(["rev-parse", "--verify", parent])).stdout);
        return {
            sha,
            leftOut: [`${clean} commits that hold a secret of this run (their changes are kept as uncommitted ones)`],
        };
    };
    return async (base, head) => {
        const key = `${base}..${head}`;
        const found = known.get(key) ?? (await search(base, head));
        known.set(key, found);
        return found;
    };
}

// EXTERNAL MODULE: ./lib/adapters/git/author.js
var author = __webpack_require__(30640);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/adapters/git/git-object-writer.js









const fewestInPack = 24;
const largestInPack = 64 * 1024;
const mostHeldBytes = 16 * 1024 ** 2;
const compressedInTurn = 16;
const mostRemembered = 100_000;
function objectWriters(place) {
    const packed = new Map();
    return () => {
        const held = new Map();
        const few = new Map();
        let addedBytes = 0;
        const there = new Map();
        let heldBytes = 0;
        const isThere = (path) => {
            const found = there.get(path) ?? (0,external_node_fs_.existsSync)(path);
            there.set(path, found);
            return found;
        };
        const exists = (id) => {
            const pack = packed.get(id);
            return (pack !== undefined && isThere(pack)) || (0,external_node_fs_.existsSync)((0,git_loose_object/* looseObjectPath */.Pr)(place, id));
        };
        return {
            async add(type, body, change) {
                const id = (0,git_loose_object/* objectId */.Tu)(place, type, body);
                if (!few.has(id)) {
                    addedBytes += (change?.delta ?? body).length;
                    if (few.size <= mostSmallObjects && addedBytes <= mostSmallBytes)
                        few.set(id, { type, body, change });
                }
                if (held.has(id) || exists(id))
                    return id;
                if (body.length > largestInPack || heldBytes + body.length > mostHeldBytes)
                    return (0,git_loose_object/* writeLooseObject */.Dx)(place, type, body);
                held.set(id, { type, body });
                heldBytes += body.length;
                return id;
            },
            few: () => (few.size > mostSmallObjects || addedBytes > mostSmallBytes ? undefined : few),
            async store() {
                if (held.size < fewestInPack) {
                    for (const { type, body } of held.values())
                        await (0,git_loose_object/* writeLooseObject */.Dx)(place, type, body);
                }
                else {
                    const pack = await writePack(place, held);
                    for (const id of held.keys())
                        packed.set(id, pack);
                    for (const old of [...packed.keys()].slice(0, -mostRemembered))
                        packed.delete(old);
                }
                held.clear();
            },
        };
    };
}
async function writePack(place, held) {
    const objects = [];
    for (const [id, { type, body }] of held) {
        objects.push((0,git_pack/* packedObject */.wU)(id, type, body));
        if (objects.length % compressedInTurn === 0)
            await (0,external_node_timers_promises_.setImmediate)();
    }
    const { name, pack, index } = (0,git_pack/* encodeIndexedPack */.v$)(objects, place.objectFormat);
    const folder = (0,external_node_path_.join)(place.objects, "pack");
    const path = (0,external_node_path_.join)(folder, `${name}.pack`);
    await (0,file_fault/* withFileFault */.Zm)("write", path, async () => {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await replace(folder, `${name}.pack`, "tmp_pack", pack);
        await replace(folder, `${name}.idx`, "tmp_idx", index);
    });
    return path;
}
async function replace(folder, name, prefix, bytes) {
    const temporary = (0,external_node_path_.join)(folder, `${prefix}_${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    try {
        await (0,promises_.writeFile)(temporary, bytes, { flag: "wx", mode: 0o444 });
        await (0,promises_.rename)(temporary, (0,external_node_path_.join)(folder, name));
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/git-tree.js
var git_tree = __webpack_require__(43968);
;// CONCATENATED MODULE: ./lib/adapters/git/git-tree-delta.js

const mostCopied = 0xffff;
const mostInserted = 0x7f;
function treeDelta(before, after) {
    const { places, bytes } = placesOf((0,git_tree/* treeLines */.Ww)(before));
    const lines = (0,git_tree/* treeLines */.Ww)(after);
    const steps = [];
    for (const line of lines) {
        const last = steps.at(-1);
        const was = before.get(line.name);
        const from = was?.id === line.entry.id && was.mode === line.entry.mode ? places.get(line.name) : undefined;
        if (from === undefined) {
            if (last?.kind === "insert")
                last.lines.push(line);
            else
                steps.push({ kind: "insert", lines: [line] });
        }
        else if (last?.kind === "copy" && last.from + last.bytes === from)
            last.bytes += line.bytes;
        else
            steps.push({ kind: "copy", from, bytes: line.bytes });
    }
    const length = lines.reduce((sum, line) => sum + line.bytes, 0);
    return Buffer.concat([size(bytes), size(length), ...steps.flatMap(encodeStep)]);
}
function placesOf(lines) {
    const places = new Map();
    let bytes = 0;
    for (const line of lines) {
        places.set(line.name, bytes);
        bytes += line.bytes;
    }
    return { places, bytes };
}
function size(bytes) {
    const coded = [];
    let rest = bytes;
    for (; rest > 0x7f; rest = Math.floor(rest / 128))
        coded.push((rest & 0x7f) | 0x80);
    return Buffer.from([...coded, rest]);
}
function encodeStep(step) {
    if (step.kind === "copy")
        return copies(step.from, step.bytes);
    const bytes = (0,git_tree/* encodeLines */.m3)(step.lines);
    const coded = [];
    for (let at = 0; at < bytes.length; at += mostInserted) {
        const part = bytes.subarray(at, at + mostInserted);
        coded.push(Buffer.from([part.length]), part);
    }
    return coded;
}
function copies(from, bytes) {
    const coded = [];
    for (let done = 0; done < bytes; done += mostCopied) {
        const offset = Buffer.alloc(4);
        offset.writeUInt32LE(from + done);
        const length = Buffer.alloc(3);
        length.writeUIntLE(Math.min(mostCopied, bytes - done), 0, 3);
        const all = [...offset, ...length];
        const which = all.reduce((bits, byte, at) => (byte === 0 ? bits : bits | (1 << at)), 0x80);
        coded.push(Buffer.from([which, ...all.filter((byte) => byte !== 0)]));
    }
    return coded;
}

;// CONCATENATED MODULE: ./lib/adapters/git/git-tree-editor.js




const mostEntries = 100_000;
function treeEditors(repository) {
    const known = new Map();
    const idBytes = repository.objectFormat === "sha256" ? 32 : 20;
    return (git, writer) => {
        const trees = new Map();
        const at = (id) => {
            const tree = trees.get(id);
            if (tree === undefined)
                throw new Error(`tree ${id} was not read`);
            return tree;
        };
        const keep = (id, tree) => {
            trees.set(id, tree);
            known.delete(id);
            known.set(id, tree);
        };
        const reach = async (root, edits) => {
            let level = [{ id: root, edits }];
            while (level.length > 0) {
                const missing = new Set();
                for (const { id } of level) {
                    const tree = trees.get(id) ?? known.get(id);
                    if (tree === undefined)
                        missing.add(id);
                    else
                        keep(id, tree);
                }
                for (const [id, bytes] of await git_objects_readSmall(git, repository, [...missing]))
                    keep(id, (0,git_tree/* decodeTree */.fU)(bytes, idBytes));
                level = level.flatMap(({ id, edits: { directories } }) => [...directories].flatMap(([name, inner]) => {
                    const entry = at(id).get(name);
                    return (0,git_tree/* isDirectory */.wd)(entry) ? [{ id: entry.id, edits: inner }] : [];
                }));
            }
        };
        return {
            async edit(root, edits) {
                if (edits.size === 0)
                    return root;
                const directories = (0,git_tree/* byDirectory */.vS)(edits);
                await reach(root, directories);
                const bodies = [];
                const made = (tree, from) => {
                    const body = (0,git_tree/* encodeTree */.hN)(tree);
                    const id = (0,git_loose_object/* objectId */.Tu)(repository, "tree", body);
                    keep(id, tree);
                    bodies.push({ body, change: from === undefined ? undefined : { from, delta: treeDelta(at(from), tree) } });
                    return id;
                };
                const id = made((0,git_tree/* editedTree */.cn)(at(root), directories, at, made), root);
                for (const { body, change } of bodies)
                    await writer.add("tree", body, change);
                forgetOldest(known);
                return id;
            },
        };
    };
}
function forgetOldest(known) {
    let entries = 0;
    for (const [id, tree] of [...known].reverse()) {
        entries += tree.size;
        if (entries > mostEntries)
            known.delete(id);
    }
}

// EXTERNAL MODULE: ./lib/core/text/credential-paths.js
var credential_paths = __webpack_require__(50919);
;// CONCATENATED MODULE: ./lib/adapters/git/work-tree-blobs.js









const work_tree_blobs_mostHeldBytes = 8 * 1024 ** 2;
const smallBytes = 64 * 1024;
function storeFiles(repository, writer, files, rules) {
    return (0,some_at_once/* someAtOnce */.Z)(files, (file) => storeFile(repository, writer, file, rules));
}
async function storeFile(repository, writer, { path, indexMode }, rules) {
    const untracked = indexMode === undefined;
    if (untracked && rules.withoutCredentials && (0,credential_paths/* looksLikeCredential */.P)((0,git_output/* readable */.HD)(path)))
        return { kind: "left-out" };
    const name = (0,git_output/* fileOf */.W7)(repository.root, path);
    const found = await (0,promises_.lstat)(name).catch(() => undefined);
    if (found === undefined || !(found.isFile() || found.isSymbolicLink()))
        return { kind: "absent" };
    if (untracked && found.size > rules.maxUntrackedBytes)
        return { kind: "left-out" };
    if (rules.find.knows((0,git_output/* readable */.HD)(path)))
        return { kind: "left-out" };
    const store = async (body, mode) => {
        if (rules.find.knowsBytes(body.toString("latin1")))
            return { kind: "left-out" };
        return { kind: "stored", entry: { mode, id: await writer.add("blob", body) } };
    };
    return (0,file_fault/* withFileFault */.Zm)("read", (0,git_output/* readable */.HD)(path), async () => {
        if (found.isSymbolicLink())
            return store((0,external_node_fs_.readlinkSync)(name, "buffer"), "120000");
        const file = openToRead(name);
        if (file === undefined)
            return { kind: "left-out" };
        try {
            const now = (0,external_node_fs_.fstatSync)(file);
            if (!now.isFile())
                throw changing(path);
            const mode = modeOf(repository, now, indexMode);
            if (now.size <= work_tree_blobs_mostHeldBytes)
                return await store(await readWhole(file, now.size), mode);
            return { kind: "stored", entry: { mode, id: await (0,git_loose_object/* writeLooseBlobFrom */.gP)(repository, file, now.size) } };
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    });
}
function openToRead(name) {
    try {
        return (0,external_node_fs_.openSync)(name, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if (["EACCES", "EPERM"].includes((0,file_fault/* errnoOf */.UQ)(error) ?? ""))
            return undefined;
        throw error;
    }
}
async function readWhole(file, bytes) {
    return bytes <= smallBytes ? (0,external_node_fs_.readFileSync)(file) : (0,external_node_util_.promisify)(external_node_fs_.readFile)(file);
}
function modeOf({ fileSettings }, found, indexMode) {
    const isOff = (name) => fileSettings.some(([key, value]) => key === name && value === "false");
    if (isOff("core.symlinks") && indexMode === "120000")
        return indexMode;
    if (isOff("core.filemode"))
        return indexMode === "100755" ? indexMode : "100644";
    return (found.mode & 0o100) === 0 ? "100644" : "100755";
}
function changing(path) {
    const said = `${(0,git_output/* readable */.HD)(path)} is being changed`;
    return new evidence/* Fault */.v({ kind: "file", operation: "read", path: (0,git_output/* readable */.HD)(path), errno: "EAGAIN" }, said);
}

;// CONCATENATED MODULE: ./lib/adapters/git/work-tree-snapshot.js















const tries = 3;
const remembered = 4;
function snapshotTaker(repository) {
    const known = {
        treeOf: new Map(),
        takenAt: new Map(),
        editor: treeEditors(repository),
        writer: objectWriters(repository),
        contents: new WeakMap(),
    };
    const take = async (options) => {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await (0,git_side/* withSide */.E)(repository, "none", (side) => snapshotOnce(repository, side, options, known));
            }
            catch (error) {
                if (attempt === tries || !(error instanceof evidence/* Fault */.v))
                    throw error;
            }
        }
    };
    return { take, contentOf: (snapshot) => known.contents.get(snapshot) };
}
async function snapshotOnce(repository, side, options, known) {
    const [{ sha: tip, branch }] = await Promise.all([whereHeadIs(repository), copyIndex(repository, side)]);
    const { sha: head, leftOut: commitsLeftOut } = await options.cleanHead(options.base, tip);
    const { staged, intended, submodules, ...paths } = await lookAt(repository, side, head);
    const writer = known.writer();
    const [headTree, stagedEdits, files] = await Promise.all([
        treeOf(repository, side, head, known),
        editsOf(staged, options),
        storeDirty(repository, writer, paths, options),
    ]);
    const editor = known.editor(side.git, writer);
    const indexTree = await editor.edit(headTree, stagedEdits);
    const tree = await editor.edit(indexTree, files.edits);
    const message = JSON.stringify({ intended: intended.filter((path) => !options.find.knows((0,git_output/* readable */.HD)(path))) });
    const at = firstTaken(known, [head, indexTree, tree, message].join("\n"));
    const commit = (of, text, parents) => writer.add("commit", (0,git_loose_object/* encodeCommit */.Cv)({ tree: of, parents, author: author/* author */.c, at, message: text }));
    const indexCommit = await commit(indexTree, "index", [head]);
    const treeCommit = await commit(tree, message, [head, indexCommit]);
    const named = [...files.leftOut, ...submodules]
        .map(git_output/* readable */.HD)
        .map((path) => (options.find.knows(path) ? "a file whose name holds a secret of this run" : path));
    const leftOut = [...named.sort(), ...commitsLeftOut];
    const snapshot = { head, branch, indexCommit, treeCommit, base: options.base, leftOut };
    const made = writer.few();
    const entries = [...stagedEdits.values(), ...files.edits.values()];
    const others = new Set(entries.flatMap((entry) => (entry === null || made?.has(entry.id) ? [] : [entry.id])));
    known.contents.set(snapshot, { few: made === undefined ? undefined : { made, others }, store: writer.store });
    return snapshot;
}
function firstTaken({ takenAt }, content) {
    const at = takenAt.get(content) ?? Date.now();
    takenAt.delete(content);
    takenAt.set(content, at);
    for (const old of [...takenAt.keys()].slice(0, -remembered))
        takenAt.delete(old);
    return at;
}
async function lookAt(repository, side, head) {
    const paths = await dirtyPaths(repository, side, head);
    if (!paths.unmerged)
        return paths;
    await settleConflicts(side);
    return dirtyPaths(repository, side, head);
}
async function treeOf(repository, side, head, known) {
    const found = known.treeOf.get(head) ?? treeIn((await git_objects_readSmall(side.git, repository, [head])).get(head));
    known.treeOf.set(head, found);
    return found;
}
function treeIn(commit) {
    const [, tree] = /^tree ([0-9a-f]+)\n/.exec(commit?.toString("latin1") ?? "") ?? [];
    if (tree === undefined)
        throw new Error("HEAD is no commit");
    return tree;
}
async function copyIndex(repository, side) {
    const copy = (0,external_node_path_.join)(side.directory, "index");
    const found = await (0,copy_plain_file/* copyPlainFile */.y)(repository.index, copy);
    if (found !== undefined)
        (0,external_node_fs_.utimesSync)(copy, found.atime, Math.floor(found.mtimeMs / 1000));
    const beside = (0,external_node_fs_.readdirSync)(repository.gitDirectory);
    if (!beside.some((name) => name.startsWith("sharedindex.")))
        return;
    const joining = (0,git_git/* withOptions */.tq)(repository.ask, { env: { GIT_INDEX_FILE: copy } });
    await joining(["update-index", "--no-split-index", "--force-write-index"], {
        config: [["core.splitIndex", "false"]],
    });
}
async function settleConflicts(side) {
    const unmerged = (0,git_output/* records */.V0)((await side.git(["ls-files", "-u", "-z"])).stdout);
    if (unmerged.length === 0)
        return;
    const entries = unmerged.flatMap((record) => {
        const [, mode, sha, stage, path] = /^(\d+) ([0-9a-f]+) (\d)\t([\s\S]+)$/.exec(record) ?? [];
        return mode !== undefined && sha !== undefined && path !== undefined ? [{ mode, sha, stage, path }] : [];
    });
    const gone = entries.map(({ sha, path }) => `0 ${"0".repeat(sha.length)}\t${path}`);
    const ours = entries.filter(({ stage }) => stage === "2").map(({ mode, sha, path }) => `${mode} ${sha} 0\t${path}`);
    await side.git(["update-index", "-z", "--index-info"], { stdin: (0,git_output/* joinRecords */.t4)([...gone, ...ours]) });
}
async function editsOf(staged, { blobsWithSecret, find }) {
    const stays = ({ status, shas }) => status !== "D" && !/^0+$/.test(shas[1]);
    const blobs = staged.filter((change) => stays(change) && change.modes[1] !== "160000").map(({ shas }) => shas[1]);
    const holding = blobs.length === 0 ? new Set() : await blobsWithSecret(blobs);
    const edits = new Map();
    for (const change of staged) {
        if (change.status === "D")
            edits.set(change.path, null);
        else if (stays(change) && !holding.has(change.shas[1]) && !find.knows((0,git_output/* readable */.HD)(change.path)))
            edits.set(change.path, { mode: change.modes[1], id: change.shas[1] });
    }
    return edits;
}
async function storeDirty(repository, writer, paths, rules) {
    const indexModes = new Map(paths.tracked);
    for (const path of paths.untracked)
        indexModes.set(path, undefined);
    for (const path of paths.deleted)
        indexModes.delete(path);
    const files = [...indexModes].map(([path, indexMode]) => ({ path, indexMode }));
    const edits = new Map([...paths.deleted].map((path) => [path, null]));
    const leftOut = [];
    for (const [at, stored] of (await storeFiles(repository, writer, files, rules)).entries()) {
        const path = files[at]?.path ?? "";
        if (stored.kind === "left-out")
            leftOut.push(path);
        else
            edits.set(path, stored.kind === "stored" ? stored.entry : null);
    }
    return { edits, leftOut };
}

;// CONCATENATED MODULE: ./lib/adapters/git/work-tree.js























async function createWorkTree(setup) {
    const { remote, clock } = setup;
    const env = (0,git_git/* gitEnvironment */._K)((0,child_environment/* scrubEnvironment */.v)(setup.environment));
    const git = (0,git_git/* createGit */.lD)({
        cwd: (0,external_node_os_.tmpdir)(),
        env,
        redact: (0,git_credentials/* redactToken */.bH)(remote, setup.redact ?? ((text) => text)),
        signal: setup.signal,
    });
    const repository = await openRepository(setup.root, git, env, remote);
    const find = createSecretFinder(setup.secrets ?? []);
    const objectsOf = objectsOfCommits(repository);
    const blobs = secretBlobs(repository, find, objectsOf);
    const secretsOf = secretsInCommits(repository, find, blobs);
    const cleanHead = cleanHeadOf(repository, secretsOf);
    const snapshots = snapshotTaker(repository);
    const references = (0,remote_references/* remoteReferences */.V)(setup);
    return {
        root: repository.root,
        status: () => work_tree_inspect_status(repository),
        headSha: () => headSha(repository),
        remoteBranch: (name) => remoteBranch(references, name),
        fetchCommit: (sha, ref) => fetchCommit(repository, remote, sha, ref),
        switchTo: (branch, start) => switchTo(repository, branch, start),
        commitAll: (request) => commitAll(repository, request, setup.committer ?? actionsBot),
        push: (branch) => pushBranch(repository, remote, references, branch),
        diffStat: (from, to) => diffStat(repository, from, to),
        diff: (from, to, maxBytes) => diff(repository, from, to, maxBytes),
        isAncestor: (ancestor, descendant) => isAncestor(repository, remote, ancestor, descendant),
        commitsSince: commitsSince(repository),
        uncommit: (sha) => uncommit(repository, sha),
        patchOf: (paths, maxBytes) => patchOf(repository, paths, maxBytes),
        fingerprint: () => fingerprint(repository),
        changedPaths: (only) => changedPaths(repository, only),
        resetTo: (sha) => resetTo(repository, sha),
        findSecrets: (where) => where.kind === "change" ? secretsInChange(repository, find, where.exclude) : secretsOf(where.since),
        readText: (path, maxBytes) => readText(repository.root, path, maxBytes),
        exclude: (patterns) => exclude(repository.exclude, patterns),
        snapshot: (options) => snapshots.take({
            ...options,
            maxUntrackedBytes: setup.maxUntrackedBytes ?? 50 * 1024 ** 2,
            find,
            blobsWithSecret: blobs.among,
            cleanHead,
        }),
        bundle: bundleWriter(repository, remote, { objectsOf, contentOf: snapshots.contentOf }),
        restore: (snapshot, file) => restoreSnapshot(repository, remote, snapshot, file, setup.maxBundleBytes ?? 4 * 1024 ** 3),
        repair: () => repairRepository(repository, clock),
    };
}
async function exclude(file, patterns) {
    const before = await (0,promises_.readFile)(file, "utf8").catch(() => "");
    const present = new Set(before.split(/\r?\n/));
    const missing = [...new Set(patterns)].filter((pattern) => !present.has(pattern));
    if (missing.length === 0)
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    const gap = before === "" || before.endsWith("\n") ? "" : "\n";
    await (0,promises_.writeFile)(file, `${before}${gap}${missing.join("\n")}\n`);
}


/***/ }),

/***/ 71626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ someAtOnce)
/* harmony export */ });
const atOnce = 8;
async function someAtOnce(items, work) {
    const answers = new Array(items.length);
    const left = items.entries();
    const failures = [];
    const takeTurns = async () => {
        for (const [at, item] of left) {
            if (failures.length > 0)
                return;
            try {
                answers[at] = await work(item);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: atOnce }, takeTurns));
    if (failures.length > 0)
        throw failures[0];
    return answers;
}


/***/ }),

/***/ 50919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ looksLikeCredential)
/* harmony export */ });
const names = new Set([
    ".env",
    ".envrc",
    ".npmrc",
    ".yarnrc",
    ".pypirc",
    ".netrc",
    "_netrc",
    ".git-credentials",
    ".htpasswd",
    ".pgpass",
    ".my.cnf",
    ".dockercfg",
    ".vault-token",
    ".vault_pass",
    ".terraformrc",
    "auth.json",
    "credentials",
    "credentials.json",
    "credentials.toml",
    "kubeconfig",
    "secrets.json",
    "secrets.toml",
    "secrets.yaml",
    "secrets.yml",
    "id_dsa",
    "id_ecdsa",
    "id_ed25519",
    "id_rsa",
]);
const endings = [
    ".pem",
    ".key",
    ".p8",
    ".p12",
    ".pfx",
    ".jks",
    ".keystore",
    ".kdbx",
    ".ppk",
    ".gpg",
    ".ovpn",
    ".tfstate",
    ".tfstate.backup",
    ".tfvars",
];
const tails = [
    ".docker/config.json",
    ".kube/config",
    ".config/gh/hosts.yml",
    ".aws/config",
    ".codex/auth.json",
];
const shapes = [/^gha-creds-.*\.json$/, /^service[-_]?account.*\.json$/, /^client_secret.*\.json$/, /^\.env\..+$/];
const samples = /\.(example|sample|template|dist|defaults?)$/;
function looksLikeCredential(path) {
    const lower = path.toLowerCase();
    const name = lower.slice(lower.lastIndexOf("/") + 1);
    if (samples.test(name))
        return false;
    return (names.has(name) ||
        endings.some((ending) => name.endsWith(ending)) ||
        shapes.some((shape) => shape.test(name)) ||
        tails.some((tail) => lower === tail || lower.endsWith(`/${tail}`)));
}


/***/ }),

/***/ 43274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nestedPath),
/* harmony export */   m: () => (/* binding */ unsafePathReason)
/* harmony export */ });
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
function unsafePathReason(path) {
    if (path === "")
        return "is empty";
    if (path.startsWith("/") || /^[a-z]:/i.test(path))
        return "is absolute";
    if (path.includes("\0"))
        return "holds a NUL";
    for (const component of path.split("/")) {
        if (component === "")
            return "has an empty component";
        if (component === "." || component === "..")
            return `has the component ${component}`;
        for (const part of component.split("\\")) {
            const plain = part
                .replace(ignoredByHfs, "")
                .toLowerCase()
                .replace(/:.*$/, "")
                .replace(/[. ]+$/, "");
            if (plain === ".git" || plain === "git~1")
                return "reaches into a .git directory";
            if (component.includes("\\") && (part === ".." || part === ""))
                return "has a backslash that climbs";
        }
    }
    return undefined;
}
function nestedPath(paths) {
    const leaves = new Set(paths);
    return paths.find((path) => {
        for (let slash = path.indexOf("/"); slash > 0; slash = path.indexOf("/", slash + 1)) {
            if (leaves.has(path.slice(0, slash)))
                return true;
        }
        return false;
    });
}


/***/ })

};
