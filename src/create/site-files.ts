import { planEvent } from '../cli/add/event-file.ts';
import { toId } from '../corpus/fields/ids.ts';
import { stringify } from 'yaml';
import { formatByEnding } from '../import/file-endings.ts';
import { refusePlace, toBase } from '../corpus/base.ts';
import { hosts, sayNoHost } from '../cli/host/host-files.ts';

/** What a new site is to be. */
export interface Wishes {
  readonly title: string;
  /** Who runs it; the title where nobody is named. */
  readonly publisher?: string | undefined;
  /** Scheme and host. */
  readonly url?: string | undefined;
  /** The folder it lies in there. */
  readonly base?: string | undefined;
  readonly event?: Readonly<Record<'title' | 'date' | 'summary' | 'place', string | undefined>> | undefined;
  /** A key of `hosts`. */
  readonly host?: string | undefined;
  /** What the site's `package.json` says of the program: a version, or a file of it in the site's folder. */
  readonly program: string;
}

/** The files of a new site by their paths, or a sentence that says what is missing or wrong. */
export function planSite(wishes: Wishes): ReadonlyMap<string, string> | string {
  const { title, event, host } = wishes;
  const base = wishes.base === undefined ? undefined : toBase(wishes.base);
  const id = toId(title) || 'site';
  const [misplaced] = refusePlace(wishes.url, base ?? '/', { origin: '--url', base: '--base' });
  if (misplaced !== undefined) return misplaced;
  if (title.trim() === '') return 'A site needs a title that says something: --title "Harbour quotes".';
  const planned = event && planEvent('content', eventId(event.title ?? ''), event);
  if (typeof planned === 'string') return planned;
  if (host !== undefined && !Object.hasOwn(hosts, host)) return sayNoHost(host);
  return new Map([
    ['package.json', packageFile(id, wishes.program)],
    ['astro.config.mjs', astroConfig],
    ['src/content.config.ts', contentConfig],
    ['content/site.yaml', siteYaml({ ...wishes, base })],
    ['content/outlets.yaml', outletsYaml],
    ['content/speakers.yaml', speakersYaml],
    ...(planned === undefined ? [] : [[planned.file.replaceAll('\\', '/'), planned.content] as const]),
    ['.gitignore', gitignore],
    ['.gitattributes', gitattributes],
    ['.npmrc', npmSettings],
    ['.vscode/settings.json', editorSettings],
    ['README.md', readme(title, wishes.program)],
    ...Object.entries((host === undefined ? undefined : hosts[host])?.files({ id, base: base ?? '/' }) ?? {}),
  ]);
}

/** The id of a new site's first event. */
export function eventId(title: string): string {
  return toId(title) || 'event';
}

function packageFile(name: string, program: string): string {
  const file = {
    name,
    private: true,
    type: 'module',
    scripts: Object.fromEntries(
      ['dev', 'validate', 'build', 'preview'].map((command) => [command, `crossquote ${command}`]),
    ),
    dependencies: { crossquote: program },
    // Nothing that is installed has to run anything for it.
    allowScripts: { esbuild: false },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const astroConfig = `import crossquote from 'crossquote';

export default { integrations: [crossquote()] };
`;

const contentConfig = `import { crossquoteCollections } from 'crossquote/content';

export const collections = crossquoteCollections();
`;

function siteYaml({ title, publisher, url, base }: Wishes): string {
  const known = {
    name: title,
    description:
      'What each outlet did to the words of the people it quotes, side by side, with the texts as evidence.',
    publisher: { name: publisher ?? title },
    ...(url === undefined ? {} : { url }),
    ...(base === undefined ? {} : { base }),
  };
  return `# Every field: node_modules/crossquote/docs/fields.md\n${stringify(known, { lineWidth: 0 })}`;
}

const outletsYaml = `# Who publishes the articles. "crossquote add" writes entries by itself; what they may say more:
# - id: harbour-times
#   name: The Harbour Times
#   country: Norland
#   kind: newspaper
#   url: https://harbour-times.example/
#   publish: full            # or excerpts, or quotations: how much of its articles this site prints
`;

const speakersYaml = `# Who is quoted, by all the names that articles use. "crossquote speakers --suggest" proposes entries.
# - id: ada-moreno
#   name: Ada Moreno
#   role: mayor
#   aliases: [Moreno, the mayor]
`;

// Besides what `add` reads, what lies beside it: a page's pictures, a document of which a text was copied.
const gitignore = `node_modules/
dist/
public-html/
.astro/
.cache/

# Saved pages and documents that articles are made from: whoever wrote them says who may publish them.
${[...Object.keys(formatByEnding), 'pdf', 'doc', 'odt', 'webarchive'].map((ending) => `/*.${ending}\n`).join('')}/*_files/
!/README.md
!/LICENSE.md
!/LICENSE.txt
`;

// The SHA-256 of an article is of its bytes, so that they have to be the same on every machine.
const gitattributes = '* text=auto eol=lf\n*.tgz binary\n';

// An older Node than packages ask for is warned of in thirty lines, though the site's commands run with the Node that comes
// along; where none does, they say so themselves.
const npmSettings = `# Only errors are told: the site's commands bring the Node along that its packages ask for.
loglevel=error
`;

const editorSettings = `${JSON.stringify(
  {
    'yaml.schemas': Object.fromEntries(
      [
        ['site', 'site'],
        ['outlet', 'outlets'],
        ['speaker', 'speakers'],
        ['story', 'stories'],
      ].map(([schema, file]) => [
        `./node_modules/crossquote/schemas/${schema}.schema.json`,
        `content/${file}.yaml`,
      ]),
    ),
    'files.eol': '\n',
  },
  null,
  2,
)}\n`;

function readme(title: string, program: string): string {
  const rows = [
    ['npm install', 'installs the program, once'],
    ['npx crossquote add FILE… --event ID', 'makes articles from saved pages and texts'],
    ['npm run dev', 'shows the site, and again after every change'],
    ['npm run validate', 'lists what is wrong with the content'],
    ['npm run build', 'makes the site in `dist/`'],
    ['npm run preview', 'shows the built site as a host will'],
    program.startsWith('file:')
      ? [
          'npm install ./crossquote-VERSION.tgz',
          'brings the program up to date, from its packed file beside this one',
        ]
      : ['npm install crossquote@latest', 'brings the program up to date'],
  ].map(([command, does]) => `| \`${command}\` | ${does} |\n`);
  return `# ${title.replace(/\s+/g, ' ').trim()}

A Crossquote site: what each outlet did to the words.

| command | what it does |
| --- | --- |
${rows.join('')}`;
}
