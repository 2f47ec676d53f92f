import { describe, expect, test } from 'vitest';
import { readNamings } from '../../../support/voices.ts';
import {
  toEntityId,
  trimPossessive,
  trimSuffix,
} from '../../../../src/core/extract/coreference/name-mentions.ts';
import { toNameKeys } from '../../../../src/core/extract/coreference/names.ts';

describe('names of a text', () => {
  test.each<[string, string[]]>([
    ['Paris Mayor Anne de Vries met Orr’s aide.', ['Paris Mayor Anne de Vries', 'Orr']],
    ['Knowing Orr was ill, Lee left.', ['Orr', 'Lee']],
    ['Enter Mary Orr.', ['Mary Orr']],
    ['The speaker of the House Mary Orr sat.', ['Mary Orr']],
    ['The House Mary Orr built fell.', ['House Mary Orr']],
    ['On Monday the boats lay still.', []],
  ])('%s', (text, names) => {
    expect(readNamings(text).map(({ name }) => name)).toEqual(names);
  });
});

describe('what a text names', () => {
  test.each<[string, string[]]>([
    ['Ann Poe came with Jo Lee.', ['Ann Poe', 'Jo Lee']],
    ['Knowing Lee was ill, they left.', ['Lee']],
    ['And Lee was ill.', ['Lee']],
    ['Meanwhile Lee was ill.', ['Lee']],
    ['Beijing was late. Boeing was late.', ['Beijing', 'Boeing']],
    ['Enter Ann Poe.', ['Ann Poe']],
    ['Fellow Labour MP Tom Poe came.', ['Labour MP Tom Poe']],
    ['The speaker of the House Ann Poe came.', ['Ann Poe']],
    ['The speaker of the House Boats came.', ['House Boats']],
    ['The speaker of the House came.', ['House']],
    ['Chief of Staff Ann Poe came.', ['Chief', 'Ann Poe']],
    ['Ambassador to France Ann Poe came.', ['Ambassador', 'Ann Poe']],
    ['Ambassador to France Wim Poe came.', ['Ambassador', 'Wim Poe']],
    ['Ambassador to the old France came.', ['Ambassador', 'France']],
    ['Minister of Defence Poe came.', ['Minister', 'Poe']],
    ['Minister of Norland Poe came.', ['Minister', 'Norland Poe']],
    ['Anne de Vries of Delft came.', ['Anne de Vries', 'Delft']],
    ['Anne de came.', ['Anne']],
    ['On Monday Poe came in May.', ['Poe']],
    ['The Poe board met Poe’s aide Lee.', ['Poe', 'Poe’s', 'Lee']],
    ['Poe’s Lee came.', ['Poe’s', 'Lee']],
    ['It was Poe. Lee came.', ['Poe', 'Lee']],
    ['Running Poe was late.', ['Poe']],
    ['Running’s Poe was late.', ['Running’s', 'Poe']],
  ])('%s', (notation, expected) => {
    expect(readNamings(notation).map(({ name, owns }) => (owns ? `${name}’s` : name))).toEqual(expected);
  });

  test.each<[string, string]>([
    ['Paris Mayor Anne Hidalgo', 'anne hidalgo'],
    ['Hidalgo', 'hidalgo'],
    ['Mrs Poe', 'poe'],
    ['Tom Poe Jr', 'tom poe jr'],
    ['Poe Jr', 'poe jr'],
    ['Sir Tom Poe', 'tom poe'],
  ])('the entity of %s: %s', (notation, expected) => {
    expect(toEntityId(toNameKeys(notation))).toBe(expected);
  });

  test.each<[string, readonly string[]]>([
    ['Tom Poe Jr', ['tom', 'poe']],
    ['Tom Poe', ['tom', 'poe']],
    ['Jr', ['jr']],
    ['Tom Poe QC', ['tom', 'poe']],
  ])('%s without its suffix: %j', (notation, expected) => {
    expect(trimSuffix(toNameKeys(notation))).toEqual(expected);
  });

  test.each<[string, string]>([
    ['Poe’s', 'Poe'],
    ["Poe's", 'Poe'],
    ['the boys’', 'the boys'],
    ["the boys'", 'the boys'],
    ['Poe', 'Poe'],
  ])('%s without an owner’s ending: %s', (notation, expected) => {
    expect(trimPossessive(notation)).toBe(expected);
  });
});
