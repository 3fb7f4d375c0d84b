/**
 * One request of git over smart HTTP, sent by ourselves: https://git-scm.com/docs/http-protocol. A push by git is four processes,
 * and a question two; what is asked and moved here is a few hundred bytes.
 *
 * S1 What is not exactly the answer that was asked for is not believed: "unclear", and git itself is asked.
 * S2 A change that may have been made is not made again: then it is a fault.
 */
import type { Fault } from "../../../core/failure/evidence.ts";
import { connectionFault, httpFault } from "../../github/faults.ts";
import { type HttpAnswer, httpRequest } from "../../http-request.ts";
import { basicAuthorization, type GitRemote } from "../git-credentials.ts";

export type GitService = "git-upload-pack" | "git-receive-pack";

export interface GitRequest {
  readonly service: GitService;
  readonly body: Buffer;
  /** A change; the others are questions. */
  readonly changes: boolean;
  readonly signal: AbortSignal;
}

export type GitAnswerBody = { readonly kind: "answered"; readonly body: Buffer } | { readonly kind: "unclear" };

export type SmartHttp = (request: GitRequest) => Promise<GitAnswerBody>;

/** A list of references, or what came of a push; more is left to git. */
const longestAnswer = 32 * 1024 * 1024;
const deadlineMs = 60_000;
/** With these in its environment git knows ways that we do not: proxies, and certificates of its own (`gitEnvironment`). */
const waysOfGit = /^(?:(?:https?|all)_proxy|GIT_SSL_CA(?:INFO|PATH))$/i;

/** Undefined where only git knows the way to the remote, or may use the credentials. */
export function smartHttp(
  remote: GitRemote,
  environment: Readonly<Record<string, string | undefined>>,
  now: () => number,
): SmartHttp | undefined {
  const { token, url } = remote;
  if (token === undefined || !/^https?:\/\//.test(url)) return undefined;
  if (Object.entries(environment).some(([name, value]) => value !== undefined && value !== "" && waysOfGit.test(name)))
    return undefined;
  const base = url.replace(/\/+$/, "");
  let understood = true;

  return async ({ service, body, changes, signal }) => {
    if (!understood) return { kind: "unclear" };
    const address = new URL(`${base}/${service}`);
    const context = () => ({ method: "POST", path: address.pathname, secret: token, now: now() });
    const failed = (fault: Fault): GitAnswerBody => {
      const { evidence } = fault;
      const nothingDone = evidence.kind === "network" && !evidence.maybeSent;
      if (!changes || nothingDone) return { kind: "unclear" };
      throw fault; // S2
    };
    let answer: HttpAnswer;
    let read: Buffer | undefined;
    try {
      answer = await httpRequest(address, {
        method: "POST",
        headers: {
          authorization: basicAuthorization(token),
          "content-type": `application/x-${service}-request`,
          accept: `application/x-${service}-result`,
          // Servers tell git from a browser by this word, and serve it where the address is a page as well.
          "user-agent": "git/workflow-manager",
          ...(service === "git-upload-pack" ? { "git-protocol": "version=2" } : {}),
        },
        body,
        signal: AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]),
        redirect: "manual",
        repeatable: !changes,
        ownConnection: changes,
      });
      read = await bounded(answer);
    } catch (error) {
      signal.throwIfAborted();
      return failed(connectionFault(error, context()));
    }
    const { status } = answer;
    if (status === 429 || status >= 500)
      return failed(httpFault(status, read?.toString("utf8") ?? "", Object.fromEntries(answer.headers), context()));
    // Moved, refused, or no git at all: nothing was done.
    if (status !== 200) return { kind: "unclear" };
    if (read !== undefined && answer.headers.get("content-type") === `application/x-${service}-result`)
      return { kind: "answered", body: read };
    understood = false;
    return failed(connectionFault(new Error(`${service} gave an answer that is not git's`), context()));
  };
}

/** Undefined when it is too long. */
async function bounded({ body }: HttpAnswer): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > longestAnswer) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
