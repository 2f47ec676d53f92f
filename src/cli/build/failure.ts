/** What the file system refused to a build, as a sentence without its full stop; `undefined` for any other error. */
export function describeFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, dest, syscall } = error as NodeJS.ErrnoException & { dest?: string };
  if (code === undefined || syscall === undefined) return undefined;
  const place = `"${dest ?? path ?? 'the disk'}"`;
  return reasons[code]?.(place) ?? `the system refuses ${place} (${code})`;
}

const reasons: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: (place) => `there is no space left on the disk of ${place}`,
  EDQUOT: (place) => `there is no space left for you on the disk of ${place}`,
  EROFS: (place) => `${place} is on a disk that can only be read`,
  EACCES: (place) => `you may not write to ${place}`,
  EPERM: (place) => `you may not write to ${place}`,
  EBUSY: (place) => `${place} is in use and cannot be replaced`,
  EXDEV: (place) => `${place} is on another disk and cannot be replaced in one step`,
  ENOENT: (place) => `${place} is not there`,
};
