import { type ArticleText, readArticleText, type TreeProblem } from './article-text.ts';
import { type MarkdownNode, parseMarkdown } from './markdown.ts';
import { toPageHtml } from './page-html.ts';
import { DEEPEST_NESTING, findDeepMarkers, findDeepNode } from './nesting.ts';
import type { Problem } from './problems.ts';
import { placeAt } from './source.ts';

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
  readonly problems: readonly Problem[];
}

/** Reads an article's Markdown; runs in a worker, because a hostile text can keep a parser busy for minutes. */
export function readBody({ file, text, firstLine, isPage = false }: BodySource): Body {
  const problems: Problem[] = [];
  const deep = findDeepMarkers(text);
  if (deep !== undefined) {
    const { line } = placeAt({ file, text }, deep);
    return { problems: [tooDeep(file, line + firstLine - 1, 1)] };
  }
  const tree = parseMarkdown(text);
  const deepNode = findDeepNode(tree);
  if (deepNode !== undefined) {
    const { line, column } = deepNode.position?.start ?? { line: 1, column: 1 };
    return { problems: [tooDeep(file, line + firstLine - 1, column)] };
  }
  const article = readArticleText(tree, ({ code, node }) =>
    problems.push(describe(code, node, file, firstLine)),
  );
  if (article.blocks.length === 0) {
    problems.push({
      ...{ file, line: firstLine, column: 1, code: 'no-text', severity: 'error' },
      message: 'There is no text here. Put its paragraphs below the fields, each after an empty line.',
    });
  }
  return isPage ? { article, html: toPageHtml(tree), problems } : { article, problems };
}

function tooDeep(file: string, line: number, column: number): Problem {
  return {
    ...{ file, line, column, code: 'nested-too-deep', severity: 'error' },
    message: `Lists, quotations or emphasis stand in one another more than ${DEEPEST_NESTING} deep. Take the markers out that do not belong to the article.`,
  };
}

function describe(code: TreeProblem['code'], node: MarkdownNode, file: string, firstLine: number): Problem {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const place = { file, line: line + firstLine - 1, column, code };
  if (code === 'raw-html') {
    return {
      ...place,
      severity: 'warning',
      message: `HTML is not printed: ${JSON.stringify((node.value ?? '').slice(0, 40))} is left out. Write a backslash before "<" where it is meant as a character.`,
    };
  }
  return {
    ...place,
    severity: 'error',
    message: `There is no block ":::${node.name}". Text around the article goes into ":::furniture"; take other markers out.`,
  };
}
