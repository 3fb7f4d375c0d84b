import { resolveRef } from "../bare-repository.ts";
import { emptyAnswer, jsonAnswer } from "../http.ts";
import { ApiError, notFound } from "../http-error.ts";
import { newRun } from "../runs.ts";
import { repositoryUrl, repositoryView } from "../views/repository.ts";
import { runHtml, workflowId } from "../views/run.ts";
import { userView } from "../views/user.ts";
import { type DispatchInput, isRecord, listWorkflows, readWorkflow, type WorkflowFile } from "../workflow-file.ts";
import { actorOf, allow, type Context, type Handler, jsonBody, type Route, text } from "./context.ts";

const docs = "/rest/actions/workflows#create-a-workflow-dispatch-event";
const mostInputs = 25;

function refused(message: string): ApiError {
  return new ApiError(422, message, { docs });
}

/** By file name or number; it must be on the default branch, whatever ref is dispatched. */
async function findWorkflow(context: Context): Promise<WorkflowFile> {
  const { repository, params } = context;
  const id = params["workflow"] ?? "";
  const files = await listWorkflows(repository.gitDirectory, repository.defaultBranch);
  const found = files.find((file) => file.path.endsWith(`/${id}`) || String(workflowId(file.path)) === id);
  if (found === undefined) throw notFound(docs);
  return found;
}

/** As strings, with defaults, as `github.event.inputs` shows them. */
export function mapInputs(
  declared: Readonly<Record<string, DispatchInput>>,
  given: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const names = Object.keys(given);
  if (names.length > mostInputs)
    throw refused(`you may only define up to ${mostInputs} inputs for a workflow_dispatch event`);
  const unexpected = names.filter((name) => !(name in declared));
  if (unexpected.length > 0) throw refused(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const inputs: Record<string, string> = {};
  for (const [name, input] of Object.entries(declared)) {
    const value = text(given, name) ?? input.default;
    if (value === undefined || value === "") {
      if (input.required) throw refused(`Required input '${name}' not provided`);
      inputs[name] = input.type === "boolean" ? "false" : "";
      continue;
    }
    if (input.type === "choice" && !input.options.includes(value)) {
      throw refused(`Provided value '${value}' for input '${name}' not in the list of allowed values`);
    }
    inputs[name] = value;
  }
  return inputs;
}

async function fullRef(context: Context, ref: string): Promise<{ ref: string; sha: string }> {
  const names = ref.startsWith("refs/") ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
  for (const name of names) {
    const sha = await resolveRef(context.repository.gitDirectory, name);
    if (sha !== undefined) return { ref: name, sha };
  }
  throw refused(`No ref found for: ${ref}`);
}

const dispatch: Handler = async (context) => {
  const { world, repository } = context;
  allow(context, ["actions"], "write");
  if (!repository.settings.dispatchAllowed) {
    throw new ApiError(403, "Event 'workflow_dispatch' is not allowed", { docs });
  }
  const actor = actorOf(context);
  const body = await jsonBody(context);
  const given = body["inputs"];
  const file = await findWorkflow(context);
  const { ref, sha } = await fullRef(context, text(body, "ref") ?? "");
  const there = await readWorkflow(repository.gitDirectory, sha, file.path);
  if (there === undefined) throw notFound(docs);
  const trigger = there.triggers.get("workflow_dispatch");
  if (trigger === undefined) throw refused("Workflow does not have 'workflow_dispatch' trigger");
  const inputs = mapInputs(trigger.inputs, isRecord(given) ? given : {});
  const event = {
    inputs,
    ref,
    workflow: file.path,
    repository: repositoryView(world, repository),
    sender: userView(world, actor.user),
  };
  world.events.push({
    name: "workflow_dispatch",
    action: undefined,
    repository: repository.fullName,
    actor: actor.user.login,
    payload: event,
    startsWorkflows: true,
    at: world.now(),
  });
  const about = { workflow: file.path, workflowName: there.name, eventName: "workflow_dispatch", inputs, ref, sha };
  const run = newRun(world, repository, { ...about, event, actor: actor.user.login });
  if (body["return_run_details"] !== true) return emptyAnswer(204);
  return jsonAnswer(200, {
    workflow_run_id: run.id,
    run_url: `${repositoryUrl(world, repository)}/actions/runs/${run.id}`,
    html_url: runHtml(world, repository, run),
  });
};

export const dispatchRoutes: readonly Route[] = [
  { method: "POST", pattern: "/repos/:owner/:repo/actions/workflows/:workflow/dispatches", handler: dispatch },
];
