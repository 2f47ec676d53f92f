import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MAX_ARTICLES, MIN_SHARED } from '../../../../src/core/collate/archive/join.ts';

const file = readFileSync('src/core/collate/archive/candidate-pairs.sql', 'utf8');
const statement = file.replaceAll(/^--.*\n/gm, '');

test('candidate-pairs.sql has the limits of the join in memory', () => {
  expect(statement.match(/\d+/g)?.map(Number)).toEqual([2, MAX_ARTICLES, MIN_SHARED]);
});

test('candidate-pairs.sql is one statement without parameters, common table expressions or an end mark', () => {
  expect(statement).not.toMatch(/[;?$:@{]|\bWITH\b/i);
});
