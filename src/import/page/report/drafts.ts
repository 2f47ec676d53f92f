import type { Line } from '../lines.ts';

/** A line while it is judged. */
export interface Draft {
  readonly line: Line;
  readonly index: number;
  readonly count: number;
  readonly isProse: boolean;
  /** It opens a part of the report: the time or the heading of a post of a live blog, or who speaks next. */
  isOpening?: boolean;
  reason?: string | undefined;
  /** It may be the report's after all: it is set beside the report, wherever it stands. */
  isDoubtful?: boolean;
}

/** The words of sentences that nothing speaks against. */
export function proseOf(drafts: readonly Draft[]): number {
  return drafts.reduce(
    (sum, { isProse, count, reason }) => sum + (isProse && reason === undefined ? count : 0),
    0,
  );
}

/** The reason of the line that is the headline: it has a field of its own. */
export const HEADLINE = 'headline';

/** How a line is set: the names of its innermost block, and its type where that is given in the old way. */
export function signatureOf({ path }: Line): string {
  const element = path.findLast(
    ({ name }) => !['a', 'b', 'strong', 'em', 'i', 'u', 'span', 'font', 'small'].includes(name),
  );
  const font = path.findLast(({ name }) => name === 'font')?.attributes;
  const size = /(?:^|;)\s*font-size:\s*([^;]{1,20})/i.exec(element?.attributes.style ?? '')?.[1] ?? '';
  return `${element?.name}.${element?.attributes.class ?? ''}.${font?.size ?? ''}${font?.face ?? ''}${size}`;
}

/** How most of a report's prose is set. */
export function mainSignature(inside: readonly Draft[]): string {
  const weights = new Map<string, number>();
  for (const { line, count, isProse, reason } of inside) {
    if (!isProse || reason !== undefined) continue;
    const signature = signatureOf(line);
    weights.set(signature, (weights.get(signature) ?? 0) + count);
  }
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
