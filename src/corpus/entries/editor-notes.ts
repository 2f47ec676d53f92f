import type { Article, EditorNote, EditorQuote } from '../../core/content-model.ts';
import type { Fields } from '../fields/fields.ts';

/** A note as its editor wrote it: articles by the name of their file. */
export interface NoteDraft {
  readonly note: EditorNote;
  readonly quotes: readonly { readonly quote: EditorQuote; readonly fields: Fields }[];
  readonly fields: Fields;
}

/**
 * Reads an event's `notes`, each of them one of
 * `join: [quotes]`, `split: [quotes]`, `reported: quote` with `of: quote`, `speaker: id` with `quote`,
 * `notAQuotation: quote`, `translated: true` with `quote`, `formerly: [ids]` with `quote`, where a quote is
 * `{ article, words }`.
 */
export function readNotes(event: Fields): NoteDraft[] {
  return event.list('notes').flatMap((fields) => {
    const draft = readNote(fields);
    if (draft === undefined && !kinds.some((kind) => fields.has(kind))) {
      fields.problem('', 'bad-note', `A note begins with one of ${kinds.join(', ')}.`);
    }
    fields.close();
    return draft === undefined ? [] : [draft];
  });
}

const kinds = ['join', 'split', 'reported', 'speaker', 'notAQuotation', 'translated', 'formerly'] as const;

function readNote(fields: Fields): NoteDraft | undefined {
  const { place } = fields;
  const quotes: { quote: EditorQuote; fields: Fields }[] = [];
  const read = (quoteFields: Fields): EditorQuote => {
    const quote = { article: quoteFields.requiredId('article'), words: quoteFields.requiredText('words') };
    quoteFields.close();
    quotes.push({ quote, fields: quoteFields });
    return quote;
  };
  const readOne = (key: string): EditorQuote | undefined => {
    const quote = fields.fields(key);
    if (quote === undefined && !fields.has(key)) {
      fields.problem(key, 'bad-note', `The note needs "${key}" with "article" and "words".`);
    }
    return quote && read(quote);
  };
  const draft = (note: EditorNote): NoteDraft => ({ note, quotes, fields });

  for (const kind of ['join', 'split'] as const) {
    if (!fields.has(kind)) continue;
    const list = fields.list(kind).map(read);
    if (list.length < (kind === 'join' ? 2 : 1)) {
      fields.problem(
        kind,
        'bad-note',
        `"${kind}" names too few quotations: ${kind === 'join' ? 'two or more are joined' : 'write the one to be taken out'}.`,
      );
    }
    return draft({ place, kind, quotes: list });
  }
  if (fields.has('reported')) {
    const quote = readOne('reported');
    const of = readOne('of');
    return quote && of && draft({ place, kind: 'reported', quote, of });
  }
  if (fields.has('speaker')) {
    const speaker = fields.id('speaker');
    const quote = readOne('quote');
    return quote && speaker !== undefined ? draft({ place, kind: 'speaker', quote, speaker }) : undefined;
  }
  if (fields.has('notAQuotation')) {
    const quote = readOne('notAQuotation');
    return quote && draft({ place, kind: 'not-a-quotation', quote });
  }
  if (fields.has('translated')) {
    const translated = fields.flag('translated');
    const quote = readOne('quote');
    return quote && translated !== undefined
      ? draft({ place, kind: 'translated', quote, translated })
      : undefined;
  }
  if (fields.has('formerly')) {
    const ids = fields.texts('formerly');
    for (const id of ids.filter((each) => !FORMER_ID.test(each))) {
      fields.problem('formerly', 'bad-id', `"${id}" is no id of a statement (s-…) or of a quotation (q-…).`);
    }
    const quote = readOne('quote');
    return quote && draft({ place, kind: 'formerly', quote, ids });
  }
  return undefined;
}

const FORMER_ID = /^[sq]-[a-z0-9]+(?:-\d+)?$/;

/**
 * Puts article ids for the names that the editor wrote, and reports words that the articles do not print. A note on an
 * article that is set aside says nothing.
 */
export function resolveNote(
  { note, quotes, fields }: NoteDraft,
  articlesByName: ReadonlyMap<string, Article>,
  speakers: ReadonlySet<string>,
  setAside: ReadonlySet<string> = new Set(),
): EditorNote | undefined {
  const resolved = new Map<EditorQuote, EditorQuote>();
  // What is not compared has no statements to join or part; what cannot be read is reported as such.
  if (quotes.some(({ quote }) => setAside.has(quote.article))) return undefined;
  for (const { quote, fields: place } of quotes) {
    const article = articlesByName.get(quote.article);
    if (article === undefined) {
      const names = [...articlesByName.keys()].join(', ') || 'none yet';
      place.problem(
        'article',
        'unknown-article',
        `The event has no article "${quote.article}". It has ${names}.`,
      );
      continue;
    }
    if (!article.text.includes(quote.words) && article.headline?.includes(quote.words) !== true) {
      place.problem(
        'words',
        'words-not-found',
        `The article "${quote.article}" does not print these words. Copy them from its file, marks and all.`,
      );
      continue;
    }
    resolved.set(quote, { ...quote, article: article.id });
  }
  if (note.kind === 'speaker' && !speakers.has(note.speaker)) {
    fields.problem(
      'speaker',
      'unknown-speaker',
      `Unknown speaker "${note.speaker}". Add the entry to content/speakers.yaml.`,
    );
    return undefined;
  }
  if (resolved.size < quotes.length) return undefined;
  const to = (quote: EditorQuote): EditorQuote => resolved.get(quote) ?? quote;
  switch (note.kind) {
    case 'join':
    case 'split':
      return { ...note, quotes: note.quotes.map(to) };
    case 'reported':
      return { ...note, quote: to(note.quote), of: to(note.of) };
    default:
      return { ...note, quote: to(note.quote) };
  }
}
