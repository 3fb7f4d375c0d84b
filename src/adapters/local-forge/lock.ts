import { link, open, readFile, rename, rm } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";

/**
 * Runs `work` while no other process of this machine holds the lock, which is a file with the holder's process id. A lock
 * whose holder has died is taken over. The wait is milliseconds: holders only read and write one small file.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  while (!(await take(path))) {
    await dropDead(path);
    await delay(5 + Math.random() * 10);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

/** By link, so that the file has its content from the moment it is there. */
async function take(path: string): Promise<boolean> {
  const mine = aside(path);
  const handle = await open(mine, "w");
  try {
    await handle.writeFile(String(process.pid));
  } finally {
    await handle.close();
  }
  try {
    await link(mine, path);
    return true;
  } catch (error) {
    if (isErrno(error, "EEXIST")) return false;
    throw error;
  } finally {
    await rm(mine, { force: true });
  }
}

async function dropDead(path: string): Promise<void> {
  const holder = await readFile(path, "utf8").catch(() => undefined);
  if (holder === undefined || isAlive(Number(holder))) return;
  // Another waiter may have dropped it and a third taken it since: rename gets hold of one file, which can be looked at.
  const taken = aside(path);
  await rename(path, taken).catch(() => {});
  const found = await readFile(taken, "utf8").catch(() => holder);
  if (found !== holder) await link(taken, path).catch(() => {});
  await rm(taken, { force: true });
}

let serial = 0;
const aside = (path: string) => `${path}.${process.pid}.${serial++}`;

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error, "EPERM");
  }
}

function isErrno(error: unknown, errno: string): boolean {
  return error instanceof Error && Reflect.get(error, "code") === errno;
}
