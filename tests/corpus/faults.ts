import type { Edit } from '../support/content-folder.ts';

/** A fault seeded in the harbour content, and every line that a run reports for it: `file:line:col code`. */
export interface Fault {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly reported: readonly string[];
}

const daily = 'articles/harbour-vote/daily.md';
const gazette = 'articles/harbour-vote/gazette.md';
const herald = 'articles/harbour-vote/herald.md';
const event = 'events/harbour-vote.md';

const change = (file: string, replace: string, by: string): Edit[] => [{ file, replace, by }];
const write = (file: string, text: string | Uint8Array): Edit[] => [{ file, write: text }];
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const fields = '---\nurl: https://daily.example/other\n---\n\n';

const inFiles: Fault[] = [
  {
    name: 'a byte that is not UTF-8',
    edits: write(daily, bytes(`${fields}One\nline `, [0xe9], ' more')),
    reported: [`${daily}:6:6 not-utf8`],
  },
  {
    name: 'a character cut at the end',
    edits: write(daily, bytes(`${fields}One “`, [0xe2, 0x80])),
    reported: [`${daily}:5:6 not-utf8`],
  },
  {
    name: 'UTF-16',
    edits: write(daily, bytes([0xff, 0xfe], [0x2d, 0, 0x2d, 0])),
    reported: [`${daily}:1:1 not-utf8`],
  },
  {
    name: 'a byte order mark',
    edits: write(daily, `\uFEFF${fields}One line.\n`),
    reported: [`${daily}:1:1 byte-order-mark`],
  },
  {
    name: 'a NUL',
    edits: write(daily, `${fields}One\0 line.\n`),
    reported: [`${daily}:5:4 control-character`],
  },
  {
    name: 'a terminal’s escape',
    edits: change(herald, 'The debate', 'The \u001B[1mdebate'),
    reported: [`${herald}:14:5 control-character`],
  },
  {
    name: 'a bidi control',
    edits: change(herald, 'The debate', 'The \u202Edebate'),
    reported: [`${herald}:14:5 direction-control`],
  },
  {
    name: 'bidi controls in a field',
    edits: change(daily, 'closes the', 'closes\u2066 the\u2069'),
    reported: [`${daily}:4:25 direction-control`],
  },
  {
    name: 'a file above 1 MiB',
    edits: write(daily, `${fields}${'word '.repeat(220_000)}`),
    reported: [`${daily}:1:1 file-too-large`],
  },
  { name: 'an empty file', edits: write(daily, ''), reported: [`${daily}:1:1 no-front-matter`] },
  {
    name: 'an article without fields',
    edits: write(daily, 'Only text.\n'),
    reported: [`${daily}:1:1 no-front-matter`],
  },
  {
    name: 'fields that do not end',
    edits: write(daily, '---\nurl: https://daily.example/\n'),
    reported: [`${daily}:1:1 front-matter-not-closed`],
  },
  {
    name: 'fields above 16 KiB',
    edits: write(daily, `---\nheadline: ${'a'.repeat(17_000)}\n---\n\nText.\n`),
    reported: [`${daily}:1:1 front-matter-too-large`],
  },
  {
    name: 'JavaScript front matter',
    edits: write(daily, '---js\nmodule.exports = {}\n---\n\nText.\n'),
    reported: [`${daily}:1:1 no-front-matter`],
  },
  { name: 'a link', edits: [{ file: daily, linkTo: '/etc/hosts' }], reported: [`${daily}:1:1 link`] },
  {
    name: 'a linked folder',
    edits: [{ file: 'articles/elsewhere', linkTo: '/etc' }],
    reported: ['articles/elsewhere:1:1 link'],
  },
  {
    name: 'an article with another ending',
    edits: write('articles/harbour-vote/late.txt', 'Text.'),
    reported: ['articles/harbour-vote/late.txt:1:1 unexpected-file'],
  },
  {
    name: 'an article outside an event',
    edits: write('articles/late.md', `${fields}Text.`),
    reported: ['articles/late.md:1:1 unexpected-file'],
  },
  {
    name: 'a folder too deep',
    edits: write('articles/harbour-vote/more/late.md', `${fields}Text.`),
    reported: ['articles/harbour-vote/more/late.md:1:1 unexpected-file'],
  },
  {
    name: 'an unknown file at the top',
    edits: write('outlets.json', '[]'),
    reported: ['outlets.json:1:1 unexpected-file'],
  },
  {
    name: 'no site.yaml',
    edits: [{ file: 'site.yaml', remove: true }],
    reported: ['site.yaml:1:1 missing-file'],
  },
];

