/**
 * Names of the OpenTelemetry semantic conventions that we use (CI/CD, VCS, generative AI; version 1.45). They are in development
 * upstream: a test compares them with the conventions' own package, which is too big to be bundled for a dozen strings.
 */
export const conventions = {
  pipelineName: "cicd.pipeline.name",
  pipelineAction: "cicd.pipeline.action.name",
  pipelineResult: "cicd.pipeline.result",
  pipelineRunId: "cicd.pipeline.run.id",
  pipelineRunState: "cicd.pipeline.run.state",
  pipelineRunUrl: "cicd.pipeline.run.url.full",
  taskName: "cicd.pipeline.task.name",
  taskRunId: "cicd.pipeline.task.run.id",
  taskRunResult: "cicd.pipeline.task.run.result",
  taskRunUrl: "cicd.pipeline.task.run.url.full",
  taskType: "cicd.pipeline.task.type",
  systemComponent: "cicd.system.component",
  errorType: "error.type",
  repositoryName: "vcs.repository.name",
  repositoryUrl: "vcs.repository.url.full",
  ownerName: "vcs.owner.name",
  agentName: "gen_ai.agent.name",
  conversationId: "gen_ai.conversation.id",
  inputTokens: "gen_ai.usage.input_tokens",
  outputTokens: "gen_ai.usage.output_tokens",
  serviceName: "service.name",
  serviceVersion: "service.version",
  serviceInstance: "service.instance.id",
} as const;

export const instruments = {
  duration: "cicd.pipeline.run.duration",
  active: "cicd.pipeline.run.active",
  errors: "cicd.pipeline.run.errors",
  systemErrors: "cicd.system.errors",
} as const;
