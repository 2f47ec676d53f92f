import { countInDigits } from '../../core/text/counts.ts';
import { byCodeUnits } from '../../core/text/order.ts';
import { MANIFEST } from '../build/site-files.ts';
import { unchangingSection } from '../../site/headers.ts';

/** The paths of a site's files, with their SHA-256. */
export type Files = Readonly<Record<string, string>>;

export interface UploadPlan {
  /** In the order in which they go: no page stands there before what it is drawn with. */
  readonly sent: readonly string[];
  readonly deleted: readonly string[];
}

/** What has to be done to a web space; `undefined` where no site lies there yet. */
export function planUpload(local: Files, remote: Files | undefined): UploadPlan {
  const known = remote ?? {};
  return {
    sent: Object.keys(local)
      .filter((path) => !Object.hasOwn(known, path) || known[path] !== local[path])
      .sort((a, b) => rankOf(a) - rankOf(b) || byCodeUnits(a, b)),
    deleted: Object.keys(known)
      .filter((path) => !Object.hasOwn(local, path) && isInside(path))
      .sort(byCodeUnits),
  };
}

/**
 * What a web space may hold while an upload is on its way: each path that is being sent or deleted has a digest that no
 * file has, so that `planUpload` sends it again or, where the next site has no such path, deletes it.
 */
export function filesInDoubt({ sent, deleted }: UploadPlan, remote: Files | undefined): Files {
  return { ...remote, ...Object.fromEntries([...sent, ...deleted].map((path) => [path, IN_DOUBT])) };
}

const IN_DOUBT = '0'.repeat(64);

/**
 * The places that no upload has written to yet, as names by the folder they are new in: of `a/b/c.html`, where nothing
 * below `a/b` is known, it is `b` in `a`. What stands at one of them is somebody else's, and so is a list of files that
 * no upload can have written.
 */
export function newPlaces(
  { sent }: UploadPlan,
  remote: Files | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Set(Object.keys(remote ?? {}).flatMap((path) => [path, ...foldersAbove(path)]));
  const places = new Map<string, Set<string>>();
  for (const path of remote === undefined ? [...sent, MANIFEST] : sent) {
    const place = [...foldersAbove(path), path].find((each) => !known.has(each));
    if (place === undefined) continue;
    const folder = place.split('/').slice(0, -1).join('/');
    const names = places.get(folder) ?? new Set();
    places.set(folder, names.add(place.slice(folder === '' ? 0 : folder.length + 1)));
  }
  return places;
}

/** `a/b/c.html` lies in `a` and, in that, in `a/b`. */
export function foldersAbove(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

function rankOf(path: string): number {
  if (path.startsWith(`${unchangingSection}/`)) return 0;
  return path.endsWith('.html') ? 2 : 1;
}

/** The list of what is there comes from the web space, and nothing outside it may be deleted by it. */
function isInside(path: string): boolean {
  return (
    path.split('/').every((step) => step !== '' && step !== '.' && step !== '..') && !/[\\\r\n]/.test(path)
  );
}

export function describeUpload({ sent, deleted }: UploadPlan): string {
  return `${countInDigits(sent.length, 'file')} uploaded, ${deleted.length} deleted.`;
}
