import { describe, expect, test } from 'vitest';
import { outlinePage } from '../../../src/cli/build/read-back/html.ts';
import { print } from '../../../src/views/html/html.ts';
import { drawSpeakerEvent, viewSpeaker } from '../../../src/views/people/speaker-view.ts';
import { viewedSite } from '../../support/view-site.ts';

const holt = { id: 'holt', name: 'Anna Holt', aliases: ['Holt'] };
const { site, page } = viewedSite({
  speakers: [holt],
  events: {
    harbour: {
      herald:
        'Anna Holt spoke on Monday. “We shall not rest before the harbour is open again,” Holt said. The ferry is safe, said Tom Reed.',
      tribune:
        '“We shall not rest before the harbour is open,” Anna Holt said. Holt said that the crane has no owner. Holt denied that the quay would ever be sold to anybody.',
      courier: 'It rained. “The crane is gone,” said Tom Reed.',
    },
    ferry: { herald: '“The ferry is late,” Anna Holt said.' },
    market: { herald: '“The market is shut,” said Tom Reed.' },
  },
});
const view = viewSpeaker(site, holt);
const htmlOf = (event: string) =>
  print(
    view.events
      .filter(({ analysis }) => analysis.event.id === event)
      .map((each) => drawSpeakerEvent(each, page)),
  );

describe('a speaker’s page', () => {
  test('has the events in which an article credits the speaker', () => {
    expect(view.events.map(({ analysis }) => analysis.event.id)).toEqual(['harbour', 'ferry']);
  });

  test('goes by statement: its words once, as a link to it, and a line for each outlet that has them', () => {
    const html = htmlOf('harbour');
    expect(html.match(/We shall not rest/g)).toHaveLength(1);
    expect(html).toMatch(/<a href="\/events\/harbour\/#s-[^"]+"><bdi class="spoken-words marked">/);
    expect([...html.matchAll(/<svg class="strip"/g)]).toHaveLength(2);
    expect(html.replace(/<[^>]*>/g, ' ')).toMatch(/herald\s+in full;.*tribune\s+trimmed;/s);
  });

  test('says of a clause that somebody denies that it is told as denied', () => {
    const texts = htmlOf('harbour')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(texts).toMatch(/the quay would ever be sold to anybody .{0,60}denied: told as not said/);
  });

  test('says of which articles the words are not found, which the build searches once more', () => {
    const { text, denials } = outlinePage(htmlOf('harbour'));
    expect(text).toContain('These words are not found in the text we hold of courier.');
    expect(denials.flatMap(({ articles }) => articles)).toContain('harbour-courier');
  });

  test('counts statements and clauses apart', () => {
    expect(htmlOf('harbour')).toContain('1 statement, 2 remarks not in quotation marks');
    expect(htmlOf('harbour')).toContain('the crane has no owner');
  });

  test('draws no line where one article is held', () => {
    expect(htmlOf('ferry')).toContain('The ferry is late');
    expect(htmlOf('ferry')).not.toContain('<svg');
  });

  test('needs the key of the lines where it has some', () => {
    expect(view.hasLines).toBe(true);
    expect(viewSpeaker(site, { ...holt, id: 'nobody' }).hasLines).toBe(false);
  });

  test('leaves out no quotation of the speaker', () => {
    const shown = view.events.flatMap(({ statements, apart }) => [
      ...statements.flatMap(({ statements: row }) =>
        row.flatMap(({ readings }) => readings.flatMap(({ places }) => places)),
      ),
      ...apart,
    ]);
    const ids = shown.map(({ quotation }) => (typeof quotation === 'string' ? quotation : quotation?.id));
    const credited = site.events.flatMap(({ quotations }) =>
      quotations.filter(({ speaker }) => speaker?.id === 'holt'),
    );
    expect(credited.length).toBeGreaterThan(3);
    for (const { id } of credited) expect(ids).toContain(id);
  });
});
