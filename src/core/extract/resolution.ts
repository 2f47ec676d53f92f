import { type Cast, findFullName, type Gender, genderOf, type Sort, sortOf, trimPossessive } from './cast.ts';
import { bodyNouns, documentNouns, personNouns } from './lexicon/words.ts';
import { toNameKey } from './names.ts';

/** A name printed somewhere as a subject, in the order of the text. */
export interface Figure {
  readonly start: number;
  readonly printed: string;
  /** The name that follows an office: the mayor, *Jo Lee*. */
  readonly holder: string | undefined;
  /** Whether quoted or reported words are given to them, and not only a sentence. */
  readonly speaks: boolean;
}

interface Known {
  readonly start: number;
  readonly name: string;
  readonly sort: Sort;
  readonly gender: Gender;
  readonly speaks: boolean;
}

/**
 * Says of each figure the fullest name that the article gives for it, by where it starts. “She” and “the ministry”
 * take up the last fitting figure before them; what nothing fits stays as printed.
 */
export function resolveFigures(figures: readonly Figure[], cast: Cast): Map<number, string> {
  const resolved = new Map<number, string>();
  const known: Known[] = [];
  const holders = new Map<string, string>();
  for (const figure of figures) {
    const office = toNameKey(figure.printed);
    const holder = figure.holder ?? (isIndefinite(figure.printed) ? undefined : holders.get(office));
    if (holder && office.includes(' ')) holders.set(office, holder);
    const name = resolve(holder ? { ...figure, printed: holder } : figure, known, cast);
    resolved.set(figure.start, name);
    known.push({
      start: figure.start,
      name,
      sort: toSort(figure.printed, name),
      gender: toGender(figure.printed, name),
      speaks: figure.speaks,
    });
  }
  return resolved;
}

/**
 * “A spokesman” is another one each time; “the harbor secretary” is who was named as the harbor secretary before.
 * “The president” may be another country's, so an office of one word is nobody's for long.
 */
function isIndefinite(printed: string): boolean {
  return /^an? /i.test(printed);
}

function toSort(printed: string, name: string): Sort {
  const key = toPronoun(printed);
  if (key === 'he' || key === 'she') return 'person';
  const sort = sortOf(name);
  return sort === 'unknown' && name.includes(' ') && !name.startsWith('the ') && !name.startsWith('The ')
    ? 'person'
    : sort;
}

function toGender(printed: string, name: string): Gender {
  const key = toPronoun(printed);
  return key === 'he' || key === 'she' ? key : (genderOf(printed) ?? genderOf(name));
}

const owners: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' };

/** The key of a name; of “his” and the like that of the pronoun they are forms of. */
function toPronoun(printed: string): string {
  const key = toNameKey(printed);
  return owners[key] ?? key;
}

// A pronoun does not reach further back than this many figures.
const REACH = 12;

function resolve({ start, printed }: Figure, known: readonly Known[], cast: Cast): string {
  const key = toPronoun(printed);
  if (key === 'he' || key === 'she')
    return findLast(known, (one) => isPersonLike(one) && (one.gender ?? key) === key) ?? printed;
  if (key === 'it') return findLast(known, (one) => one.speaks && isBodyLike(one)) ?? printed;
  if (key === 'they') return findLast(known, (one) => one.speaks) ?? printed;
  if (key === 'i' || key === 'we') return printed;
  const words = key.split(' ');
  const head = words.at(-1) ?? '';
  if (words.length === 1 && documentNouns.has(head)) return resolveDocument(printed, head, known);
  if (words.length === 1 && bodyNouns.has(head)) {
    return (
      findLast(
        known,
        (one) => one.name.toLowerCase() !== printed.toLowerCase() && toNameKey(one.name).endsWith(` ${head}`),
      ) ??
      findFullName(cast, printed, start)?.name ??
      printed
    );
  }
  if (words.length === 1 && personNouns.has(head)) return printed;
  return findFullName(cast, printed, start)?.name ?? trimPossessive(printed);
}

const spokenDocuments: ReadonlySet<string> = new Set(
  'statement communique communiqué note letter commentary release message tweet post email memo'.split(' '),
);

/** “The statement” speaks for whoever spoke before it; a law or a poll speaks for itself. */
function resolveDocument(printed: string, head: string, known: readonly Known[]): string {
  if (!spokenDocuments.has(head)) return printed;
  return findLast(known, (one) => one.speaks && one.sort !== 'document') ?? printed;
}

function findLast(known: readonly Known[], isFit: (one: Known) => boolean): string | undefined {
  for (let at = known.length - 1; at >= Math.max(0, known.length - REACH); at--) {
    const one = known[at];
    if (one && isFit(one)) return one.name;
  }
  return undefined;
}

function isPersonLike({ sort, name }: Known): boolean {
  return sort === 'person' && !/^(?:he|she|it|they|i|we)$/i.test(name);
}

function isBodyLike({ sort, name }: Known): boolean {
  return (
    (sort === 'body' || sort === 'document' || (sort === 'unknown' && !name.includes(' '))) &&
    !/^(?:he|she|it|they|i|we)$/i.test(name)
  );
}
