import { readdir, readFile } from 'node:fs/promises';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/**
 * A page of `tests/fixtures/pages`, in the manner of real ones and with invented words. In its file ⟦ ⟧ stand around what is
 * the report and ⟨ ⟩ around what may be taken for it or left; all other words, marks of notes among them, are furniture. What the page states of
 * itself stands in a comment before it.
 */
export interface MarkedPage {
  readonly name: string;
  readonly html: string;
  readonly facts: Readonly<Record<'headline' | 'author' | 'published' | 'url', string | null>>;
  readonly report: readonly string[];
  readonly optional: readonly string[];
}

export async function readMarkedPages(folder = 'tests/fixtures/pages'): Promise<MarkedPage[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  return Promise.all(
    names.map(async (name) => {
      const source = await readFile(`${folder}/${name}`, 'utf8');
      const [comment = '', facts = ''] = /^<!--(.*)-->\n/.exec(source) ?? [];
      const page = source.slice(comment.length);
      return {
        name: name.replace('.html', ''),
        html: page.replace(/[⟦⟧⟨⟩]/g, ''),
        facts: JSON.parse(facts) as MarkedPage['facts'],
        report: [...page.matchAll(/⟦([^⟧]*)⟧/g)].map(([, words = '']) => wordsOf(words)),
        optional: [...page.matchAll(/⟨([^⟩]*)⟩/g)].map(([, words = '']) => wordsOf(words)),
      };
    }),
  );
}

/** The words of a piece of HTML, which may stand in a string of JSON. Asks nothing of the program, which is held to them. */
function wordsOf(source: string): string {
  const html = source.includes('\\') ? (JSON.parse(`"${source}"`) as string) : source;
  return textOf(parseFragment(html))
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/^ | $/g, '');
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment): string {
  if ('value' in node) return node.value;
  if (node.nodeName === 'br') return ' ';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