const inFields: Fault[] = [
  {
    name: 'YAML that is none',
    edits: change(daily, 'headline: Council', 'headline: [Council'),
    reported: [`${daily}:5:1 bad-yaml`],
  },
  {
    name: 'a field twice',
    edits: change(daily, 'headline: Council closes the harbour', 'published: 2026-03-01'),
    reported: [`${daily}:4:1 bad-yaml`],
  },
  {
    name: 'a list in place of fields',
    edits: write('site.yaml', '- name\n'),
    reported: ['site.yaml:1:1 bad-yaml'],
  },
  {
    name: 'an alias bomb',
    edits: change(
      daily,
      'headline: Council closes the harbour',
      `a: &a [x, x]\nb: &b [*a, *a]\nheadline: *b`,
    ),
    reported: [`${daily}:5:8 yaml-reference`, `${daily}:5:12 yaml-reference`, `${daily}:6:11 yaml-reference`],
  },
  {
    name: 'a tag',
    edits: change(daily, 'headline: Council', 'headline: !!js/function Council'),
    reported: [`${daily}:4:11 bad-yaml`],
  },
  {
    name: 'fields 17 deep',
    edits: change(daily, 'headline: Council', `headline: ${'['.repeat(16)}${']'.repeat(16)} # Council`),
    reported: [`${daily}:4:26 nested-too-deep`],
  },
  {
    name: 'fields thousands deep',
    edits: write(
      'speakers.yaml',
      Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
    ),
    reported: [`${event}:8:14 unknown-speaker`, 'speakers.yaml:17:17 nested-too-deep'],
  },
  {
    name: 'more brackets than anything has',
    edits: write('site.yaml', `name: ${'['.repeat(200_000)}`),
    reported: ['site.yaml:1:100007 too-many-entries'],
  },
  {
    name: 'a tag that YAML itself knows',
    edits: change(daily, 'headline: Council', 'headline: !!binary Council'),
    reported: [`${daily}:4:20 yaml-reference`],
  },
  {
    name: 'a second document',
    edits: change('site.yaml', 'contact:', '---\ncontact:'),
    reported: ['site.yaml:6:1 bad-yaml'],
  },
  {
    name: 'a second document after the end of the first',
    edits: change(daily, 'headline:', '...\nheadline:'),
    reported: [`${daily}:5:1 bad-yaml`],
  },
  {
    name: 'an escape in a field',
    edits: change(daily, 'headline: Council closes', 'headline: "\\x1b[2JCouncil closes\\u202e"  #'),
    reported: [`${daily}:4:11 unprintable-character`],
  },
  {
    name: 'an escape in the name of a field',
    edits: change(daily, 'headline:', '"head\\u202eline":'),
    reported: [`${daily}:4:1 unknown-field`],
  },
  {
    name: 'an unknown field',
    edits: change(daily, 'headline:', 'title:'),
    reported: [`${daily}:4:1 unknown-field`],
  },
  {
    name: 'an empty field',
    edits: change(daily, 'headline: Council closes the harbour', 'headline:'),
    reported: [`${daily}:4:10 bad-value`],
  },
  {
    name: 'a list as headline',
    edits: change(daily, 'headline: Council closes the harbour', 'headline: [a, b]'),
    reported: [`${daily}:4:11 bad-value`],
  },
  {
    name: 'a date not in the calendar',
    edits: change(daily, '2026-03-02', '2026-02-30'),
    reported: [`${daily}:3:12 bad-date`],
  },
  {
    name: 'a date in words',
    edits: change(daily, '2026-03-02', 'Monday'),
    reported: [`${daily}:3:12 bad-date`],
  },
  {
    name: 'an instant without offset',
    edits: change(gazette, '2026-03-03T08:30:00Z', '2026-03-03T08:30:00'),
    reported: [`${gazette}:3:12 bad-date`],
  },
  {
    name: 'a javascript: address',
    edits: change(daily, 'https://daily.example/harbour-vote', '"javascript:alert(1)"'),
    reported: [`${daily}:2:6 bad-address`],
  },
  {
    name: 'a data: address',
    edits: change('outlets.yaml', 'https://daily.example/', '"data:text/html,x"'),
    reported: ['outlets.yaml:3:8 bad-address'],
  },
  {
    name: 'an address with a password',
    edits: change(daily, 'https://daily', 'https://me:secret@daily'),
    reported: [`${daily}:2:6 bad-address`],
  },
  {
    name: 'a zero-width space in an address',
    edits: change(daily, 'https://daily.example/harbour', 'https://daily.example/har\u200Bbour'),
    reported: [`${daily}:2:6 bad-address`],
  },
  {
    name: 'a contact that is none',
    edits: change('site.yaml', 'desk@school.example', 'the desk'),
    reported: ['site.yaml:6:10 bad-address'],
  },
  {
    name: 'an unknown way to publish',
    edits: change('outlets.yaml', 'publish: excerpts', 'publish: half'),
    reported: ['outlets.yaml:6:12 bad-value'],
  },
  {
    name: 'an unknown kind',
    edits: change(daily, 'headline:', 'kind: column\nheadline:'),
    reported: [`${daily}:4:7 bad-value`],
  },
  {
    name: 'a language that is none',
    edits: change(daily, 'headline:', 'lang: "??"\nheadline:'),
    reported: [`${daily}:4:7 bad-value`],
  },
  {
    name: 'publishedFrom without a date',
    edits: change(daily, 'published: 2026-03-02', 'publishedFrom: text'),
    reported: [`${daily}:3:16 missing-field`],
  },
  {
    name: 'an event without a title',
    edits: change(event, 'title: The council votes on the harbour\n', ''),
    reported: [`${event}:2:1 missing-field`],
  },
  {
    name: 'translated neither true nor false',
    edits: change(event, 'place:', 'translated: perhaps\nplace:'),
    reported: [`${event}:4:13 bad-value`],
  },
  {
    name: 'text below an event’s fields',
    edits: change(event, '}\n---\n', '}\n---\nMore.\n'),
    reported: [`${event}:11:1 unexpected-text`],
  },
  {
    name: 'one name for a thing',
    edits: change('stories.yaml', '[old harbour, inner basin]', '[old harbour]'),
    reported: ['stories.yaml:5:14 bad-value'],
  },
  {
    name: 'too many sentences',
    edits: change('site.yaml', 'excerptSentences: 1', 'excerptSentences: 900'),
    reported: ['site.yaml:7:19 bad-value'],
  },
  {
    name: 'no publisher',
    edits: change(
      'site.yaml',
      'publisher:\n  name: The harbour school\n  url: https://school.example/\n',
      '',
    ),
    reported: ['site.yaml:1:1 missing-field'],
  },
];

