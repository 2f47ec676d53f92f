import { describe, expect, test } from 'vitest';
import { foldSpelling } from '../../../../src/core/text/english/spelling.ts';

describe('foldSpelling(word)', () => {
  test('takes one l for two only before an ending', () => {
    expect(['travelled', 'travellers', 'labelling'].map(foldSpelling)).toEqual([
      'traveled',
      'travelers',
      'labeling',
    ]);
  });

  test.each(
    `organise organize|recognised recognized|realising realizing|civilisation civilization|colour color
    |favourite favorite|neighbouring neighboring|labour labor|honoured honored|centre center|theatres theaters
    |kilometre kilometer|fibres fibers|travelled traveled|cancelling canceling|modelling modeling|jeweller jeweler
    |defence defense|licence license|programme program|analyse analyze|paralysed paralyzed|catalogue catalog
    |dialogue dialog|grey gray|ageing aging|judgement judgment|manoeuvre maneuver|paediatric pediatric
    |enrolment enrollment|fulfil fulfill|sceptical skeptical|practise practice|adviser advisor|learnt learned`
      .split('|')
      .map((pair) => pair.trim().split(' ') as [string, string]),
  )('takes %s and %s for one word', (a, b) => {
    expect(foldSpelling(a)).toBe(foldSpelling(b));
  });

  test.each(
    'kilometric recentred centrex size prize seize maize hour four our tour pour scour sour flour devour contour detour troubadour acre massacre metered fire wire called filled spelling excelled compelled controlled council senses fence hence'.split(
      ' ',
    ),
  )('leaves %s alone', (word) => {
    expect(foldSpelling(word)).toBe(word);
  });
});

describe('foldSpelling(word)', () => {
  test.each<[string, string]>([
    ['organize', 'organise'],
    ['organise', 'organise'],
    ['organized', 'organised'],
    ['organizer', 'organiser'],
    ['organizers', 'organisers'],
    ['organizing', 'organising'],
    ['organization', 'organisation'],
    ['organizations', 'organisations'],
    ['organizational', 'organisational'],
    ['size', 'size'],
    ['sized', 'sized'],
    ['resize', 'resize'],
    ['seize', 'seize'],
    ['prize', 'prize'],
    ['capsize', 'capsize'],
    ['maize', 'maize'],
    ['iz', 'iz'],
    ['doze', 'doze'],
    ['colour', 'color'],
    ['coloured', 'colored'],
    ['discolour', 'discolor'],
    ['favourite', 'favorite'],
    ['favour', 'favor'],
    ['unfavourable', 'unfavorable'],
    ['contour', 'contour'],
    ['hour', 'hour'],
    ['four', 'four'],
    ['harbour', 'harbor'],
    ['centre', 'center'],
    ['centred', 'centered'],
    ['centres', 'centers'],
    ['epicentre', 'epicenter'],
    ['kilometre', 'kilometer'],
    ['metre', 'meter'],
    ['metres', 'meters'],
    ['theatre', 'theater'],
    ['concentrate', 'concentrate'],
    ['acre', 'acre'],
    ['travelled', 'traveled'],
    ['traveller', 'traveler'],
    ['travelling', 'traveling'],
    ['modelling', 'modeling'],
    ['jeweller', 'jeweler'],
    ['libellous', 'libelous'],
    ['dialled', 'dialed'],
    ['called', 'called'],
    ['filled', 'filled'],
    ['travel', 'travel'],
    ['cancellation', 'cancellation'],
    ['aluminium', 'aluminum'],
    ['grey', 'gray'],
    ['tyres', 'tires'],
    ['saleable', 'salable'],
    ['analyzed', 'analysed'],
    ['cat', 'cat'],
    ['gaol', 'jail'],
    ['okay', 'ok'],
    ['programme', 'program'],
  ])('%s → %s', (notation, expected) => {
    expect(foldSpelling(notation)).toBe(expected);
  });
});
