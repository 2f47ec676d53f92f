/**
 * Check a quote: which statement of the site the pasted words are, and what they do to each outlet's reading of it, by
 * the same rules that hold the outlets' readings against one another; and where else the words occur.
 */

import type { SearchIndex } from '../search/index/search-index.ts';
import { loadTexts } from '../search/loading.ts';
import { findSpelling } from '../search/query/expand.ts';
import { findSharing } from '../search/sharing.ts';
import { searchWords } from '../search/words.ts';
import type { Checked, Texts } from './checked.ts';
import {
  findAllExactPlaces,
  isClause,
  isWhole,
  listStanding,
  MOST_LISTED,
  outletsWithout,
} from './exact-places.ts';
import { noteOutside } from './outside.ts';
import { splitPasted } from './pasted.ts';
import { type Held, holdAgainst } from './readings.ts';

const LONGEST_CHECK = 5000;

// As much of the shorter side as two readings of one statement share at least.
const SAME = 0.6;
// As much as is worth showing as the nearest.
const NEAR = 0.25;
const CANDIDATES = 12;
const MOST_RESPELT = 3;

/** Checks every quotation in what was pasted. */
export async function checkWords(
  pasted: string,
  quotations: Texts,
  openRunning: () => Promise<Texts>,
): Promise<Checked[]> {
  const text = pasted.slice(0, LONGEST_CHECK);
  const checked: Checked[] = [];
  for (const { start, end } of splitPasted(text)) {
    checked.push(await checkOne(text.slice(start, end), quotations, openRunning));
  }
  return checked;
}

async function checkOne(
  words: string,
  quotations: Texts,
  openRunning: () => Promise<Texts>,
): Promise<Checked> {
  const running = await openRunning();
  const checked = await checkAsTyped(words, quotations, running);
  if (checked.found !== 'none') return checked;
  const readAs = await respellWords(words, running);
  if (readAs === undefined) return checked;
  const respelt = await checkAsTyped(readAs, quotations, running);
  return respelt.found === 'none' ? checked : { ...respelt, words, readAs };
}

/** The words with those that no text has put right, where there are few of them; `undefined` when nothing is to be done. */
async function respellWords(words: string, { index, source }: Texts): Promise<string | undefined> {
  const unknown = searchWords(words).filter(({ key }) => index.find(key) === undefined);
  if (unknown.length === 0 || unknown.length > MOST_RESPELT) return undefined;
  const likeness = await source.likeness();
  let respelt = words;
  for (const { key, start, end } of unknown.reverse()) {
    const read = findSpelling(index, key, likeness);
    if (read !== undefined) respelt = respelt.slice(0, start) + read + respelt.slice(end);
  }
  return respelt === words ? undefined : respelt;
}

async function checkAsTyped(words: string, quotations: Texts, running: Texts): Promise<Checked> {
  const keys = searchWords(words).map(({ key }) => key);
  const standing = await findAllExactPlaces(keys, quotations, running);
  const quoted = await findNearest(words, quotations, standing.quoted, true);
  const printed = await findNearest(words, running, standing.running);
  const isPrinted = printed !== undefined && printed.likeness >= SAME && printed.covers >= SAME;
  const isQuoted = quoted !== undefined && quoted.likeness >= SAME;
  // A short quotation within a long text that another place has as a whole is only a part of it.
  const isPart = standing.quoted.length === 0 && standing.running.length > 0 && (quoted?.covers ?? 0) < SAME;
  const found = isQuoted && !isPart ? 'statement' : isPrinted ? 'running' : isQuoted ? 'statement' : 'none';
  const near = quoted && quoted.likeness >= NEAR ? quoted : undefined;
  const nearest = found === 'statement' ? quoted : found === 'running' ? printed : near;
  const event = nearest?.statement.event.id;
  const noted =
    found === 'statement' && nearest
      ? await noteOutside(nearest, quotations.index, running, standing.running.slice(0, MOST_LISTED))
      : undefined;
  const loose = standing.running.filter((group) => !noted?.groups.has(group));
  const others = [
    ...(isQuoted && found === 'running' ? [quoted.statement] : []),
    ...(await listStanding(words, quotations, without(standing.quoted, quoted, nearest))),
    ...(await listStanding(words, running, without(loose, printed, nearest))),
  ];
  const listed = [
    ...others.filter((other) => other.event.id === event),
    ...others.filter((other) => other.event.id !== event),
  ];
  const has = new Set(standing.outlets);
  const readings = nearest?.statement.readings ?? [];
  for (const { wording, outlet, article } of readings) {
    if (wording === 'verbatim' || wording === 'trimmed') has.add(outlet ?? article);
  }
  return {
    words,
    found,
    nearest: noted?.statement ?? nearest?.statement,
    elsewhere: listed,
    hasMore: standing.quoted.length > MOST_LISTED || standing.running.length > MOST_LISTED,
    outletCount: has.size,
    without:
      found === 'none'
        ? []
        : outletsWithout(running.index, event, has).filter(({ isWithheld }) => has.size > 0 || isWithheld),
    readAs: undefined,
  };
}

/** The groups but for the nearest, where that is the one that is shown. */
function without(groups: readonly number[], held: Held | undefined, shown: Held | undefined): number[] {
  return groups.filter((group) => held === undefined || held !== shown || group !== held.group);
}

async function findNearest(
  words: string,
  { index, source }: Texts,
  standing: readonly number[],
  inMarks = false,
): Promise<Held | undefined> {
  const keys = searchWords(words).map(({ key }) => key);
  const groups = standing.slice(0, CANDIDATES);
  if (groups.length === 0) {
    const sharing = await findSharing(index, source, keys, 2 * CANDIDATES);
    const wanted = sharing.filter(
      (group) => !inMarks || !isClause(index, index.groupStarts[group] as number),
    );
    groups.push(...wanted.slice(0, CANDIDATES));
  }
  await loadTexts(index, source, groups);
  const wholeLast = groups.toSorted(
    (a, b) => Number(isWholeGroup(index, a)) - Number(isWholeGroup(index, b)),
  );
  let best: Held | undefined;
  for (const group of wholeLast) {
    const found = holdAgainst(words, index, group);
    // Of a short quotation that is all there and a long one that says it all, the long one is meant.
    const isBetter = !best || found.likeness + found.covers > best.likeness + best.covers;
    if (isBetter && found.likeness > 0) best = found;
  }
  return best;
}

function isWholeGroup(index: SearchIndex, group: number): boolean {
  return isWhole(index, index.groupStarts[group] as number);
}
