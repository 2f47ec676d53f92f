/**
 * Which room of src may use which other, and which packages. The linter's rules are written from this table; run it again
 * when it has changed: `node scripts/directions.ts` writes biome.directions.json.
 */

import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

interface Room {
  /** Where it is no folder but files beside folders, which ones. */
  readonly files?: readonly string[];
  /** The rooms that it may use; everything else it may not. */
  readonly uses: readonly string[];
  readonly packages?: readonly string[];
  /** Whether it may use Node's own modules. */
  readonly node?: true;
  readonly says: string;
}

const pure = 'src/core is pure: it knows text and the domain, not Astro, Node, the browser or packages.';
const stage = 'The stages of src/core meet only through text, the models and the files beside them.';
const models = ['core/models'];
const shared = [...models, 'core/shared', 'core/text'];
const core = [
  ...[...shared, 'core/extract', 'core/collate', 'core/describe', 'core/search', 'core/export'],
  ...['core/check', 'core/claims', 'core/joined'],
];
const published = core.filter((room) => room !== 'core/extract' && room !== 'core/joined');

/** By their folders in src. A room inside another has the rules of its own row alone, and its row stands below. */
export const rooms: Readonly<Record<string, Room>> = {
  'core/models': { files: ['content-model.ts', 'model.ts'], uses: [], says: pure },
  'core/shared': {
    files: [
      ...['article-text.ts', 'bare-event.ts', 'base-words.ts', 'bisect.ts', 'disjoint-sets.ts'],
      ...['event-order.ts', 'http-url.ts', 'join-bytes.ts', 'many.ts', 'once.ts', 'printed-wording.ts'],
      ...['reading-places.ts', 'speaker-languages.ts', 'speaker-scope.ts', 'text-words.ts'],
      ...['withholding.ts', 'without-absent.ts'],
    ],
    uses: [...models, 'core/text'],
    says: pure,
  },
  'core/joined': {
    files: ['analysis.ts', 'analyze-texts.ts', 'check-notes.ts'],
    uses: [...shared, 'core/extract', 'core/collate', 'core/claims', 'core/export'],
    says: pure,
  },
  'core/text': {
    uses: models,
    packages: ['diff'],
    says: 'src/core/text knows strings only: npm diff and Intl are all it may use.',
  },
  'core/extract': { uses: shared, says: stage },
  'core/collate': { uses: shared, says: stage },
  'core/describe': { uses: shared, says: stage },
  'core/search': { uses: shared, packages: ['fuse.js'], says: stage },
  'core/export': { uses: shared, says: stage },
  'core/check': {
    uses: [...shared, 'core/search', 'core/collate'],
    says: 'src/core/check holds pasted words against the readings: it uses search, collate, text and models, and runs in the browser.',
  },
  'core/claims': {
    uses: shared,
    says: 'src/core/claims searches by means of its own: it knows text and models, and shares no search with what it checks.',
  },
  corpus: {
    uses: shared,
    packages: [
      ...['hast-util-sanitize', 'hast-util-to-html', 'mdast-util-to-hast'],
      ...['remark', 'remark-directive', 'remark-gfm', 'yaml'],
    ],
    node: true,
    says: 'src/corpus reads content/ for the command line as well as for Astro: it knows neither Astro nor what is found in texts.',
  },
  import: {
    uses: shared,
    says: 'src/import turns trees and texts into blocks, in a browser too: parsers are handed in, and only src/import/parsers knows packages.',
  },
  'import/parsers': {
    uses: [...shared, 'import'],
    packages: ['fflate', 'mammoth', 'parse5'],
    says: 'src/import/parsers makes trees of files for src/import, in a browser too.',
  },
  views: {
    uses: published,
    packages: ['hast', 'hast-util-to-html'],
    says: 'src/views turns what was found into what is printed, by pure functions: it uses src/core and hast, and finds nothing itself, so that the build, the browser and a cache can all call it.',
  },
  client: {
    uses: [...shared, 'core/search', 'core/check', 'core/collate', 'views'],
    packages: ['hast'],
    says: 'Browser code uses views, core/search, core/check, core/collate, core/text and the models, and carries nothing else to readers.',
  },
  site: {
    uses: [...core, 'views', 'corpus'],
    packages: ['astro', 'astro:content', 'sharp'],
    node: true,
    says: 'src/site joins Astro to the core and the views; pages and components draw what they make.',
  },
  integration: {
    uses: [...shared, 'core/joined', 'corpus', 'site'],
    packages: ['astro', '@astrojs/sitemap'],
    node: true,
    says: 'src/integration tells Astro where the pages are and gives it the content; it runs before Astro knows any of them.',
  },
  components: {
    uses: [...published, 'views', 'site', 'client'],
    says: 'A component takes domain values and loads nothing; what runs in the browser it imports in a <script>.',
  },
  layouts: {
    uses: [...published, 'views', 'site', 'client', 'components'],
    says: 'A layout takes domain values and loads nothing; what runs in the browser it imports in a <script>.',
  },
  pages: {
    uses: [...published, 'core/extract', 'views', 'site', 'client', 'components', 'layouts'],
    packages: ['astro'],
    says: 'A page gets its values from src/site; what runs in the browser it imports in a <script>.',
  },
  cli: {
    uses: [...core, 'corpus', 'import', 'import/parsers', 'views', 'site'],
    packages: [
      ...['@fastify/send', 'basic-ftp', 'csv-parse', 'diff'],
      ...['hyparquet', 'hyparquet-writer', 'parse5', 'yaml'],
    ],
    node: true,
    says: 'A command uses the corpus, import and the core, and of src/site what knows no Astro.',
  },
  create: {
    uses: ['cli', 'corpus', 'import'],
    packages: ['yaml'],
    node: true,
    says: 'src/create is a package of its own that is installed for one run: it uses Node, yaml and what the commands share with it.',
  },
};

