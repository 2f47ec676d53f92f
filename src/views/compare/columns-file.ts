import { sharedWordings } from '../../core/collate/columns/columns.ts';
import type { SharedWording } from '../../core/collate/columns/rows.ts';
import type { Article, Span } from '../../core/content-model.ts';
import type { EventAnalysis } from '../../core/model.ts';
import { lookUp } from '../event/event-view.ts';
import { colorOutlets } from '../outlet-colors.ts';
import type { Site } from '../site.ts';
import { type NumberedStatement, numberStatements } from './comparison.ts';

/** What a browser needs to set any articles of an event side by side, but for their texts, which are files of their own. */
export interface ColumnsFile {
  readonly articles: readonly FiledArticle[];
  readonly wordings: readonly SharedWording[];
  readonly statements: Readonly<Record<string, NumberedStatement>>;
}

export interface FiledArticle extends Omit<Article, 'text' | 'furniture' | 'sha256'> {
  readonly outletName: string;
  /** Of the outlet, from 0, before the articles that stand beside it are known. */
  readonly color: number;
  /** The file of its text. */
  readonly address: string;
  /** Inside quotation marks in the body. */
  readonly said: readonly Span[];
}

export function toColumnsFile(site: Site, analysis: EventAnalysis): ColumnsFile {
  const { outletName } = lookUp(site, analysis);
  const colors = colorOutlets(site);
  return {
    articles: analysis.articles.map((article): FiledArticle => {
      const { text: _text, furniture: _furniture, sha256: _sha256, ...rest } = article;
      const said = analysis.quotations.filter(
        (each) => each.article === article.id && each.field === 'body' && each.marks !== 'none',
      );
      return {
        ...rest,
        outletName: outletName(article),
        color: colors.get(article.outlet ?? article.id) ?? 0,
        address: site.addresses.articleTextAddress(article.id),
        said: said.flatMap(({ pieces }) => pieces),
      };
    }),
    wordings: sharedWordings(analysis),
    statements: Object.fromEntries(numberStatements(analysis.statements, site.addresses)),
  };
}