const betweenFiles: Fault[] = [
  {
    name: 'a quotation mark that is not closed, in an article that a note names',
    edits: write(gazette, '---\nheadline: "A year of patience\n---\n\nText.\n'),
    reported: [`${gazette}:3:1 bad-yaml`],
  },
  {
    name: 'a byte that is not UTF-8, in an article that a note and a correction name',
    edits: [
      ...write(gazette, bytes(`${fields}One\nline `, [0xe9], ' more')),
      ...change(
        event,
        'notes:',
        'corrections: [{ date: 2026-03-09, what: A date., article: gazette }]\nnotes:',
      ),
    ],
    reported: [`${gazette}:6:6 not-utf8`],
  },
  {
    name: 'an earlier version that cannot be read',
    edits: [
      ...write('articles/harbour-vote/daily-first.md', '---\nheadline: "A year\n---\n\nText.\n'),
      ...change(daily, 'headline:', 'revises: daily-first\nheadline:'),
    ],
    reported: ['articles/harbour-vote/daily-first.md:3:1 bad-yaml'],
  },
  {
    name: 'an event whose file is no UTF-8',
    edits: write(event, bytes('---\ntitle: caf', [0xe9], '\n---\n')),
    reported: [`${event}:2:11 not-utf8`],
  },
  {
    name: 'no file of outlets',
    edits: [{ file: 'outlets.yaml', remove: true }],
    reported: ['outlets.yaml:1:1 missing-file'],
  },
  {
    name: 'a file of outlets that is no YAML',
    edits: change('outlets.yaml', 'id: daily', 'id: "daily'),
    reported: ['outlets.yaml:10:1 bad-yaml'],
  },
  {
    name: 'an outlet that is not listed',
    edits: write('articles/harbour-vote/dialy.md', `${fields}Text.`),
    reported: ['articles/harbour-vote/dialy.md:2:1 unknown-outlet'],
  },
  {
    name: 'an outlet named wrongly',
    edits: change(daily, 'headline:', 'outlet: dialy\nheadline:'),
    reported: [`${daily}:4:9 unknown-outlet`],
  },
  {
    name: 'an event that is not there',
    edits: write('articles/regatta/daily.md', `${fields}Text.`),
    reported: ['articles/regatta/daily.md:1:1 unknown-event'],
  },
  {
    name: 'an event without articles',
    edits: write('events/regatta.md', '---\ntitle: Regatta\ndate: 2026-03-04\nsummary: Boats.\n---\n'),
    reported: ['events/regatta.md:2:1 no-articles'],
  },
  {
    name: 'a story that is not listed',
    edits: change(event, 'story: harbour', 'story: harbor'),
    reported: [`${event}:5:8 unknown-story`],
  },
  {
    name: 'an outlet twice',
    edits: change('outlets.yaml', 'id: herald', 'id: daily'),
    reported: [`${herald}:2:1 unknown-outlet`, 'outlets.yaml:4:7 duplicate-id'],
  },
  {
    name: 'two outlets of one name',
    edits: change('outlets.yaml', 'name: The Herald', 'name: the daily'),
    reported: ['outlets.yaml:5:9 shared-name'],
  },
  {
    name: 'a speaker who speaks for nobody listed',
    edits: change('speakers.yaml', 'of: council', 'of: senate'),
    reported: ['speakers.yaml:7:7 unknown-speaker'],
  },
  {
    name: 'an official text of a speaker who is not listed',
    edits: change(daily, 'published: 2026-03-02', 'kind: official\nspeaker: senate\npublished: 2026-03-02'),
    reported: [`${daily}:4:10 unknown-speaker`],
  },
  {
    name: 'a report that says whose words it is',
    edits: change(daily, 'published: 2026-03-02', 'speaker: ada-moreno\npublished: 2026-03-02'),
    reported: [`${daily}:3:10 bad-value`],
  },
  {
    name: 'a speaker of no language',
    edits: change('speakers.yaml', 'of: council', 'of: council\n  language: in French'),
    reported: ['speakers.yaml:8:13 bad-value'],
  },
  {
    name: 'speakers in a circle',
    edits: change('speakers.yaml', '  aliases: [the city council]', '  of: ada-moreno'),
    reported: ['speakers.yaml:3:7 speaker-circle', 'speakers.yaml:7:7 speaker-circle'],
  },
  {
    name: 'one name for two speakers',
    edits: change('speakers.yaml', '- Moreno', '- The Council'),
    reported: ['speakers.yaml:9:5 shared-alias'],
  },
  {
    name: 'a reserved id',
    edits: change('stories.yaml', 'id: harbour', 'id: index'),
    reported: [`${event}:5:8 unknown-story`, 'stories.yaml:1:7 reserved-id'],
  },
  {
    name: 'capitals in an id',
    edits: change('outlets.yaml', 'id: gazette', 'id: Gazette'),
    reported: [`${gazette}:2:1 unknown-outlet`, 'outlets.yaml:7:7 bad-id'],
  },
  {
    name: 'a homoglyph in an id',
    edits: change('outlets.yaml', 'id: gazette', 'id: gаzette'),
    reported: [`${gazette}:2:1 unknown-outlet`, 'outlets.yaml:7:7 bad-id'],
  },
  {
    name: 'a path in an id',
    edits: change(daily, 'headline:', 'outlet: ../../etc/passwd\nheadline:'),
    reported: [`${daily}:4:9 bad-id`],
  },
  {
    name: 'a file name with a space',
    edits: write(
      'articles/harbour-vote/the daily.md',
      `${fields}outlet`.replace('url', 'outlet: daily\nurl'),
    ),
    reported: ['articles/harbour-vote/the daily.md:1:1 bad-id'],
  },
  {
    name: 'an event called like an address',
    edits: [
      ...write('events/con.md', '---\ntitle: Con\ndate: 2026-03-04\nsummary: Boats.\n---\n'),
      ...write('articles/con/daily.md', `${fields}Text.`),
    ],
    reported: ['events/con.md:1:1 reserved-id'],
  },
  {
    name: 'the same article twice',
    edits: [
      ...write(daily, `---\noutlet: daily\n---\n\nText.\n`),
      ...write('articles/harbour-vote/again.md', `---\noutlet: daily\n---\n\nText.\n`),
    ],
    reported: [`${daily}:2:1 duplicate-article`],
  },
  {
    name: 'the same text twice of one outlet',
    edits: [
      ...write(daily, `---\noutlet: daily\nauthor: Ruth Pell\n---\n\nText.\n`),
      ...write('articles/harbour-vote/again.md', `---\noutlet: daily\n---\n\nText.\n`),
      ...write('articles/harbour-vote/agency.md', `---\noutlet: herald\n---\n\nText.\n`),
    ],
    reported: [`${daily}:2:1 duplicate-text`],
  },
  {
    name: 'one address for two articles',
    edits: change(gazette, 'https://gazette.example/2026/03/harbour', 'https://daily.example/harbour-vote'),
    reported: [`${gazette}:2:6 duplicate-address`],
  },
];

