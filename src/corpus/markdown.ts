import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';

/** What this project knows of a node of remark's tree. */
export interface MarkdownNode {
  readonly type: string;
  readonly name?: string;
  readonly value?: string;
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
