import { describe, expect, test } from 'vitest';
import { print } from '../../../src/views/html/html.ts';
import { drawOutletEvent, viewOutlet } from '../../../src/views/people/outlet-view.ts';
import { viewedSite } from '../../support/view-site.ts';

const { site, page } = viewedSite({
  events: {
    harbour: {
      herald:
        '“We shall not rest before the harbour is open again,” Anna Holt said. “The crane is gone,” said Tom Reed. Holt said that the quay has no owner. Holt denied that the quay would ever be sold to anybody.',
      tribune: '“We shall not rest before the harbour is open,” Anna Holt said.',
    },
    crane: {
      herald: '“The crane is gone,” said Tom Reed.',
      tribune: 'Tom Reed denied having said “the crane is gone”.',
    },
    ferry: { herald: '“The ferry is late,” Anna Holt said.' },
  },
});
const drawn = viewOutlet(site, { id: 'herald', name: 'Herald', publish: 'full' }).map((event) =>
  print(drawOutletEvent(event, page)),
);

describe('an outlet’s page', () => {
  test('has its line beside each statement that others print too, whose words lead there', () => {
    expect(drawn[0]).toMatch(/<a class="words" href="\/events\/harbour\/#s-[^"]+"><bdi>We shall not rest/);
    expect(drawn[0]?.match(/<svg/g)).toHaveLength(1);
  });

  test('lists what it alone quotes, and clauses without marks, under their speakers', () => {
    const texts = drawn[0]?.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') ?? '';
    expect(texts).toMatch(/of the articles we hold Tom Reed The crane is gone/);
    expect(texts).toMatch(/Not in quotation marks (?:Anna )?Holt the quay has no owner/);
  });

  test('parts from these what another article has as denied, and says where', () => {
    const texts = drawn[1]?.replace(/<[^>]*>/g, ' ') ?? '';
    expect(texts).toContain('Said in one article, told otherwise in another');
    expect(texts).not.toContain('of the articles we hold');
    expect(texts).toMatch(/tribune: .* as denied/);
  });

  test('says of a clause that somebody denies that it is told as denied', () => {
    const texts = drawn[0]?.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') ?? '';
    expect(texts).toMatch(/the quay would ever be sold to anybody .{0,40}denied: told as not said/);
  });

  test('counts each of its units by its name', () => {
    expect(drawn[0]).toContain(
      '1 statement with others, 1 statement found here alone, 2 remarks not in quotation marks',
    );
    expect(drawn[2]).toContain('>1 statement<');
  });
});
