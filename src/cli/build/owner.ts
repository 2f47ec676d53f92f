import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** The process that a folder of an unfinished build belongs to, as a file in it says. */
export interface Owner {
  readonly pid: number;
  /** When the process began, in the system's own count: a number is given out again, its beginning is not. */
  readonly started?: string;
  /** Where the number means this process: the machine since its last start, and the container on it. */
  readonly machine: string;
}

export function thisProcess(): Owner {
  return { pid: process.pid, machine: thisMachine(), ...startOf(process.pid) };
}

/**
 * Whether the process has ended. What another machine or container runs cannot be seen from here: its process counts
 * as ended a day after it made its folder.
 */
export function hasEnded(owner: Owner, madeAt: number): boolean {
  if (owner.machine !== thisMachine()) return Date.now() - madeAt > DAY;
  return !isRunning(owner.pid) || startOf(owner.pid).started !== owner.started;
}

const DAY = 24 * 60 * 60 * 1000;

export function parseOwner(text: string): Owner | undefined {
  try {
    const { pid, started, machine } = JSON.parse(text) as Partial<Owner>;
    if (!Number.isSafeInteger(pid) || typeof machine !== 'string') return undefined;
    return { pid: pid as number, machine, ...(typeof started === 'string' ? { started } : {}) };
  } catch {
    return undefined;
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process runs all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Where the system tells it (Linux); the number alone has to do elsewhere. */
function startOf(pid: number): { started?: string } {
  const stat = readIfThere(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  // The second field is the program's name in brackets, which may hold spaces and brackets itself.
  const started = stat
    ?.slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .at(19);
  return started === undefined ? {} : { started };
}

function thisMachine(): string {
  const boot = readIfThere(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim());
  const container = readIfThere(() => readlinkSync('/proc/self/ns/pid'));
  return [hostname(), boot, container].filter((part) => part !== undefined).join(' ');
}

function readIfThere(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
