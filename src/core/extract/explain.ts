import { fieldText } from '../article-text.ts';
import type { Article } from '../content-model.ts';
import type { Quotation } from '../model.ts';
import type { Proposal } from './attribution/rows.ts';
import { readContexts } from './tagging/contexts.ts';
import { toLanguage } from './languages/languages.ts';

/**
 * What every rule for the quotation’s own sentence proposes, the surest first, by where a quotation of the article’s body
 * starts. The first is taken; where none proposes anybody, the sentences beside it are asked. Nothing in a language
 * without rules.
 */
export function listProposals({ text, blocks, lang }: Article): ReadonlyMap<number, readonly Proposal[]> {
  const { findUtterances, split, propose } = toLanguage(lang);
  const proposals = new Map<number, readonly Proposal[]>();
  const utterances = findUtterances(text, blocks);
  for (const context of readContexts(text, blocks, utterances, split)) {
    for (const [owner, pieces] of context.pieces) {
      const start = utterances[owner]?.start ?? 0;
      proposals.set(start, [...(proposals.get(start) ?? []), ...propose(text, context, pieces)]);
    }
  }
  return proposals;
}

/** The explanation of an article’s quotations as lines of text. */
export function explainArticle(article: Article, quotations: readonly Quotation[]): string[] {
  const proposals = listProposals(article);
  return quotations
    .filter((quotation) => quotation.article === article.id)
    .flatMap((quotation) => [
      ...explainOne(article, quotation),
      ...(quotation.field === 'body' && quotation.kind !== 'indirect'
        ? (proposals.get(quotation.start) ?? []).map(
            ({ rule, name }) => `    proposed by “${rule}”: ${name ?? 'nobody'}`,
          )
        : []),
    ]);
}

// Enough to find the words by.
const WORDS_MOST = 60;

function explainOne(article: Article, quotation: Quotation): string[] {
  const words = fieldText(article, quotation.field)
    .slice(quotation.start, quotation.end)
    .replaceAll('\n', ' ');
  const shown = words.length > WORDS_MOST ? `${words.slice(0, WORDS_MOST)}…` : words;
  const { speaker, rule, cue, factuality } = quotation;
  const named = speaker
    ? `${speaker.name}${speaker.resolved === speaker.name ? '' : ` (${speaker.resolved})`}`
    : 'nobody';
  return [
    `${article.id} ${quotation.field} ${quotation.start}: “${shown}”`,
    `  ${quotation.kind}: ${quotation.why}`,
    `  ${named}${rule === null ? '' : `, by “${rule}”`}${cue ? `, cue “${cue.text}”` : ''}, ${factuality}`,
  ];
}
