import type { SpeakerEntry } from '../content-model.ts';
import type { EventAnalysis } from '../model.ts';
import { findFullForms, trimArticle } from '../text/english/titles.ts';
import { byCodeUnits } from '../text/order.ts';

/** Somebody who is quoted and has no entry. */
export interface SpeakerSuggestion {
  readonly name: string;
  /** Other names that articles print for the same speaker. */
  readonly aliases: readonly string[];
  readonly quotations: number;
  readonly articles: number;
  /** Names, or ids of entries, that share a surname and may be the same person. */
  readonly maybe: readonly string[];
}

/** Lists who is quoted often enough to have an entry, most quoted first. The program suggests, an editor decides. */
export function suggestSpeakers(
  events: readonly EventAnalysis[],
  entries: readonly SpeakerEntry[],
): SpeakerSuggestion[] {
  const found = new Map<string, Found>();
  for (const [event, { quotations }] of events.entries()) {
    for (const { speaker, article, kind, marks } of quotations) {
      if (speaker === null || speaker.id !== null || kind === 'term' || marks === 'none') continue;
      const name = trimArticle(speaker.resolved.trim());
      if (!isName(name)) continue;
      const one = found.get(name) ?? {
        count: 0,
        ...{ articles: new Set(), events: new Set(), printed: new Set() },
      };
      one.count += 1;
      one.articles.add(article);
      one.events.add(event);
      if (isName(speaker.name) && speaker.name !== name) one.printed.add(speaker.name);
      found.set(name, one);
    }
  }
  const full = mergeSurnames(mergeLonger(mergeTitled(found)));
  return [...full]
    .filter(([, { count, articles }]) => count >= OFTEN || articles.size > 1)
    .map(([name, { count, articles, printed }]) => ({
      name,
      aliases: [...printed].sort(byCodeUnits),
      quotations: count,
      articles: articles.size,
      maybe: [
        ...[...full.keys()].filter((other) => other !== name && surnameOf(other) === surnameOf(name)),
        ...entries
          .filter((entry) =>
            [entry.name, ...entry.aliases].some((other) => surnameOf(other) === surnameOf(name)),
          )
          .map(({ id }) => id),
      ],
    }))
    .sort((a, b) => b.quotations - a.quotations || byCodeUnits(a.name, b.name));
}

// Quoted three times, or in two articles: a reader will look for the name.
const OFTEN = 3;

interface Found {
  count: number;
  readonly articles: Set<string>;
  readonly events: Set<number>;
  readonly printed: Set<string>;
}

/** “Rev. Hale” is the one Rev. Tomas Hale of the same event. */
function mergeTitled(found: ReadonlyMap<string, Found>): Map<string, Found> {
  const merged = new Map(found);
  for (const [name, forms] of findFullForms([...found.keys()])) {
    const one = found.get(name);
    const [full, ...others] = forms.filter(
      (form) => one && found.get(form)?.events.isDisjointFrom(one.events) === false,
    );
    if (one === undefined || full === undefined || others.length > 0) continue;
    merge(merged.get(full), name, one);
    merged.delete(name);
  }
  return merged;
}

/** “Treasurer Omar Reyes” is the Omar Reyes of the same event, whatever it is that stands before the name. */
function mergeLonger(found: ReadonlyMap<string, Found>): Map<string, Found> {
  const merged = new Map(found);
  for (const [name, one] of found) {
    const bearers = [...found].filter(
      ([other, { events }]) =>
        other.includes(' ') && name.endsWith(` ${other}`) && !events.isDisjointFrom(one.events),
    );
    // The shortest ends no other, and so stays.
    const [bearer] = bearers.map(([other]) => other).sort((a, b) => a.length - b.length);
    if (bearer === undefined) continue;
    merge(merged.get(bearer), name, one);
    merged.delete(name);
  }
  return merged;
}

function merge(bearer: Found | undefined, name: string, { count, articles, events, printed }: Found): void {
  if (bearer === undefined) return;
  bearer.count += count;
  for (const each of [name, ...printed]) bearer.printed.add(each);
  for (const article of articles) bearer.articles.add(article);
  for (const event of events) bearer.events.add(event);
}

/** A surname alone is the person of that surname, where only one in the corpus has it. */
function mergeSurnames(found: ReadonlyMap<string, Found>): Map<string, Found> {
  const merged = new Map([...found].filter(([name]) => name.includes(' ')));
  for (const [name, one] of found) {
    if (name.includes(' ')) continue;
    const bearers = [...found.keys()].filter(
      (other) => other.includes(' ') && surnameOf(other) === surnameOf(name),
    );
    const bearer = bearers.length === 1 ? merged.get(bearers[0] ?? '') : undefined;
    if (bearer === undefined) {
      merged.set(name, one);
      continue;
    }
    merge(bearer, name, one);
  }
  return merged;
}

/** A name is one or more words, the first of which and the last begin with capitals: no “he”, no “the ministry”. */
function isName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length <= 6 &&
    /^\p{Lu}\p{L}/u.test(name) &&
    /^\p{Lu}/u.test(words.at(-1) ?? '') &&
    !/^(?:The|He|She|They|It|We|I|His|Her|This|That|One)\b/.test(name)
  );
}

function surnameOf(name: string): string {
  return (name.split(' ').at(-1) ?? '').toLowerCase();
}
