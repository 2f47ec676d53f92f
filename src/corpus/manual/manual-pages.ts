import type { ManualPage } from '../../core/content-model.ts';

export interface ManualRow {
  /** What its address ends in. */
  readonly id: string;
  /** Its file, from the folder of the program. */
  readonly file: string;
  readonly readers: ManualPage['readers'];
  /** What it has, in a few words. */
  readonly about: string;
}

const docs = (readers: ManualPage['readers'], id: string, about: string): ManualRow => ({
  ...{ readers, id, about },
  file: `docs/${id}.md`,
});

/** The program's documents that are pages of its manual, in the order of its contents. */
export const manualPages: readonly ManualRow[] = [
  docs('publishers', 'start', 'from an empty folder to a site that can be put up'),
  docs('publishers', 'fields', 'every field of every content file, with an example'),
  docs('publishers', 'recipes', 'what an editor sets right, corrects or takes down, before and after'),
  docs('publishers', 'hosting', 'what each kind of host needs'),
  docs('publishers', 'upgrading', 'to a later version, by one command'),
  docs('teachers', 'teaching', 'a lesson with any event, and a sheet to print'),
  docs('researchers', 'research', 'the data, the method and how to cite them'),
  docs('researchers', 'measurements', 'how often the program is right, and on what that was measured'),
  docs('researchers', 'core', 'crossquote/core: what goes in and what comes out'),
  docs('researchers', 'archive', 'shared wording among thousands to millions of articles'),
  {
    ...{ id: 'contributing', file: 'CONTRIBUTING.md', readers: 'contributors' },
    about: 'how to run a test, mend a verdict and measure what that does',
  },
  {
    ...{ id: 'architecture', file: 'ARCHITECTURE.md', readers: 'contributors' },
    about: 'what each room of the code is for, and how the stages work',
  },
  {
    ...{ id: 'decisions', file: 'DECISIONS.md', readers: 'contributors' },
    about: 'why things are as they are',
  },
  docs('contributors', 'dependencies', 'every package that is used, and why'),
  {
    ...{ id: 'security', file: 'SECURITY.md', readers: 'contributors' },
    about: 'what is promised about hostile texts, and which test holds it',
  },
  {
    ...{ id: 'changelog', file: 'CHANGELOG.md', readers: 'contributors' },
    about: 'what changed from version to version',
  },
];

/** Pictures that pages of the manual show, from the folder of the program. */
export const manualPictures: readonly string[] = ['docs/pictures/archive-curve.svg'];
