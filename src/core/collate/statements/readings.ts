import type { Article, EventEntry, Occurrence, Reading, SpeakerEntry, Statement } from '../../model.ts';
import type { Group } from './joining.ts';
import { hashText } from '../../text/hash.ts';
import { inOrder, type Mention } from './mentions.ts';
import { fieldText } from './place.ts';
import { isPronoun } from '../../text/pronouns.ts';
import { NOTHING_TRIVIAL, type Treated, treatParts } from './treatment.ts';

/** Turns a group of mentions into a statement with one reading per article of the event. */
export function toStatement(
  event: EventEntry,
  articles: readonly Article[],
  group: Group,
  speakers: readonly SpeakerEntry[],
): Statement {
  const { base, members, edits } = group;
  return {
    id: statementId(members),
    event: event.id,
    speaker: speakerOf(members, speakers),
    base: { article: base.article.id, field: base.field, spans: base.spans },
    translated: edits.translated ?? event.translated ?? null,
    readings: articles.map((article) =>
      readingOf(
        group,
        article,
        members.filter((member) => member.article.id === article.id),
      ),
    ),
    by: edits.byEditor ? 'editor' : 'program',
  };
}

/** From the earliest reading in marks, so that finding more words without marks does not change it. */
function statementId(members: readonly Mention[]): string {
  const marked = members.find((member) => member.quotation !== null);
  if (marked?.quotation) return `s-${marked.quotation.id.replace(/^q-/, '')}`;
  const forms = members[0]?.words.map((word) => word.form) ?? [];
  return `s-${hashText(`${members[0]?.article.id} ${forms.join(' ')}`)}`;
}

/** Whom most readings name: a known speaker before a name, a name before an office, and nobody before a pronoun. */
function speakerOf(members: readonly Mention[], speakers: readonly SpeakerEntry[]): Statement['speaker'] {
  const named = members.flatMap((member) => member.quotation?.speaker ?? []);
  const known = mostFrequent(named.flatMap((speaker) => speaker.id ?? []));
  if (known !== undefined) {
    const fallback = named.find((speaker) => speaker.id === known)?.resolved ?? known;
    return { id: known, name: speakers.find((entry) => entry.id === known)?.name ?? fallback };
  }
  const names = named.filter((speaker) => !isPronoun(speaker.resolved)).map((speaker) => speaker.resolved);
  const proper = names.filter((name) => /^\p{Lu}/u.test(name));
  const name = mostFrequent(proper.length > 0 ? proper : names);
  return name === undefined ? null : { id: null, name };
}

/** The most frequent value, of equals the first. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function readingOf({ base, edits }: Group, article: Article, members: readonly Mention[]): Reading {
  const treated = members
    .filter((member) => !edits.reported.has(member))
    .map((member) => ({ member, treated: treatMentions(base, [member]) }));
  treated.sort((a, b) => Number(b.member === base) - Number(a.member === base) || preference(a, b));
  const main = treated[0];
  const paraphrase = members.find((member) => edits.reported.has(member));
  if (!main) return paraphrase ? reported(paraphrase, base.words.length) : absent(article, base.words.length);
  const parts = partsBeside(base, main, treated.slice(1));
  const all = treatMentions(base, parts);
  return {
    article: article.id,
    field: main.member.field,
    spans: parts.flatMap((part) => part.spans),
    treatment: main.member.quotation === null && main.member !== base ? 'unmarked' : all.wording,
    wording: all.wording,
    quotation: main.member.quotation?.id ?? null,
    kept: all.kept,
    of: all.of,
    trivial: all.trivial,
    by: parts.some((part) => edits.set.has(part)) ? 'editor' : 'program',
    also: treated.slice(1).map(({ member }) => occurrenceOf(member, parts.includes(member))),
  };
}

interface TreatedMention {
  readonly member: Mention;
  readonly treated: Treated;
}

/** Words in marks before words without, then the fullest, the body before the headline. */
function preference(a: TreatedMention, b: TreatedMention): number {
  return (
    Number(a.member.quotation === null) - Number(b.member.quotation === null) ||
    b.treated.kept - a.treated.kept ||
    Number(a.member.field === 'headline') - Number(b.member.field === 'headline') ||
    inOrder(a.member, b.member)
  );
}

/** The main words and the article's other quotations that print base words the main ones leave out, in its order. */
function partsBeside(base: Mention, main: TreatedMention, others: readonly TreatedMention[]): Mention[] {
  const parts = [main.member];
  const held = keptPlaces(main.treated);
  for (const { member, treated } of others) {
    if (main.member === base || member.quotation === null || member.quotation.kind === 'term') continue;
    if (member.field !== main.member.field) continue;
    const places = [...keptPlaces(treated)];
    const fresh = places.filter((place) => !held.has(place));
    if (fresh.length < FEWEST_NEW || fresh.length * 2 <= places.length) continue;
    if (
      parts.some((part) =>
        part.spans.some((x) => member.spans.some((y) => x.start < y.end && y.start < x.end)),
      )
    )
      continue;
    parts.push(member);
    for (const place of fresh) held.add(place);
  }
  return parts.sort(inOrder);
}

// A second quotation that adds fewer words of the base is a fragment beside the reading.
const FEWEST_NEW = 3;

function keptPlaces(treated: Treated): Set<number> {
  return new Set(treated.alignment.flatMap(({ base, reading }) => (base && reading ? [base.start] : [])));
}

function treatMentions(base: Mention, parts: readonly Mention[]): Treated {
  const wordage = (mention: Mention) => ({
    text: fieldText(mention.article, mention.field),
    words: mention.words,
  });
  return treatParts(wordage(base), parts.map(wordage));
}

function occurrenceOf(member: Mention, inReading: boolean): Occurrence {
  return { field: member.field, spans: member.spans, quotation: member.quotation?.id ?? null, inReading };
}

function reported(mention: Mention, of: number): Reading {
  const { article, field, spans } = mention;
  return { ...absent(article, of), field, spans, treatment: 'reported', by: 'editor' };
}

function absent(article: Article, of: number): Reading {
  return {
    article: article.id,
    field: 'body',
    spans: [],
    treatment: 'absent',
    wording: null,
    quotation: null,
    kept: 0,
    of,
    trivial: NOTHING_TRIVIAL,
    by: 'program',
    also: [],
  };
}
