import type { Article, EditorNote, EditorQuote, Quotation } from '../../model.ts';
import { type Edits, type Group, NO_EDITS } from '../statements/joining.ts';
import { inOrder, type Mention } from '../statements/mentions.ts';
import { findQuotation, findWords } from './note-quotes.ts';
import { fieldText } from '../statements/place.ts';
import { readWords } from '../../text/words.ts';

/** The groups with what the editor joined, split, marked as a paraphrase or as translated, in the notes' order. */
export function applyStatementNotes(
  groups: readonly Group[],
  notes: readonly EditorNote[],
  articles: readonly Article[],
  quotations: readonly Quotation[],
): Group[] {
  return notes.reduce(
    (now: Group[], note) => {
      const find = (quote: EditorQuote) => findMention(quote, now, articles, quotations);
      switch (note.kind) {
        case 'join':
          return join(
            now,
            note.quotes.flatMap((quote) => find(quote) ?? []),
          );
        case 'split':
          return split(
            now,
            note.quotes.flatMap((quote) => find(quote) ?? []),
          );
        case 'reported':
          return report(now, find(note.quote), find(note.of));
        case 'translated':
          return edit(now, find(note.quote), (edits) => ({ ...edits, translated: note.translated }));
        default:
          return now;
      }
    },
    [...groups],
  );
}

function findMention(
  quote: EditorQuote,
  groups: readonly Group[],
  articles: readonly Article[],
  quotations: readonly Quotation[],
): Mention | undefined {
  const quotation = findQuotation(quote, articles, quotations);
  const members = groups.flatMap((group) => group.members);
  if (quotation) return members.find((member) => member.quotation?.id === quotation.id);
  const place = findWords(quote, articles)[0];
  const rank = articles.findIndex(({ id }) => id === quote.article);
  const article = articles[rank];
  if (!place || !article) return undefined;
  const { field, start, end } = place;
  const there = members.find(
    (member) =>
      member.article.id === article.id &&
      member.field === field &&
      member.spans.some((span) => span.start < end && start < span.end),
  );
  if (there?.quotation === null && there.article.kind !== 'official') return there;
  const words = readWords(fieldText(article, field), { start, end });
  return { article, rank, field, spans: [{ start, end }], words, context: words, quotation: null };
}

function join(groups: readonly Group[], mentions: readonly Mention[]): Group[] {
  if (mentions.length < 2) return [...groups];
  const touched = groups.filter((group) => mentions.some((mention) => group.members.includes(mention)));
  const members = unique([...touched.flatMap((group) => group.members), ...mentions]);
  const edits = touched
    .map((group) => group.edits)
    .reduce(mergeEdits, { ...NO_EDITS, set: new Set(mentions) });
  return inGroupOrder([...groups.filter((group) => !touched.includes(group)), gather(members, edits)]);
}

function split(groups: readonly Group[], mentions: readonly Mention[]): Group[] {
  // Of several, the first stays with those it is with; one alone is taken out.
  const leaving = new Set(mentions.length > 1 ? mentions.slice(1) : mentions);
  const kept = groups.flatMap((group) => {
    const together = mentions.filter((mention) => group.members.includes(mention));
    const out = together.filter((mention) => leaving.has(mention));
    if (out.length === 0 || (mentions.length > 1 && together.length < 2)) return [group];
    const rest = group.members.filter((member) => !out.includes(member));
    const edits = { ...group.edits, byEditor: true };
    const alone = out.filter((mention) => mention.quotation !== null);
    return [
      ...(rest.length > 0 ? [gather(rest, edits)] : []),
      ...alone.map((mention) => gather([mention], { ...NO_EDITS, byEditor: true })),
    ];
  });
  return inGroupOrder(kept);
}

function report(groups: readonly Group[], mention: Mention | undefined, of: Mention | undefined): Group[] {
  if (!mention || !of) return [...groups];
  const freed = groups.flatMap((group) => {
    const rest = group.members.filter((member) => member !== mention);
    if (rest.length === group.members.length) return [group];
    return rest.length > 0 ? [gather(rest, group.edits)] : [];
  });
  return freed.map((group) => {
    if (!group.members.includes(of)) return group;
    const reported = new Set([...group.edits.reported, mention]);
    return {
      ...group,
      members: [...group.members, mention].sort(inOrder),
      edits: { ...group.edits, reported },
    };
  });
}

function edit(
  groups: readonly Group[],
  mention: Mention | undefined,
  change: (edits: Edits) => Edits,
): Group[] {
  return groups.map((group) =>
    mention && group.members.includes(mention) ? { ...group, edits: change(group.edits) } : group,
  );
}

/** A group around its official text, or its fullest words in marks. */
function gather(members: readonly Mention[], edits: Edits): Group {
  const ranked = members
    .filter((member) => !edits.reported.has(member))
    .sort(
      (a, b) =>
        Number(b.article.kind === 'official') - Number(a.article.kind === 'official') ||
        Number(a.quotation === null) - Number(b.quotation === null) ||
        b.words.length - a.words.length ||
        inOrder(a, b),
    );
  const base = ranked[0] ?? members[0];
  if (!base) throw new Error('A statement needs a reading.');
  return { base, members: [...members].sort(inOrder), edits };
}

function mergeEdits(a: Edits, b: Edits): Edits {
  return {
    byEditor: true,
    set: new Set([...a.set, ...b.set]),
    reported: new Set([...a.reported, ...b.reported]),
    translated: a.translated ?? b.translated,
  };
}

function unique(mentions: readonly Mention[]): Mention[] {
  return [...new Set(mentions)];
}

function inGroupOrder(groups: readonly Group[]): Group[] {
  return [...groups].sort((a, b) => inOrder(a.base, b.base));
}
