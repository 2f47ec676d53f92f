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