const inTexts: Fault[] = [
  { name: 'an article without text', edits: write(daily, fields), reported: [`${daily}:3:1 no-text`] },
  {
    name: 'an unknown block',
    edits: change(herald, ':::furniture', ':::advert'),
    reported: [`${herald}:8:1 unknown-directive`],
  },
  {
    name: 'HTML in a paragraph',
    edits: change(herald, 'The debate', 'The <b>debate'),
    reported: [`${herald}:14:5 raw-html`],
  },
  {
    name: 'a script',
    edits: change(herald, 'The debate', '<script>alert(1)</script>\n\nThe debate'),
    reported: [`${herald}:14:1 raw-html`],
  },
  {
    name: 'a quotation 65 deep',
    edits: change(herald, 'The debate', `${'> '.repeat(65)}The debate`),
    reported: [`${herald}:14:1 nested-too-deep`],
  },
  {
    name: 'more lines than are read',
    edits: change(herald, 'The debate', `${'line\n'.repeat(20_000)}The debate`),
    reported: [`${herald}:20009:1 too-many-lines`],
  },
  {
    name: 'a reference to a control character',
    edits: change(herald, 'The debate', 'The &#x7;debate&#x202e;'),
    reported: [`${herald}:14:1 unprintable-character`],
  },
  {
    name: 'emphasis 70 deep',
    edits: change(herald, 'The debate', `${'*a '.repeat(70)}The debate${' a*'.repeat(70)}`),
    reported: [`${herald}:14:188 nested-too-deep`],
  },
];

