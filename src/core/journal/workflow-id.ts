/** `workflow-YYYYMMDD-HHMMSS-xxxx`: UTC time of birth, and four hex digits of chance (specification). */
export function newWorkflowId(now: number, random: number): string {
  const time = new Date(now).toISOString();
  const date = time.slice(0, 10).replaceAll("-", "");
  const clock = time.slice(11, 19).replaceAll(":", "");
  const chance = Math.floor(random * 0x1_0000)
    .toString(16)
    .padStart(4, "0");
  return `workflow-${date}-${clock}-${chance}`;
}
