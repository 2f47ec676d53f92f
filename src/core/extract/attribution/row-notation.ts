import { type Lists, type Pattern, readPattern } from './pattern.ts';

/** A rule for who said a quotation, as anybody may read it. */
export interface Row {
  readonly name: string;
  /** A sentence that it is for; the tests ask whether the row finds the source there. */
  readonly example: string;
  /** Whom the row finds in the example; nobody where it says that nobody speaks. */
  readonly finds: string | null;
  readonly pattern: Pattern;
  /** `label`: a name and a colon; `cue`: words that say that somebody speaks. */
  readonly by: 'cue' | 'label';
  /** Only in headlines and subheads. */
  readonly isOfHeadings: boolean;
  /** It says that the words were made up. */
  readonly isFaked: boolean;
}

/** A rule for who said something, as readers of the method page see it. */
export interface Rule {
  readonly name: string;
  /** With whom it finds in brackets. */
  readonly example: string;
}

export function toRule({ name, example, finds }: Row): Rule {
  return { name, example: finds === null ? example : example.replace(finds, `[${finds}]`) };
}

/**
 * Reads rows from their notation: `name: kind`, the example and the pattern, each on a line, a blank line between rows.
 *
 * @throws where a row lacks a line, or its pattern cannot be read.
 */
export function readRows(notation: string, lists: Lists): Row[] {
  return notation
    .trim()
    .split('\n\n')
    .map((block) => {
      const [head = '', example, pattern] = block.split('\n').map((line) => line.trim());
      const [name = '', kinds = ''] = head.split(': ');
      if (example === undefined || pattern === undefined) throw new Error(`The row "${head}" lacks a line.`);
      return {
        name,
        example: example.replace(/[[\]]/g, ''),
        finds: /\[([^[\]]*)\]/.exec(example)?.[1] ?? null,
        pattern: readPattern(pattern, lists),
        by: kinds.startsWith('label') ? 'label' : 'cue',
        isOfHeadings: kinds.endsWith('headings'),
        isFaked: kinds.endsWith('faked'),
      };
    });
}