// What no code of src may use.
const outside = ['tests', 'scripts', 'maintenance'];

const FILE = 'biome.directions.json';

/** biome.directions.json: an override for each room, those of rooms inside others after theirs. */
export async function writeDirections(): Promise<string> {
  const overrides = Object.entries(rooms).map(([name, { says }]) => ({
    includes: [`src/${within(name)}`],
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: 'error',
            options: { patterns: [{ group: refusedBy(name), message: says }] },
          },
        },
      },
    },
  }));
  return format(JSON.stringify({ overrides }), { ...(await resolveConfig(FILE)), filepath: FILE });
}

/** What imports a room may not write; where several patterns fit, Biome takes the last. */
function refusedBy(name: string): string[] {
  const { uses, packages = [], node } = roomOf(name);
  return [
    // Every package that is not named: what begins with a dot is none.
    ...['**', '!.*/**'],
    ...[...packages, ...(node ? ['node:*'] : [])].flatMap((wanted) => [`!${wanted}`, `!${wanted}/**`]),
    ...outside.map((folder) => `**/${folder}/**`),
    ...Object.keys(rooms)
      .filter((other) => other !== name && !uses.includes(other))
      .map((other) => `**/${seenFrom(name, other)}`),
  ];
}

/** A room's files below src. */
function within(name: string): string {
  const { files } = roomOf(name);
  return files ? `${folderOf(name)}/{${files.join(',')}}` : `${name}/**`;
}

/** The same, as an import has it: without the folder that both rooms are in. */
function seenFrom(name: string, other: string): string {
  const folder = folderOf(other);
  return other !== folder && folderOf(name) === folder
    ? within(other).slice(folder.length + 1)
    : within(other);
}

function folderOf(name: string): string {
  return name.split('/')[0] ?? name;
}

function roomOf(name: string): Room {
  const room = rooms[name];
  if (!room) throw new Error(`There is no row for the room "${name}".`);
  return room;
}

if (import.meta.main) await writeFile(FILE, await writeDirections());
