import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import type { SourcePlace } from '../../core/content-model.ts';
import type { EscapedCharacters } from '../unprintable.ts';

/** What this project knows of a node of remark's tree. */
export interface MarkdownNode {
  readonly type: string;
  readonly name?: string;
  readonly value?: string;
  /** Of a link, a picture or a definition. */
  readonly url?: string;
  readonly depth?: number;
  readonly children?: readonly MarkdownNode[];
  readonly position?: {
    readonly start: { readonly line: number; readonly column: number; readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
}

/** Parses Markdown as articles may use it: CommonMark, GitHub's tables and strikethrough, `:::name` blocks. */
export function parseMarkdown(text: string): MarkdownNode {
  return parser.parse(text) as MarkdownNode;
}

/**
 * Takes out of a tree's words, addresses and labels what no page can print. The parser itself has put U+FFFD in the
 * place of most of it; where the file holds none, that goes too.
 */
export function takeOutEscaped(
  tree: MarkdownNode,
  text: string,
  escaped: EscapedCharacters,
  placeOf: (node: MarkdownNode) => SourcePlace,
): void {
  const { start, end } = tree.position ?? {};
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value !== 'string' || name === 'type') continue;
    const isReplaced = value.includes('\uFFFD') && !text.slice(start?.offset, end?.offset).includes('\uFFFD');
    const words = isReplaced ? value.replaceAll('\uFFFD', '\0') : value;
    Object.assign(tree, { [name]: escaped.takeOut(words, () => placeOf(tree)) });
  }
  for (const child of tree.children ?? []) takeOutEscaped(child, text, escaped, placeOf);
}

interface MarkdownExtension {
  text?: unknown;
  flow?: Record<string, { concrete?: boolean }[]>;
}

// With one tilde for strikethrough, "~40 or ~50" would lose its tildes.
const parser = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(blockDirectivesOnly)
  .freeze();

/**
 * Of the three directives only `:::name` blocks are left: `:name` and `::name` occur in prose ("Reuters:Baku"), and
 * would be taken out of the words.
 */
function blockDirectivesOnly(this: { data: () => object }): void {
  const { micromarkExtensions } = this.data() as { micromarkExtensions: MarkdownExtension[] };
  const directive = micromarkExtensions.at(-1);
  const colon = directive?.flow?.['58'];
  if (directive === undefined || colon === undefined)
    throw new Error('remark-directive adds its syntax last.');
  directive.text = undefined;
  directive.flow = { '58': colon.filter(({ concrete }) => concrete === true) };
}