const inDocs: Fault[] = [
  {
    name: 'a page without a title',
    edits: write('docs/lesson.md', '---\ndescription: A lesson.\n---\n\nText.\n'),
    reported: ['docs/lesson.md:2:1 missing-field'],
  },
  {
    name: 'links on a page that lead nowhere',
    edits: write(
      'docs/lesson.md',
      '---\ntitle: A lesson\n---\n\nSee [x](/%zz) and [y](//javascript:alert(1)).\n\n[z]: data:text/html,x\n',
    ),
    reported: [
      'docs/lesson.md:5:5 bad-address',
      'docs/lesson.md:5:19 bad-address',
      'docs/lesson.md:7:1 bad-address',
    ],
  },
  {
    name: 'a page whose name is no address',
    edits: write('docs/My Lesson.md', '---\ntitle: A lesson\n---\n\nText.\n'),
    reported: ['docs/My Lesson.md:1:1 bad-id'],
  },
];

const inNotes: Fault[] = [
  {
    name: 'a note on an article that is not there',
    edits: change(event, 'article: gazette', 'article: gazete'),
    reported: [`${event}:9:23 unknown-article`],
  },
  {
    name: 'a note on words that are not there',
    edits: change(event, 'a year of patience', 'a year of patients'),
    reported: [`${event}:9:39 words-not-found`],
  },
  {
    name: 'a note on a speaker who is not listed',
    edits: change(event, 'speaker: ada-moreno', 'speaker: moreno'),
    reported: [`${event}:8:14 unknown-speaker`],
  },
  {
    name: 'a former id that is none',
    edits: change(event, 'speaker: ada-moreno', 'formerly: [s-8k2m, "#s-8k2m"]'),
    reported: [`${event}:8:15 bad-id`],
  },
  {
    name: 'a note of no kind',
    edits: change(event, 'speaker: ada-moreno', 'speeker: ada-moreno'),
    reported: [`${event}:8:5 bad-note`, `${event}:8:5 unknown-field`, `${event}:9:5 unknown-field`],
  },
  {
    name: 'a join of one',
    edits: change(event, '  - speaker: ada-moreno\n    quote: {', '  - join:\n    - {'),
    reported: [`${event}:9:5 bad-note`],
  },
  {
    name: 'a note without words',
    edits: change(event, ', words: “a year of patience”', ''),
    reported: [`${event}:9:12 missing-field`],
  },
];

export const faults: readonly Fault[] = [
  ...inFiles,
  ...inFields,
  ...betweenFiles,
  ...inTexts,
  ...inDocs,
  ...inNotes,
];
