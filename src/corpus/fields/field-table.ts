import type { FieldRow } from './field-row.ts';
import { siteFields } from './site-fields.ts';

/**
 * Every field of every content file, once: what messages, the documentation, the JSON Schemas and the options of
 * `add` say of it comes from here. Tests hold the readers to it.
 */
export type ContentFileKind = 'article' | 'event' | 'outlet' | 'speaker' | 'story' | 'site' | 'page';

const publish = ['full', 'excerpts', 'quotations'] as const;

const terms: FieldRow = {
  name: 'terms',
  kind: 'list',
  says: 'names for one thing, to be shown side by side',
  example: '[{ about: the place, names: [harbour, docks] }]',
  fields: [
    { name: 'about', kind: 'text', isRequired: true, says: 'what is named', example: 'the place' },
    {
      name: 'names',
      kind: 'texts',
      isRequired: true,
      says: 'two names or more',
      example: '[harbour, docks]',
    },
  ],
};

export const contentFields: Readonly<Record<ContentFileKind, readonly FieldRow[]>> = {
  article: [
    {
      name: 'outlet',
      kind: 'id',
      says: 'an id of `outlets.yaml`; otherwise the name of the file',
      example: 'daily',
    },
    {
      name: 'headline',
      kind: 'text',
      says: 'otherwise the text’s first `# heading`',
      example: 'Council votes to close the harbour',
    },
    {
      name: 'url',
      kind: 'address',
      says: 'where the article stands, http or https',
      example: 'https://daily.example/harbour',
    },
    { name: 'published', kind: 'instant', says: 'a day or an instant', example: '2023-08-31T14:05:00Z' },
    {
      name: 'publishedFrom',
      kind: 'choice',
      choices: ['page', 'text'],
      says: '`text` where the date rests on the article’s words and not on its page; the site then says “about”',
      example: 'text',
    },
    { name: 'retrieved', kind: 'day', says: 'the day the text was taken', example: '2023-09-01' },
    { name: 'author', kind: 'text', says: 'as printed', example: 'Ruth Pell' },
    { name: 'lang', kind: 'language', says: 'a language tag, `en` when left out', example: 'en-GB' },
    {
      name: 'kind',
      kind: 'choice',
      choices: ['report', 'official'],
      says: '`official` for an official text that the reports are held against; otherwise `report`',
      example: 'official',
    },
    {
      name: 'speaker',
      kind: 'id',
      says: 'whose words an official text is, an id of `speakers.yaml`',
      example: 'ruth-pell',
    },
    {
      name: 'publish',
      kind: 'choice',
      choices: publish,
      says: 'how much of the text the site prints; otherwise what the outlet says',
      example: 'excerpts',
    },
    {
      ...{ name: 'revises', kind: 'id', example: 'daily-morning' },
      says: 'the name of the file that holds an earlier version of the same article; the event then compares this one, and a page shows what changed',
    },
    { name: 'draft', kind: 'flag', says: 'whether it is left out of the built site', example: 'true' },
    {
      ...{ name: 'withdrawn', kind: 'fields' },
      says: 'that the text was taken out; a page says so at its address, and no file of the site has its words',
      example: '{ date: 2026-03-09, why: The outlet asked for it. }',
      fields: [
        { name: 'date', kind: 'day', isRequired: true, says: 'the day', example: '2026-03-09' },
        { name: 'why', kind: 'text', isRequired: true, says: 'why', example: 'The outlet asked for it.' },
      ],
    },
    {
      name: 'sourceSha256',
      kind: 'sha256',
      says: 'the SHA-256 of the file that the text was taken from; `add` writes it',
      example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
  ],
  event: [
    {
      name: 'title',
      kind: 'text',
      isRequired: true,
      says: 'what happened, as the site calls it',
      example: 'The council votes on the harbour',
    },
    { name: 'date', kind: 'day', isRequired: true, says: 'the day it happened', example: '2026-03-02' },
    {
      name: 'summary',
      kind: 'text',
      isRequired: true,
      says: 'one neutral sentence',
      example: 'The council voted to close the old harbour for a year.',
    },
    { name: 'place', kind: 'text', says: 'where it happened', example: 'Port Ellery' },
    {
      ...{ name: 'background', kind: 'text' },
      says: 'what came before, in two neutral sentences, for who has not followed it',
      example: 'The harbour has been open since 1871. Its east wall gave way in January.',
    },
    { name: 'story', kind: 'id', says: 'an id of `stories.yaml`', example: 'harbour' },
    {
      name: 'translated',
      kind: 'flag',
      says: 'whether outlets print translations; left out where it is not known',
      example: 'true',
    },
    terms,
    {
      ...{ name: 'corrections', kind: 'list' },
      says: 'what was wrong on this site and has been mended',
      example: '[{ date: 2026-03-09, what: A speaker was named wrongly. }]',
      fields: [
        { name: 'date', kind: 'day', isRequired: true, says: 'the day', example: '2026-03-09' },
        {
          ...{ name: 'what', kind: 'text', isRequired: true, says: 'what was wrong and what is right' },
          example: 'A speaker was named wrongly.',
        },
        { name: 'article', kind: 'id', says: 'the name of the file it is about', example: 'daily' },
      ],
    },
    { name: 'draft', kind: 'flag', says: 'whether it is left out of the built site', example: 'true' },
    {
      name: 'notes',
      kind: 'list',
      says: 'what an editor sets right',
      example: '[{ notAQuotation: { article: daily, words: The Old Harbour } }]',
    },
  ],
  outlet: [
    {
      name: 'id',
      kind: 'id',
      isRequired: true,
      says: 'what articles call it; it stands in addresses',
      example: 'daily',
    },
    { name: 'name', kind: 'text', isRequired: true, says: 'what readers call it', example: 'The Daily' },
    { name: 'country', kind: 'text', says: 'where it is published', example: 'Ireland' },
    {
      ...{ name: 'kind', kind: 'text', example: 'newspaper' },
      says: 'what kind of outlet it is, in a word or two; an event’s page says it with the country',
    },
    {
      ...{ name: 'description', kind: 'text' },
      says: 'more of what it is, for the outlet’s own page',
      example: 'Owned by its readers since 1988',
    },
    {
      name: 'url',
      kind: 'address',
      says: 'its own site; `add` knows it by its host',
      example: 'https://daily.example/',
    },
    {
      name: 'publish',
      kind: 'choice',
      choices: publish,
      says: 'how much of its texts the site prints, `full` when left out',
      example: 'excerpts',
    },
  ],
  speaker: [
    {
      name: 'id',
      kind: 'id',
      isRequired: true,
      says: 'what notes call it; it stands in addresses',
      example: 'ada-moreno',
    },
    { name: 'name', kind: 'text', isRequired: true, says: 'the name in full', example: 'Ada Moreno' },
    {
      name: 'aliases',
      kind: 'texts',
      says: 'other names that articles print',
      example: '[Moreno, Councillor Moreno]',
    },
    { name: 'role', kind: 'text', says: 'office or occupation', example: 'Leader of the council' },
    { name: 'of', kind: 'id', says: 'the entry that this one speaks for', example: 'port-ellery-council' },
    {
      name: 'language',
      kind: 'language',
      says: 'a language tag: what they speak; left out where it is not certain',
      example: 'fr',
    },
    {
      name: 'in',
      kind: 'ids',
      says: 'events and outlets in whose articles the entry is meant; everywhere when left out',
      example: '[harbour-vote]',
    },
  ],
  story: [
    {
      name: 'id',
      kind: 'id',
      isRequired: true,
      says: 'what events call it; it stands in addresses',
      example: 'harbour',
    },
    {
      name: 'title',
      kind: 'text',
      isRequired: true,
      says: 'what the site calls it',
      example: 'The old harbour',
    },
    {
      name: 'description',
      kind: 'text',
      says: 'what it is about, in a sentence',
      example: 'Port Ellery’s harbour, its cracks and its closure.',
    },
    terms,
  ],
  site: siteFields,
  page: [
    { name: 'title', kind: 'text', isRequired: true, says: 'what the page is called', example: 'In class' },
    {
      name: 'description',
      kind: 'text',
      says: 'what it is about, in a sentence',
      example: 'Three lessons with two articles each.',
    },
  ],
};
