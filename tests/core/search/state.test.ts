import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmptyState, readState, writeState } from '../../../src/core/search/state.ts';

const read = (address: string) => readState(new URLSearchParams(address));

describe('readState(parameters) and writeState(state)', () => {
  test('hold the whole state, in one order', () => {
    const address = '?q=convoy&outlet=oc-media&outlet=trt-world&treatment=cut&from=2023-08-01&to=2023-08-31';
    expect(writeState(read(address))).toBe(address);
    expect(writeState(read('?to=2023-08&outlet=oc-media&q=convoy'))).toBe(
      '?q=convoy&outlet=oc-media&to=2023-08-31',
    );
  });

  test('know no other keys', () => {
    expect(isEmptyState(read('?query=x&__proto__=y&Q=z'))).toBe(true);
  });

  test.each([
    ['from=2023', 'from', '2023-01-01'],
    ['to=2023', 'to', '2023-12-31'],
    ['to=2023-02', 'to', '2023-02-28'],
    ['to=2024-02', 'to', '2024-02-29'],
    ['to=2023-02-30', 'to', ''],
    ['to=soon', 'to', ''],
    ['from=2023-13', 'from', ''],
    ['from=2023-02', 'from', '2023-02-01'],
    ['to=2023-04', 'to', '2023-04-30'],
    ['to=2023-12', 'to', '2023-12-31'],
    ['from=2023-04-31', 'from', ''],
    ['from=2023-04-30', 'from', '2023-04-30'],
    ['to=2023-13', 'to', ''],
    ['to=12023', 'to', ''],
    ['to=2023-02-011', 'to', ''],
  ] as const)('read %s', (address, key, day) => {
    expect(read(address)[key]).toBe(day);
  });

  test('cut a query at 600 characters and leave out values that no control could set', () => {
    expect([599, 600, 601].map((length) => read(`?q=${'x'.repeat(length)}`).q.length)).toEqual([
      599, 600, 600,
    ]);
    expect(read(`?q=${'x'.repeat(3000)}`).q).toHaveLength(600);
    expect(read(`?q=${'x'.repeat(599)}%F0%9F%98%80`).q).toBe('x'.repeat(599));
    expect(read(`?outlet=${'x'.repeat(3000)}&outlet=`).filters.outlet).toEqual([]);
    const many = Array.from({ length: 999 }, (_, number) => `speaker=s${number}`).join('&');
    expect(read(many).filters.speaker).toHaveLength(40);
    const values = [119, 120, 121].map((length) => 'x'.repeat(length));
    expect(read(values.map((value) => `outlet=${value}`).join('&')).filters.outlet).toEqual(
      values.slice(0, 2),
    );
    expect(read('?event=a&event=b&event=a').filters.event).toEqual(['a', 'b']);
  });

  test('reading what was written gives the same state, whatever the address was', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string(), (address, q) => {
        const state = read(`${address}&q=${encodeURIComponent(q.toWellFormed())}`);
        expect(read(writeState(state))).toEqual(state);
      }),
    );
  });
});
