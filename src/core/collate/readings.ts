import type { Article, EventEntry, Occurrence, Reading, SpeakerEntry, Statement } from '../model.ts';
import type { Group } from './joining.ts';
import type { Mention } from './mentions.ts';
import { fieldText } from './place.ts';
import { NOTHING_TRIVIAL, type Treated, treatParts } from './treatment.ts';

/** Turns a group of mentions into a statement with one reading per article of the event. */
export function toStatement(
  event: EventEntry,
  articles: readonly Article[],
  group: Group,
  speakers: readonly SpeakerEntry[],
): Statement {
  const { base, members } = group;
  return {
    id: statementId(members),
    event: event.id,
    speaker: speakerOf(members, speakers),
    base: { article: base.article.id, field: base.field, spans: base.spans },
    translated: event.translated ?? null,
    readings: articles.map((article) =>
      readingOf(
        base,
        article,
        members.filter((member) => member.article.id === article.id),
      ),
    ),
    by: 'program',
  };
}

function statementId(members: readonly Mention[]): string {
  const first = members[0];
  return first?.quotation ? `s-${first.quotation.id.replace(/^q-/, '')}` : 's-';
}

function speakerOf(members: readonly Mention[], speakers: readonly SpeakerEntry[]): Statement['speaker'] {
  const named = members.flatMap((member) => member.quotation?.speaker ?? []);
  const known = named.find((speaker) => speaker.id !== null);
  if (known) {
    return { id: known.id, name: speakers.find((entry) => entry.id === known.id)?.name ?? known.resolved };
  }
  return named[0] ? { id: null, name: named[0].resolved } : null;
}

function readingOf(base: Mention, article: Article, members: readonly Mention[]): Reading {
  const treated = members.map((member) => ({ member, treated: treatMentions(base, [member]) }));
  treated.sort((a, b) => Number(b.member === base) - Number(a.member === base) || preference(a, b));
  const main = treated[0];
  if (!main) return absent(article, base.words.length);
  const parts = partsBeside(main.member, treated.slice(1));
  const all = treatMentions(base, parts);
  return {
    article: article.id,
    field: main.member.field,
    spans: parts.flatMap((part) => part.spans),
    treatment: main.member.quotation === null ? 'unmarked' : all.wording,
    wording: all.wording,
    quotation: main.member.quotation?.id ?? null,
    kept: all.kept,
    of: all.of,
    trivial: all.trivial,
    by: 'program',
    also: treated.slice(1).map(({ member }) => occurrenceOf(member, parts.includes(member))),
  };
}

interface TreatedMention {
  readonly member: Mention;
  readonly treated: Treated;
}

function preference(a: TreatedMention, b: TreatedMention): number {
  return b.treated.kept - a.treated.kept;
}

/** The main words and the other quotations of the article that print base words the main ones leave out. */
function partsBeside(main: Mention, _others: readonly TreatedMention[]): Mention[] {
  return [main];
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
