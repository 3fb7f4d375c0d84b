/**
 * GitHub runs one run again 50 times and no oftener (https://docs.github.com/en/actions/reference/limits). The attempt after the
 * 50th re-run is the last: whoever is then told to re-run the job would be refused by GitHub.
 */
const lastAttempt = 51;

/** `attempt`: of the run that ends, from 1. */
export function canBeRerun(attempt: number): boolean {
  return attempt < lastAttempt;
}

/** A remedy that says to re-run the job, as one that can be followed after the last attempt. */
export function withoutRerun(remedy: string, workflowId: string): string {
  return remedy.replace(/^Re-run the job\b/, `Start the workflow with workflow-id ${workflowId}`);
}
