import type { Article, ArticleId, OutletId, SpeakerId } from '../content-model.ts';
import type { EventAnalysis, Factuality, Quotation, QuotationId } from '../model.ts';
import { once } from '../once.ts';
import { quotationsOf } from '../reading-places.ts';
import { isPronoun } from '../text/english/pronouns.ts';
import { findFullForms, isTitle, readTitled } from '../text/english/titles.ts';
import { fold } from '../text/fold.ts';
import { byCodeUnits } from '../text/order.ts';
import type { Token } from '../text/tokens.ts';
import { wordsOfText } from '../text-words.ts';
import { describePlacement } from './placement.ts';
import { subtractSpans, wordsInside } from './wording/counted-words.ts';
import { Wordings } from './wordings.ts';

/** What one article lets a speaker say. */
export interface VoiceInArticle {
  readonly article: ArticleId;
  readonly outlet: OutletId | null;
  /** Words of the speaker inside quotation marks, the reporter's insertions not counted. */
  readonly words: number;
  readonly quotations: number;
  /** Clauses that report the speaker without marks. */
  readonly indirect: number;
  /** Quotations and clauses that others claim the speaker said; none of the other counts has them. */
  readonly alleged: number;
}

/** A speaker of an event, and how much of what was said each article prints. */
export interface Voice {
  readonly speaker: { readonly id: SpeakerId | null; readonly name: string };
  /** One per article in which the speaker is heard, in the event's article order. */
  readonly articles: readonly VoiceInArticle[];
  readonly words: number;
  /**
   * The one article that quotes the speaker in marks; `null` when none does or more than one, when it is not sure who the
   * speaker is ("the manager"), and when words in another article may be theirs.
   */
  readonly quotedOnlyBy: ArticleId | null;
  /** True when no article prints inside quotation marks what it tells the speaker to have said. */
  readonly withoutMarksOnly: boolean;
}

/**
 * Who is heard in an event, those with most words in marks first. Words that nobody is named for are not here, nor what an
 * article says that somebody did not say.
 */
export const findVoices: (analysis: EventAnalysis) => readonly Voice[] = once((analysis) => {
  const articles = new Map(analysis.articles.map((article) => [article.id, toFields(article)]));
  const bySpeaker = new Map<string, Quotation[]>();
  for (const quotation of analysis.quotations) {
    const key = speakerKey(quotation);
    if (key === undefined || quotation.kind === 'term' || !HEARD.has(quotation.factuality)) continue;
    const own = bySpeaker.get(key);
    if (own) own.push(quotation);
    else bySpeaker.set(key, [quotation]);
  }
  joinTitled(bySpeaker);
  const isDoubtful = doubtFinder(analysis);
  const voices = [...bySpeaker.values()].map((quotations) =>
    toVoice(quotations, analysis.articles, articles, isDoubtful),
  );
  return voices.sort(
    (a, b) =>
      b.words - a.words ||
      b.articles.length - a.articles.length ||
      byCodeUnits(a.speaker.name, b.speaker.name),
  );
});

// What somebody is claimed to have said is told as theirs, and counted apart; what they deny, may say or are made to say is not.
const HEARD: ReadonlySet<Factuality> = new Set(['said', 'alleged']);

function toVoice(
  quotations: readonly Quotation[],
  order: readonly Article[],
  articles: ReadonlyMap<ArticleId, Fields>,
  isDoubtful: ReturnType<typeof doubtFinder>,
): Voice {
  const heard = order
    .filter(({ id }) => quotations.some((quotation) => quotation.article === id))
    .map(({ id, outlet }): VoiceInArticle => {
      const all = quotations.filter((quotation) => quotation.article === id);
      const own = all.filter(({ factuality }) => factuality === 'said');
      const inMarks = own.filter(({ kind }) => kind !== 'indirect');
      return {
        article: id,
        outlet,
        words: countSpoken(articles.get(id) as Fields, inMarks),
        quotations: inMarks.length,
        indirect: own.length - inMarks.length,
        alleged: all.length - own.length,
      };
    });
  const quoting = heard.filter(({ words }) => words > 0);
  const [only] = quoting;
  const speaker = { id: quotations[0]?.speaker?.id ?? null, name: fullestName(quotations) };
  const isAlone = quoting.length === 1 && only !== undefined && isSure(speaker);
  return {
    speaker,
    articles: heard,
    words: heard.reduce((sum, { words }) => sum + words, 0),
    quotedOnlyBy: isAlone && !isDoubtful(speaker.name, only.article, quotations) ? only.article : null,
    withoutMarksOnly: quoting.length === 0,
  };
}

/** A name or an entry, and no description that others may have another name for. */
function isSure({ id, name }: Voice['speaker']): boolean {
  return id !== null || /^\p{Lu}/u.test(name);
}

/**
 * Finds out whether another article may quote a speaker too: it prints words in marks of a statement of theirs, or of
 * somebody of their surname, or of nobody who is known, and names them.
 */
