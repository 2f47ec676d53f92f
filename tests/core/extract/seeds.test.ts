import { beforeAll, describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../src/core/extract/quotations.ts';
import type { Article, SpeakerEntry } from '../../../src/core/content-model.ts';
import type { Quotation } from '../../../src/core/model.ts';
import { loadContent } from '../../../src/corpus/content.ts';
import { SAMPLE } from '../../support/sample.ts';

/** The five real articles, as content/ holds them. */
let articles: readonly Article[];
let speakers: readonly SpeakerEntry[];

beforeAll(async () => {
  ({
    corpus: { articles, speakers },
  } = await loadContent(SAMPLE));
});

interface Reading {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
}

function read(outlet: string): Reading {
  const article = articles.find((one) => one.outlet === outlet);
  if (!article) throw new Error(`content/ has no article of ${outlet}.`);
  return {
    article,
    quotations: extractQuotations(article, speakers).filter(({ field }) => field === 'body'),
  };
}

/** The first words of each quotation in marks, piece by piece, its speaker as printed and as known. */
function listQuotations({ article: { text }, quotations }: Reading): (string | null)[][] {
  return quotations
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ pieces, speaker }) => [
      pieces.map(({ start, end }) => text.slice(start, end).split(' ').slice(0, 3).join(' ')).join(' … '),
      speaker?.name ?? null,
      speaker?.id ?? speaker?.resolved ?? null,
    ]);
}

function listReports({ article: { text }, quotations }: Reading): (string | null | undefined)[][] {
  return quotations
    .filter(({ kind }) => kind === 'indirect')
    .map(({ start, end, speaker, cue }) => [
      text.slice(start, end).split(' ').slice(0, 4).join(' '),
      speaker?.name,
      cue?.text,
      speaker?.via ?? null,
    ]);
}

const ministry = 'azerbaijan-foreign-ministry';

describe('extractQuotations on the five articles', () => {
  test('reads TRT World', () => {
    expect(listQuotations(read('trt-world'))).toEqual([
      ['humanitarian cargo', 'the Foreign Ministry', ministry],
      ['the international legal', 'it', ministry],
      ['France has insisted', 'the statement', ministry],
      ['We are at', 'Hikmet Hajiyev', 'hikmet-hajiyev'],
      ['humanitarian crisis', 'Yerevan', 'armenia'],
    ]);
  });

  test('reads Daily Sabah', () => {
    expect(listQuotations(read('daily-sabah'))).toEqual([
      ['humanitarian catastrophe.', 'Yerevan', 'armenia'],
      ['no humanitarian aid … in total violation', 'Hidalgo', 'anne-hidalgo'],
      ['This is a', 'she', 'anne-hidalgo'],
      ['The ambassador received', 'Baku', ministry],
      ['provocative declarations (of', 'It', ministry],
      ['campaign of lies', 'they', ministry],
      ['This constitutes direct', 'it', ministry],
      ['international legal framework', 'it', ministry],
      ['France has insisted', 'the statement', ministry],
    ]);
  });

  test('reads OC Media’s single marks beside its apostrophes', () => {
    const reading = read('oc-media');
    expect(listQuotations(reading)).toEqual([
      ['These provocative actions,', 'the ministry', ministry],
      ['fragile normalisation process', 'The ministry', ministry],
      ['who are on', 'Le\u00a0Figaro', 'le-figaro'],
      ['Basic humanitarian assistance', 'Miller', 'mathew-miller'],
      [
        'deep concern … deteriorating humanitarian conditions',
        'US State Department Spokesperson Mathew Miller',
        'mathew-miller',
      ],
      ['We reiterate our', 'he', 'mathew-miller'],
      ['convene without delay', 'Miller', 'mathew-miller'],
      ['Basic humanitarian assistance', 'Miller', 'mathew-miller'],
      [
        'Armenian residents in',
        'Azerbaijani Foreign Ministry Spokesperson Aykham Hajizade',
        'aykhan-hajizadeh',
      ],
      ['[The] constant rejection', 'he', 'aykhan-hajizadeh'],
    ]);
    expect(
      reading.quotations.filter(({ kind }) => kind !== 'indirect').every(({ marks }) => marks === 'single'),
    ).toBe(true);
  });

  test('reads the article of the unidentified outlet', () => {
    expect(listQuotations(read('unidentified'))).toEqual([
      ['A strong objection', 'the ministry', ministry],
      ['false and slanderous', 'the ministry', ministry],
      ['aggression', 'Paris', 'france'],
      ['end its attacks', 'The resolution', 'french-national-assembly-resolution'],
      ['peace must be', 'The resolution', 'french-national-assembly-resolution'],
      ['another provocation by', 'Baku', ministry],
      ['This resolution is', 'the Foreign Ministry', ministry],
      ['contrary to the', 'the Foreign Ministry', ministry],
      ['once again clearly', 'the Foreign Ministry', ministry],
      ['attempt to batter', 'Azerbaijan', ministry],
      ['official position', 'The French diplomat', 'julien-le-lan'],
      ['Azerbaijani forces and', 'The resolution', 'french-national-assembly-resolution'],
      ['if the occupation', 'It', 'french-national-assembly-resolution'],
      ['attack on Armenian', 'The French Senate', 'The French Senate'],
      ['biased intentions,', 'Baku', ministry],
      ['anti-Azerbaijan position', 'Baku', ministry],
    ]);
  });

  test('keeps who passed the diplomat’s words on', () => {
    const { article, quotations } = read('unidentified');
    const position = quotations.find(
      ({ start, end }) => article.text.slice(start, end) === 'official position',
    );
    expect(position?.speaker?.via).toBe('the Azerbaijani ministry');
  });

  test('finds no marks in Turan’s article, and whom it lets speak without them', () => {
    const reading = read('turan');
    expect(listQuotations(reading)).toEqual([]);
    expect(listReports(reading)).toEqual([
      [
        'France has been mediating',
        'Azerbaijani Foreign Ministry official spokesman Aykhan Hajizadeh',
        'stated',
        null,
      ],
      ['All this confirms the', 'the Azerbaijani Foreign Ministry', 'said', null],
      ["France's attempts to talk", 'Azerbaijan', 'stated', 'Hajizadeh'],
    ]);
  });

  test('finds what OC Media reports of Baku without marks', () => {
    expect(listReports(read('oc-media'))).toEqual([
      ['interfering in Azerbaijan’s internal', 'Baku', 'accused', null],
      ['the Lachin Corridor —', 'Baku', 'insist', null],
      ['Azerbaijan to lift the', 'France', 'calling', null],
      ['Nagorno-Karabakh receives humanitarian aid', 'Baku', 'insisted', null],
    ]);
  });

  test('tells the reporter’s insertions from the words', () => {
    const insertions = articles.flatMap((article) =>
      extractQuotations(article, speakers).flatMap((quotation) =>
        quotation.insertions.map(({ start, end }) => article.text.slice(start, end)),
      ),
    );
    expect(insertions.sort()).toEqual(['(an)', '(of French politicians)', '[The]']);
  });
});
