import type { SourcePlace } from '../../core/content-model.ts';
import { placesIn } from '../source-places.ts';
import { type Problem, ProblemList } from '../problems.ts';
import { EscapedCharacters } from '../unprintable.ts';
import { type ArticleText, readArticleText, type TreeProblem } from './article-text.ts';
import { type MarkdownNode, parseMarkdown, takeOutEscaped } from './markdown.ts';
import { findExcess } from './markdown-counts.ts';
import { describeExcess } from './markdown-limits.ts';
import { findDeepNode } from './nesting.ts';
import { toPageHtml } from './page-html.ts';

/** An article's Markdown, and where in its file it begins. */
export interface BodySource {
  readonly file: string;
  readonly text: string;
  readonly firstLine: number;
  /** A page of the publisher's own: its HTML is wanted too. */
  readonly isPage?: boolean;
}

export interface Body {
  /** Absent when the Markdown cannot be read. */
  readonly article?: ArticleText;
  readonly html?: string;
  /** The links of a page, in its order. */
  readonly links?: readonly PageLink[];
  readonly problems: readonly Problem[];
}

/** A link of a page: its address as it is written, and where it stands in the file. */
export interface PageLink {
  readonly address: string;
  readonly line: number;
  readonly column: number;
}

/** Reads an article's Markdown; runs in a worker, because a hostile text can keep a parser busy for minutes. */
export function readBody({ file, text, firstLine, isPage = false }: BodySource): Body {
  const excess = findExcess(text);
  if (excess !== undefined) {
    const place = placesIn(file, text, firstLine)(excess.offset);
    return { problems: [{ ...place, ...describeExcess(excess.code) }] };
  }
  const tree = parseMarkdown(text);
  const placeOf = ({ position }: MarkdownNode): SourcePlace => {
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    return { file, line: line + firstLine - 1, column };
  };
  const deepNode = findDeepNode(tree);
  if (deepNode !== undefined)
    return { problems: [{ ...placeOf(deepNode), ...describeExcess('nested-too-deep') }] };

  const problems = new ProblemList();
  const escaped = new EscapedCharacters();
  takeOutEscaped(tree, text, escaped, placeOf);
  for (const problem of escaped.problems()) problems.report(problem);
  const article = readArticleText(tree, ({ code, node }) =>
    problems.report({ ...placeOf(node), code, ...described(code, node) }),
  );
  if (article.blocks.length === 0) {
    problems.report({
      ...{ file, line: firstLine, column: 1, code: 'no-text', severity: 'error' },
      message: 'There is no text here. Put its paragraphs below the fields, each after an empty line.',
    });
  }
  if (!isPage) return { article, problems: problems.problems() };
  const links: PageLink[] = [];
  const html = toPageHtml(tree, {
    refused: (node) =>
      problems.report({
        ...placeOf(node),
        ...{ code: 'bad-address', severity: 'warning' },
        message: `"${node.url}" is no address of this site and no http, https or mailto address; its words are printed without a link. Mend it.`,
      }),
    kept: (address, node) => {
      const { line, column } = placeOf(node);
      links.push({ address, line, column });
    },
  });
  return { article, html, links, problems: problems.problems() };
}

function described(code: TreeProblem['code'], node: MarkdownNode): Pick<Problem, 'severity' | 'message'> {
  if (code === 'raw-html') {
    return {
      severity: 'warning',
      message: `HTML is not printed: ${JSON.stringify((node.value ?? '').slice(0, 40))} is left out. Write a backslash before "<" where it is meant as a character.`,
    };
  }
  return {
    severity: 'error',
    message: `There is no block ":::${node.name}". Text around the article goes into ":::furniture"; take other markers out.`,
  };
}
