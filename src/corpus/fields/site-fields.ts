import type { FieldRow } from './field-row.ts';

const link: readonly FieldRow[] = [
  { name: 'name', kind: 'text', isRequired: true, says: 'what the link is called', example: 'In class' },
  { name: 'to', kind: 'link', isRequired: true, says: 'where it leads', example: '/docs/in-class/' },
];

const pair = (name: string, says: string, example: string): FieldRow => ({
  ...{ name, kind: 'colour', isRequired: true, says, example: `"${example}"` },
});

const light = 'on light paper, #fdfcf9; its contrast has to be 4.5 to 1 or more';
const dark = 'on dark paper, #151410; its contrast has to be 4.5 to 1 or more';

/** Every field of `content/site.yaml`: what a publisher sets of the site as a whole. */
export const siteFields: readonly FieldRow[] = [
  {
    ...{ name: 'name', kind: 'text', isRequired: true, example: 'Harbour quotes' },
    says: 'what the site is called: in its header, titles, cards and feeds',
  },
  {
    ...{ name: 'description', kind: 'text', isRequired: true },
    says: 'what it is for, in a sentence',
    example: 'What each outlet did to the words.',
  },
  {
    ...{ name: 'lang', kind: 'language', example: 'en' },
    says: 'the language of the site’s own words, `en` when left out',
  },
  {
    ...{ name: 'publisher', kind: 'fields', isRequired: true },
    says: 'who runs the site',
    example: '{ name: The Harbour School }',
    fields: [
      { name: 'name', kind: 'text', isRequired: true, says: 'their name', example: 'The Harbour School' },
      { name: 'url', kind: 'address', says: 'their own site', example: 'https://school.example/' },
    ],
  },
  {
    ...{ name: 'url', kind: 'origin', example: 'https://school.example' },
    says: 'where the site will stand; SITE_URL takes its place. Without it the site has no feeds, sitemap or cards, since these need whole addresses',
  },
  {
    ...{ name: 'base', kind: 'folder', example: '/quotes/' },
    says: 'the folder that the site lies in there, `/` when left out; SITE_BASE takes its place',
  },
  {
    ...{ name: 'logo', kind: 'file', example: 'logo.svg' },
    says: 'the picture before the name in the header, in place of the program’s mark',
  },
  {
    ...{ name: 'colours', kind: 'fields' },
    says: 'the site’s own colours; each is refused where its contrast is too low to be read',
    example: '{ accent: { light: "#0b5d3b", dark: "#7fd6ab" } }',
    fields: [
      {
        ...{ name: 'accent', kind: 'fields', says: 'of links and marks' },
        example: '{ light: "#0b5d3b", dark: "#7fd6ab" }',
        fields: [pair('light', light, '#0b5d3b'), pair('dark', dark, '#7fd6ab')],
      },
      {
        ...{ name: 'outlets', kind: 'list' },
        says: 'of the outlets’ lines, up to six, in their order',
        example: '[{ light: "#00558b", dark: "#6cb8ff" }]',
        fields: [pair('light', light, '#00558b'), pair('dark', dark, '#6cb8ff')],
      },
    ],
  },
  {
    ...{ name: 'excerptSentences', kind: 'count', example: '1' },
    says: 'sentences around a statement where an outlet’s texts are excerpts, 1 when left out',
  },
  { name: 'contact', kind: 'contact', says: 'an e-mail address or a page', example: 'desk@school.example' },
  {
    ...{ name: 'licence', kind: 'fields', orText: 'name' },
    says: 'under which the site’s own data may be used; a line of text alone is its name',
    example: '{ name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }',
    fields: [
      { name: 'name', kind: 'text', isRequired: true, says: 'its name, or a sentence', example: 'CC BY 4.0' },
      {
        ...{ name: 'url', kind: 'address', says: 'its text' },
        example: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
  },
  {
    ...{ name: 'rights', kind: 'text' },
    says: 'whose the articles’ words are, and on what ground they are shown; the page about the site prints it',
    example: 'The texts are their outlets’; they are quoted for criticism and teaching.',
  },
  {
    ...{ name: 'takedown', kind: 'contact', example: 'rights@school.example' },
    says: 'whom those write to who want a text taken out, otherwise `contact`',
  },
  {
    ...{ name: 'corrections', kind: 'text' },
    says: 'how the publisher corrects, in a sentence above the list of corrections',
    example: 'We correct within two working days, and say what was wrong.',
  },
  {
    ...{ name: 'manual', kind: 'flag', example: 'true' },
    says: 'whether the site has Crossquote’s own manual under /docs/, which is for whoever makes such sites; false when left out. A page of your own by the same name takes the place of one of its pages',
  },
  {
    ...{ name: 'navigation', kind: 'list', fields: link },
    says: 'the links of the header, in place of the usual ones',
    example: '[{ name: Search, to: /search/ }, { name: In class, to: /docs/in-class/ }]',
  },
  {
    ...{ name: 'footer', kind: 'fields' },
    says: 'what stands at the foot of every page besides',
    example: '{ text: A project of class 10b. }',
    fields: [
      { name: 'text', kind: 'text', says: 'a sentence', example: 'A project of class 10b.' },
      {
        ...{ name: 'links', kind: 'list', fields: link, says: 'links' },
        example: '[{ name: Imprint, to: https://school.example/imprint }]',
      },
    ],
  },
];
