import { countInDigits } from '../../core/text/counts.ts';
import { byCodeUnits } from '../../core/text/order.ts';
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
 * What a web space may hold while an upload is on its way: each path that is being sent has a digest that no file has,
 * so that `planUpload` sends it again or, where the next site has no such path, deletes it.
 */
export function filesInDoubt({ sent }: UploadPlan, remote: Files | undefined): Files {
  return { ...remote, ...Object.fromEntries(sent.map((path) => [path, IN_DOUBT])) };
}

const IN_DOUBT = '0'.repeat(64);

/** The first of the names that stand in a web space at the place of a file or folder of the site. */
export function findTaken({ sent }: UploadPlan, names: readonly string[]): string | undefined {
  const own = new Set(sent.map((path) => path.split('/')[0]));
  return [...names].sort(byCodeUnits).find((name) => own.has(name));
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
