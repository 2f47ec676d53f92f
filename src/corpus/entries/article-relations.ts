import type { Article, SpeakerEntry } from '../../core/content-model.ts';
import type { Report } from '../problems.ts';
import type { ArticleDraft } from './articles.ts';
import type { Entry } from './entries.ts';
import { reportDuplicates } from './relations.ts';

/** Articles that are there twice: by id, by their file, by their text, by their address. */
export function reportArticles(articles: readonly ArticleDraft[], report: Report): void {
  reportDuplicates(
    articles.map(({ article, fields }) => ({ value: article, fields })),
    report,
  );
  const seen = new Map<string, Article>();
  for (const { article, fields } of articles) {
    const sameText = seen.get(article.sha256);
    if (sameText !== undefined) {
      fields.problem(
        '',
        'duplicate-article',
        `The file is the same, byte for byte, as that of "${sameText.id}". Take one of them out.`,
      );
    }
    seen.set(article.sha256, article);
    // Two outlets may print the text of one agency, and that is compared; one outlet prints no article twice.
    const words = JSON.stringify([article.event, article.outlet, article.text]);
    const sameWords = seen.get(words);
    if (sameWords !== undefined && sameText === undefined) {
      report({
        ...fields.placeOf(''),
        ...{ code: 'duplicate-text', severity: 'warning' },
        message: `The text is that of "${sameWords.id}", of the same outlet. Take one of the articles out, if it is the same one.`,
      });
    }
    seen.set(words, article);
    if (article.url === undefined) continue;
    const place = `${article.event} ${article.url}`;
    const sameAddress = seen.get(place);
    if (sameAddress !== undefined) {
      fields.problem(
        'url',
        'duplicate-address',
        `"${sameAddress.id}" has the same address. Take one of the articles out, or mend the address.`,
      );
    }
    seen.set(place, article);
  }
}

/** Official texts of a speaker who has no entry. */
export function reportOfficialSpeakers(
  articles: readonly ArticleDraft[],
  speakers: readonly Entry<SpeakerEntry>[],
): void {
  const known = new Set(speakers.map(({ value }) => value.id));
  for (const { article, fields } of articles) {
    if (article.speaker === undefined || known.has(article.speaker)) continue;
    fields.problem(
      'speaker',
      'unknown-speaker',
      `Unknown speaker "${article.speaker}". Add the entry to content/speakers.yaml, or take "speaker" out.`,
    );
  }
}
