import type { Article, Quotation } from '../model.ts';
import { proposeLeads } from './attribution/attribution.ts';
import { setScenes } from './contexts.ts';
import { toSpan } from './coreference/mentions.ts';
import { joinPieces } from './marks/pieces.ts';
import { scanBlocks } from './marks/scanner.ts';
import { partTurns } from './marks/turns.ts';

/** What a rule proposed for a quotation. */
export interface Proposal {
  readonly rule: string;
  /** Whom it names, as printed; `null` where it says that nobody spoke. */
  readonly name: string | null;
}

/**
 * What every rule for the quotation’s own sentence proposes, the surest first, by where a quotation of the article’s body
 * starts. The first is taken; where none proposes anybody, the sentences beside it are asked.
 */
export function listProposals({ text, blocks }: Article): ReadonlyMap<number, readonly Proposal[]> {
  const utterances = partTurns(text, blocks, joinPieces(text, scanBlocks(text, blocks)));
  const proposals = new Map<number, readonly Proposal[]>();
  for (const scene of setScenes(text, blocks, utterances)) {
    for (const [owner, pieces] of scene.pieces) {
      const found = [...proposeLeads(scene.words, pieces, scene.kind === 'heading')].map((lead): Proposal => {
        const { start, end } = toSpan(scene, lead.mention);
        return { rule: lead.rule, name: lead.isNobody ? null : text.slice(start, end) };
      });
      const start = utterances[owner]?.start ?? 0;
      proposals.set(start, [...(proposals.get(start) ?? []), ...found]);
    }
  }
  return proposals;
}

/** The explanation of an article’s quotations as lines of text. */
export function explainArticle(article: Article, quotations: readonly Quotation[]): string[] {
  const proposals = article.lang.startsWith('en')
    ? listProposals(article)
    : new Map<number, readonly Proposal[]>();
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
  const text = (quotation.field === 'body' ? article.text : article.headline) ?? '';
  const words = text.slice(quotation.start, quotation.end).replaceAll('\n', ' ');
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