function doubtFinder({ articles, quotations, statements }: EventAnalysis) {
  const inMarks = quotations.filter(({ kind }) => kind !== 'indirect' && kind !== 'term');
  const named = new Map(
    articles.map(({ id, text, headline = '' }) => [
      id,
      new Set([headline, text].flatMap(wordsOfText).map(({ key }) => key.replace(/'s$/u, ''))),
    ]),
  );
  const sharing = new Map<QuotationId, Set<ArticleId>>();
  for (const { readings } of statements) {
    const marking = readings.filter(({ places }) => places.some(({ marked }) => marked));
    for (const id of marking.flatMap(quotationsOf)) {
      const known = sharing.get(id) ?? new Set();
      for (const { article } of marking) known.add(article);
      sharing.set(id, known);
    }
  }
  return (name: string, only: ArticleId, own: readonly Quotation[]): boolean => {
    if (own.some(({ id }) => [...(sharing.get(id) ?? [])].some((article) => article !== only))) return true;
    const names = lastNamesOf(name);
    return inMarks.some(({ article, speaker }) => {
      if (article === only) return false;
      const known =
        speaker !== null &&
        !isPronoun(speaker.resolved) &&
        isSure({ id: speaker.id, name: speaker.resolved });
      const others = known ? new Set(lastNamesOf(speaker.resolved)) : named.get(article);
      return names.some((each) => others?.has(each) ?? false);
    });
  };
}

/** The words of a name of which others print one alone: Xi Jinping, John Smith Jr. */
function lastNamesOf(name: string): string[] {
  return name.trim().split(/\s+/u).slice(-2).map(fold);
}

/** The words of an article, read once for all of its speakers. */
interface Fields {
  readonly article: Article;
  readonly body: readonly Token[];
  readonly headline: readonly Token[];
}

function toFields(article: Article): Fields {
  return { article, body: wordsOfText(article.text), headline: wordsOfText(article.headline ?? '') };
}

// A headline or a subhead mostly repeats words of the body; they were said once, so what an article prints again of the
// same speaker counts only once: a headline's or a subhead's words that the body has, and the same words twice.
function countSpoken(fields: Fields, quotations: readonly Quotation[]): number {
  const spoken = quotations
    .map((quotation) => {
      const words = wordsInside(
        fields[quotation.field],
        subtractSpans(quotation.pieces, quotation.insertions),
      );
      return { words, rank: rankOf(quotation, fields.article) };
    })
    .sort((a, b) => a.rank - b.rank);
  const counted = new Wordings();
  // Of quotations one within the other each word counts once.
  const printed = new Set<Token>();
  for (const { words, rank } of spoken) {
    const keys = words.map(({ key }) => key);
    const isRepeated = rank === BODY ? counted.has(keys) : counted.contain(keys);
    counted.add(keys);
    if (!isRepeated) for (const word of words) printed.add(word);
  }
  return printed.size;
}

const BODY = 0;

function rankOf({ field, start }: Quotation, article: Article): number {
  const { where } = describePlacement(article, { field, start });
  return where === 'headline' ? 2 : where === 'subhead' ? 1 : BODY;
}

function speakerKey({ speaker }: Quotation): string | undefined {
  if (speaker === null || isPronoun(speaker.resolved)) return undefined;
  if (speaker.id !== null) return `id ${speaker.id}`;
  const { titles, own } = readTitled(speaker.resolved);
  return ['name', ...titles, ...own].join(' ');
}

/**
 * "Mayor Ada Moreno" is Ada Moreno, and so is "Prime Minister Ada Moreno", where one article prints the title with the
 * name and another only the name; an article that has both has two speakers. "Mayor Moreno" is the one Mayor Ada Moreno of
 * the event.
 */
function joinTitled(bySpeaker: Map<string, Quotation[]>): void {
  const keys = [...bySpeaker.keys()].sort(byCodeUnits);
  const fullForms = findFullForms(
    keys.flatMap((key) => (key.startsWith(NAME) ? key.slice(NAME.length) : [])),
  );
  const formsOf = (key: string) => fullForms.get(key.slice(NAME.length)) ?? [];
  // Before the names in full lose titles that they are found by.
  for (const key of keys.toSorted((a, b) => formsOf(b).length - formsOf(a).length)) {
    const quotations = bySpeaker.get(key) ?? [];
    const [full, ...others] = formsOf(key);
    const isOne = full !== undefined && others.length === 0;
    const forms = isOne ? [NAME + full, ...untitled(key)] : untitled(key);
    const named = forms.map((name) => bySpeaker.get(name)).find((found) => found !== undefined);
    if (named === undefined) continue;
    const articles = new Set(named.map(({ article }) => article));
    if (quotations.some(({ article }) => articles.has(article))) continue;
    named.push(...quotations);
    bySpeaker.delete(key);
  }
}

const NAME = 'name ';

/** The key of a name without its first title, without the first two and so on; what is left is a name of two words or more. */
function untitled(key: string): string[] {
  const [kind, ...words] = key.split(' ');
  if (kind !== 'name') return [];
  const last = words.findIndex((word) => !isTitle(word));
  const most = Math.min(last < 0 ? 0 : last, words.length - 2);
  return Array.from({ length: Math.max(0, most) }, (_, at) => ['name', ...words.slice(at + 1)].join(' '));
}

function fullestName(quotations: readonly Quotation[]): string {
  const names = quotations.map(({ speaker }) => speaker?.resolved ?? '');
  return names.sort((a, b) => b.length - a.length || byCodeUnits(a, b))[0] ?? '';
}
