/** What the site's data files say of articles, read back like its pages. */
import { isDenying } from '../../../core/claims/claims.ts';
import { toXmlId } from '../../../core/export/tei.ts';
import type { Treatment } from '../../../core/model.ts';
import { readTable } from '../../files/read-table.ts';
import type { FailedClaims } from './page-claims.ts';

/** A verdict on a reading, or that no report prints a sentence of an official text, which begins at `start`. */
type DataClaim = { readonly article: string } & (
  | { readonly statement: string; readonly isDenied: boolean; readonly isUndotted?: boolean }
  | { readonly start: number }
);

/** Whether a data file says something of articles, by its path. */
export function hasDataClaims(path: string): boolean {
  return readerOf(path) !== undefined;
}

/** The claims of a data file that do not hold, a sentence each. */
export async function checkData(path: string, text: string, failed: FailedClaims): Promise<string[]> {
  const wrong: string[] = [];
  // An edition has ids as XML writes them.
  const words = path.endsWith('.xml') ? new Set([...failed.words].map(toXmlKey)) : failed.words;
  for await (const claim of readerOf(path)?.(text) ?? []) {
    const { article } = claim;
    if ('start' in claim) {
      if (failed.printed.has(`${article} ${claim.start}`))
        wrong.push(
          `${path} says that no report prints the sentence at ${claim.start} of ${article}; one does.`,
        );
      continue;
    }
    const { statement, isDenied, isUndotted = false } = claim;
    if (isDenied && words.has(`${statement} ${article}`))
      wrong.push(
        `${path} says that ${article} lacks words of ${statement}, or marks around them; they stand there.`,
      );
    if (isUndotted && failed.dotted.has(`${statement} ${article}`))
      wrong.push(`${path} says that no dots show what ${article} leaves out of ${statement}; some do.`);
  }
  return wrong;
}

function toXmlKey(key: string): string {
  return key.split(' ').map(toXmlId).join(' ');
}

type Reader = (text: string) => AsyncIterable<DataClaim> | Iterable<DataClaim>;

function readerOf(path: string): Reader | undefined {
  return readers[path.split('/').at(-1) ?? ''];
}

const readers: Readonly<Record<string, Reader>> = {
  'statements.csv': readCsv,
  'analysis.json': readAnalysis,
  'annotations.json': readAnnotations,
  'edition.xml': readEdition,
};

async function* readCsv(text: string): AsyncGenerator<DataClaim> {
  for await (const row of readTable([text])) {
    if (!('cells' in row)) throw new Error(`A table that the build wrote cannot be read: ${row.wrong}`);
    const { statement = '', article = '', treatment, kept, of, withdrawn, ellipsis } = row.cells;
    const isDenied = deny(treatment, Number(kept), Number(of), withdrawn === 'true');
    yield { statement, article, isDenied, isUndotted: ellipsis === 'unshown' };
  }
}

function* readAnalysis(text: string): Generator<DataClaim> {
  const { events = [] } = JSON.parse(text) as {
    readonly events?: readonly {
      readonly statements: readonly {
        readonly id: string;
        readonly readings: readonly (Parameters<typeof isDenying>[0] & {
          readonly article: string;
          readonly ellipsis: string;
        })[];
      }[];
      readonly unprinted: readonly { readonly article: string; readonly start: number }[];
    }[];
  };
  for (const { statements, unprinted } of events) {
    for (const { id, readings } of statements)
      for (const reading of readings)
        yield {
          ...{ statement: id, article: reading.article },
          ...{ isDenied: isDenying(reading), isUndotted: reading.ellipsis === 'unshown' },
        };
    for (const { article, start } of unprinted) yield { article, start };
  }
}

/** Of an annotation its id names statement and article, and its sentence how much the article has. */
function* readAnnotations(text: string): Generator<DataClaim> {
  const { items = [] } = JSON.parse(text) as {
    readonly items?: readonly {
      readonly id: string;
      readonly body: readonly { readonly purpose: string; readonly value?: string }[];
    }[];
  };
  for (const { id, body } of items) {
    const [statement = '', article = ''] = id.slice(id.indexOf('#') + 1).split(':', 2);
    const bodyOf = (purpose: string) => body.find((each) => each.purpose === purpose)?.value ?? '';
    yield { statement, article, ...readVerdict(bodyOf('tagging'), bodyOf('describing')) };
  }
}

function* readEdition(text: string): Generator<DataClaim> {
  for (const rest of text.split('<div type="statement" xml:id="').slice(1)) {
    const [statement = ''] = rest.split('"', 1);
    const [notes = ''] = rest.split('</div>', 1);
    for (const { 1: verdict = '', 2: article = '', 3: said = '' } of notes.matchAll(
      /<note type="treatment" subtype="([^"]*)" target="#([^"]*)">([^<]*)</gu,
    ))
      yield { statement, article, ...readVerdict(verdict, said) };
  }
}

/** "8 of 26 words" or "8 of the 26 words" says that some are not there. */
function readVerdict(verdict: string, sentence: string): { readonly isDenied: boolean } {
  const [, kept = 0, of = 0] = /(\d{1,9}) of (?:the )?(\d{1,9}) words/u.exec(sentence) ?? [];
  return { isDenied: deny(verdict, Number(kept), Number(of), verdict === 'withdrawn') };
}

function deny(treatment: string | undefined, kept: number, of: number, withdrawn: boolean): boolean {
  return isDenying({ treatment: treatment as Treatment, kept, of, withdrawn });
}
