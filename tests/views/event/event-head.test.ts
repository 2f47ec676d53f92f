import { describe, expect, test } from 'vitest';
import { outlinePage } from '../../../src/cli/build/read-back/html.ts';
import type { EventAnalysis } from '../../../src/core/model.ts';
import { drawEventHead } from '../../../src/views/event/event-head.ts';
import { viewEvent } from '../../../src/views/event/event-view.ts';
import { print } from '../../../src/views/html/html.ts';
import { viewedSite } from '../../support/view-site.ts';

const texts = {
  herald: '“The crane is gone,” Tom Reed said.',
  tribune: '“The quay will be sold,” said Tom Reed.',
};
const { site, page } = viewedSite({
  events: { harbour: texts },
  outlets: { herald: { kind: 'newspaper', country: 'Ireland' } },
  entry: {
    summary: 'A crane went.',
    background: 'The harbour is old. Its crane was older.',
    place: 'Ellery',
  },
});
const draw = (change: (analysis: EventAnalysis) => EventAnalysis = (analysis) => analysis) =>
  print(site.events.map((analysis) => drawEventHead(viewEvent(site, change(analysis)), [], page)));

describe('the head of an event', () => {
  test('says where it happened, and what came before', () => {
    expect(draw()).toContain('2 May 2024</time> · Ellery');
    expect(draw()).toContain('<p class="background small">The harbour is old. Its crane was older.</p>');
  });

  test('says of each outlet what it is, where the publisher does', () => {
    expect(draw().match(/Newspaper, Ireland<br>/g)).toHaveLength(1);
    expect(draw()).toMatch(/tribune<\/a><p class="small soft">(?!<br>)/);
  });

  test('marks for the build what its counts deny articles', () => {
    const { lacks, denials } = outlinePage(draw());
    expect(lacks).toEqual([]);
    expect(denials.map(({ articles }) => articles)).toEqual([['harbour-tribune'], ['harbour-herald']]);
    const silent = viewedSite({
      events: { rain: { herald: 'It rained.', tribune: 'It poured in the port.' } },
    });
    const html = print(
      silent.site.events.map((each) => drawEventHead(viewEvent(silent.site, each), [], silent.page)),
    );
    expect(html).toContain('none with words of a speaker inside quotation marks');
    expect(outlinePage(html).lacks.map(({ what, articles }) => [what, ...articles])).toContainEqual([
      'marks',
      ...silent.site.events.flatMap(({ articles }) => articles.map(({ id }) => id)),
    ]);
  });

  test('says that an article has no quotation marks only where it has none', () => {
    const { site, page } = viewedSite({
      events: { rain: { herald: 'It rained on the “Long Pier”.', tribune: 'It rained.' } },
    });
    const html = print(site.events.map((each) => drawEventHead(viewEvent(site, each), [], page)));
    expect(html).toMatch(/herald<\/a>.*no quotation of a speaker found.*tribune<\/a>.*no quotation marks/u);
  });

  test('says that no official text is held, unless one is', () => {
    expect(draw()).toContain('No official text is held.');
    const official = ({ articles, ...rest }: EventAnalysis): EventAnalysis => ({
      ...rest,
      articles: articles.map((article, at) => (at === 0 ? { ...article, kind: 'official' } : article)),
    });
    expect(draw(official)).not.toContain('No official text');
  });
});
