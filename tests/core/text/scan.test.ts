import { describe, expect, test } from 'vitest';
import { scanTokens } from '../../../src/core/text/scan.ts';

describe('scanTokens(text, visit)', () => {
  test('visits words, spaces and marks in order', () => {
    const visited: string[] = [];
    const text = '“No,” he said…';
    scanTokens(text, (kind, start, end) => visited.push(`${kind} ${text.slice(start, end)}`));
    expect(visited).toEqual([
      'punctuation “',
      'word No',
      'punctuation ,',
      'punctuation ”',
      'space  ',
      'word he',
      'space  ',
      'word said',
      'punctuation …',
    ]);
  });

  test('visits nothing in an empty text', () => {
    let visits = 0;
    scanTokens('', () => {
      visits += 1;
    });
    expect(visits).toBe(0);
  });
});
