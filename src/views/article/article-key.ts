import { joinNames } from '../names.ts';
import { type Attributes, type Content, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import { markLack } from '../statement/denials.ts';
import type { ArticleView } from './article-view.ts';

/** What the lines and signs of an article's text mean: one line, and what else has to be known before reading it. */
export function drawArticleKey(
  { article, outletName, colorClass, quotationCount, termCount, hasClauses, voicesWithoutMarks }: ArticleView,
  { say }: Page,
): Content {
  const { key } = say.article;
  const notice = (sentence: string, marks: Attributes = {}) =>
    h('p', { class: 'small soft measure no-print', ...marks }, sentence);
  const said = [
    quotationCount > 0 && h('mark', { class: 'speech' }, key.quoted),
    quotationCount > 0 && hasClauses && ` ${key.or} `,
    hasClauses && h('mark', { class: 'indirect' }, quotationCount > 0 ? key.unquoted : say.lines.dotted),
  ];
  return [
    voicesWithoutMarks.length > 0 &&
      notice(
        say.article.noMarksOf(outletName, joinNames(voicesWithoutMarks)),
        markLack('marks', '', [article.id]),
      ),
    quotationCount + termCount + Number(hasClauses) > 0 &&
      h(
        'p',
        { class: `article-key small soft no-print ${colorClass}` },
        said.some(Boolean) && h('span', {}, `${key.said} `, said),
        termCount > 0 && h('mark', { class: 'term' }, key.term),
        h('span', {}, h('span', { 'data-number': '2' }), ` ${key.number}`),
        h('span', { class: 'notes-sign' }, h('b', {}, '+'), ` ${key.notes}`),
      ),
    article.kind === 'official' && notice(key.official),
    article.printed !== undefined && h('p', { class: 'small soft measure' }, key.notWhole),
  ];
}
