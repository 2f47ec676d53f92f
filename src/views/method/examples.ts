import type { TreatmentWord } from '../../core/describe/treatment-words.ts';

/** The rules of the method page that have an example, by their ids on the page. */
export type ExampleName =
  | TreatmentWord
  | 'quotations'
  | 'terms'
  | 'indirect'
  | 'speakers'
  | 'factuality'
  | 'statements'
  | 'base-text'
  | 'passages';

/** Invented articles; what the program finds in them is found anew whenever the page is made. */
export interface MethodExample {
  /** The words of each outlet's article, by the outlet's name. */
  readonly texts: Readonly<Record<string, string>>;
  /** The official text, if there is one, by the name of whose it is. */
  readonly official?: string;
  /** What is shown: each quotation of an article, what each article did to a statement, or running text. */
  readonly shows: 'quotations' | 'statement' | 'passage';
  /** The article whose verdict the example is of. */
  readonly of?: string;
  /** What an editor has confirmed to say the same as the first article's words. */
  readonly paraphrase?: { readonly outlet: string; readonly words: string; readonly of: string };
}

const said = '“We will mend the sea wall before the winter storms, and the ferry will run again,”';

export const methodExamples: Readonly<Record<ExampleName, MethodExample>> = {
  quotations: {
    shows: 'quotations',
    texts: {
      'The Daily': '“We will mend the wall,” said Mayor Anna Holt, “and [the council] will pay for it.”',
    },
  },
  terms: {
    shows: 'quotations',
    texts: {
      'The Daily': 'The so-called “floating market” opened on Monday. “It is a start,” said Anna Holt.',
    },
  },
  indirect: {
    shows: 'quotations',
    texts: { 'The Daily': 'The wall, Mayor Anna Holt said, would stand by June.' },
  },
  speakers: {
    shows: 'quotations',
    texts: {
      'The Daily': 'Anna Holt, the mayor, came to the harbour on Monday. “The wall will stand,” she said.',
    },
  },
  factuality: {
    shows: 'quotations',
    texts: { 'The Daily': 'Mayor Anna Holt denied having said “the harbour is lost”.' },
  },
  statements: {
    shows: 'statement',
    texts: {
      'The Daily': `${said} Anna Holt said.`,
      'The Herald': 'Anna Holt said they would “mend the sea wall before the winter storms”.',
    },
  },
  'base-text': {
    shows: 'statement',
    of: 'The Courier',
    texts: {
      'The Daily': '“We will mend the sea wall before the winter storms,” Anna Holt said.',
      'The Herald': '“We will mend the sea wall before the winter storms,” Anna Holt said.',
      'The Courier': '“We will rebuild the sea wall before the winter storms,” Anna Holt said.',
    },
  },
  base: {
    shows: 'statement',
    of: 'The mayor’s office',
    official: 'The mayor’s office',
    texts: {
      'The mayor’s office': 'We will mend the sea wall before the winter storms.',
      'The Daily': 'The mayor’s office said it would “mend the sea wall”.',
    },
  },
  verbatim: {
    shows: 'statement',
    of: 'The Herald',
    texts: {
      'The Daily': `${said} Anna Holt said.`,
      'The Herald':
        '“We will mend the sea wall before the winter storms,” Anna Holt said, “and the ferry will run again.”',
    },
  },
  trimmed: {
    shows: 'statement',
    of: 'The Herald',
    texts: {
      'The Daily': `${said} Anna Holt said.`,
      'The Herald': 'Anna Holt promised to “mend the sea wall before the winter storms”.',
    },
  },
  cut: {
    shows: 'statement',
    of: 'The Herald',
    texts: {
      'The Daily': `${said} Anna Holt said.`,
      'The Courier': `${said} Anna Holt said.`,
      'The Herald': '“We will mend the sea wall … and the ferry will run again,” Anna Holt said.',
    },
  },
  reworded: {
    shows: 'statement',
    of: 'The Herald',
    texts: {
      'The Daily': `${said} Anna Holt said.`,
      'The Courier': `${said} Anna Holt said.`,
      'The Herald':
        '“We may mend the sea wall before the winter storms, and the ferry will run again,” Anna Holt said.',
    },
  },
  unmarked: {
    shows: 'statement',
    of: 'The Herald',
    texts: {
      'The Daily': `${said} Anna Holt said.`,
      'The Herald': 'Anna Holt said that they will mend the sea wall before the winter storms.',
    },
  },
  reported: {
    shows: 'statement',
    of: 'The Herald',
    texts: {
      'The Daily': '“We will mend the sea wall before the winter storms,” Anna Holt said.',
      'The Herald': 'Repairs on the coast, Anna Holt promised, come ahead of December.',
    },
    paraphrase: {
      outlet: 'The Herald',
      words: 'Repairs on the coast',
      of: 'We will mend the sea wall before the winter storms,',
    },
  },
  absent: {
    shows: 'statement',
    of: 'The Herald',
    texts: {
      'The Daily': '“We will mend the sea wall before the winter storms,” Anna Holt said.',
      'The Herald': 'Anna Holt spoke at the harbour on Monday.',
    },
  },
  passages: {
    shows: 'passage',
    texts: {
      'The Daily':
        'The sea wall at Port Ellery was breached in January when a gale tore out forty metres of masonry. Holt came on Monday.',
      'The Herald':
        'On Monday the mayor came. The sea wall at Port Ellery was breached in January when a gale tore out forty metres of masonry.',
    },
  },
};
