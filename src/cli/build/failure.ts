/** What the file system refused, as a sentence without its full stop; `undefined` for any other error. */
export function describeFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, dest, syscall } = error as NodeJS.ErrnoException & { dest?: string };
  if (code === undefined || syscall === undefined) return undefined;
  const known = dest ?? path;
  // A file that is open already has no name for the system.
  if (known === undefined) return noPlace[code] ?? `the system refuses to go on (${code})`;
  const place = `"${known}"`;
  return reasons[code]?.(place) ?? `the system refuses ${place} (${code})`;
}

const reasons: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: (place) => `there is no space left on the disk of ${place}`,
  EDQUOT: (place) => `there is no space left for you on the disk of ${place}`,
  EROFS: (place) => `${place} is on a disk that can only be read`,
  EACCES: (place) => `you have no permission for ${place}`,
  EPERM: (place) => `you have no permission for ${place}`,
  EBUSY: (place) => `${place} is in use and cannot be replaced`,
  EXDEV: (place) => `${place} is on another disk and cannot be replaced in one step`,
  ENOTDIR: (place) => `a file stands in the path of ${place}, where a folder has to be`,
  EISDIR: (place) => `${place} is a folder, where a file has to be`,
  EEXIST: (place) => `something else stands at ${place} already`,
  ELOOP: (place) => `links in the path of ${place} lead round in a circle`,
  ENAMETOOLONG: (place) => `the name of ${place} is too long for its disk`,
  ENOTEMPTY: (place) => `${place} is not empty, and stays`,
  ENOENT: (place) => `${place} is not there`,
};

const noPlace: Readonly<Record<string, string>> = {
  ENOSPC: 'there is no space left on the disk',
  EDQUOT: 'there is no space left for you on the disk',
};
