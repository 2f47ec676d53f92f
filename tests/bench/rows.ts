import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { conjugate } from '../../src/core/extract/languages/en/conjugation.ts';
import { extractQuotations } from '../../src/core/extract/quotations.ts';
import { toArticle } from './extraction.ts';
import { readJsonLines, readOptions } from './options.ts';

/**
 * `--data FILE [--only WORD]`: takes out the rules and verbs of English one at a time, and each frame of each verb, and
 * lists those without which nothing is found otherwise in the articles. A row that the articles never meet is `unseen`,
 * one that they do and whose loss changes nothing `idle`: what holds it then is its example, its test, or nothing.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { data = '', only = '' } = readOptions(args, ['data'], ['only']);
  const articles = readJsonLines<Parameters<typeof toArticle>[0]>(data).map(toArticle);
  const found = articles.map((article) => JSON.stringify(extractQuotations(article, [])));
  const result = { unseen: [] as string[], idle: [] as string[], used: 0 };
  for (const { name, file, source, forms } of [...listRules(), ...listVerbs()]) {
    if (!name.includes(only)) continue;
    const near = articles.flatMap(({ text }, index) => (meets(text, forms) ? [index] : []));
    if (near.length === 0) result.unseen.push(name);
    else if (
      await changes(
        file,
        source,
        near.map((index) => articles[index]),
        near.map((index) => found[index]),
      )
    )
      result.used++;
    else result.idle.push(name);
  }
  console.log(JSON.stringify(result));
}

/** A source without one of its rows. */
interface Loss {
  readonly name: string;
  /** The address of the module. */
  readonly file: string;
  readonly source: string;
  /** Words of which an article has one, if the row may matter to it; any article where there are none. */
  readonly forms: readonly string[];
}

const languages = new URL('../../src/core/extract/languages/en/', import.meta.url);

/** Rules: an empty line between them. */
function listRules(): Loss[] {
  const { href } = new URL('rows.ts', languages);
  const source = readFileSync(fileURLToPath(href), 'utf8');
  const notation = source.slice(source.indexOf('`') + 1, source.lastIndexOf('`'));
  const rules = notation.trim().split('\n\n');
  return rules.map((rule) => ({
    name: `rule ${rule.split(':')[0]}`,
    file: href,
    source: source.replace(notation, () => `\n${rules.filter((other) => other !== rule).join('\n\n')}\n`),
    forms: [],
  }));
}

/** Verbs, a line each, and each of their frames. */
function listVerbs(): Loss[] {
  const { href } = new URL('verb-rows.ts', languages);
  const source = readFileSync(fileURLToPath(href), 'utf8');
  return source.split('\n').flatMap((line): Loss[] => {
    if (!/^ {2}\S/.test(line)) return [];
    const [entry = '', ...frames] = line.trim().split(/ +/);
    const { base, finite, pasts, participles } = conjugate(entry);
    const forms = [base, finite, ...pasts, ...participles];
    const without = (left: string) => source.replace(`\n${line}\n`, () => left);
    return [
      { name: `verb ${base}`, file: href, source: without('\n'), forms },
      ...frames.map((frame) => ({
        name: `frame ${base} ${frame}`,
        file: href,
        source: without(`\n  ${[entry, ...frames.filter((other) => other !== frame)].join(' ')}\n`),
        forms,
      })),
    ];
  });
}

function meets(text: string, forms: readonly string[]): boolean {
  return forms.length === 0 || new RegExp(`\\b(?:${forms.join('|')})\\b`, 'i').test(text);
}

/** Whether any of the articles is read otherwise with the module’s changed source. */
async function changes(file: string, source: string, articles: unknown, found: unknown): Promise<boolean> {
  const worker = new Worker(new URL('rows-worker.ts', import.meta.url), {
    workerData: { file, source, articles, found },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
}
