import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openState, pageStates } from '../support/page-states.ts';
import { siteInBrowser, unfold } from '../support/site-in-browser.ts';

const { findFaults, listSome } = siteInBrowser();

describe('Tab', () => {
  test.each([360, 1280])(
    'reaches on every page what can be used, in its order, in sight and with its focus shown, at %s pixels',
    async (width) => {
      const faults = await findFaults(
        [...(await listSome()), ...pageStates],
        async (page, address) => {
          await openState(page, address);
          await unfold(page);
          return tabThrough(page);
        },
        { viewport: { width, height: 780 } },
      );
      expect(faults).toEqual([]);
    },
  );
});

async function tabThrough(page: Page): Promise<string[]> {
  await page.evaluate(defineLooks);
  const expected = await page.evaluate(listStops);
  // A date has a stop for each of its parts.
  const parts = 3 * expected.filter(isDate).length;
  await page.evaluate(watchStops);
  // The key is held down: every time it repeats, what the time before has reached is noted, and nothing else is asked.
  const times = expected.length + parts + 1;
  await Promise.all(Array.from({ length: times }, () => page.keyboard.down('Tab')));
  await page.keyboard.up('Tab');
  const reached = (await page.evaluate(() => globalThis.reached)).slice(1);
  const stops = reached.filter(({ name }, at) => !isDate(name) || name !== reached[at - 1]?.name);
  const faults: string[] = [];
  for (const [at, stop] of expected.entries()) {
    const { name, wrong } = stops[at] ?? { name: 'nothing', wrong: [] };
    if (name !== stop) {
      faults.push(`Tab number ${at + 1} reaches ${name}, not ${stop}`);
      break;
    }
    faults.push(...wrong.map((fault) => `${name} ${fault}`));
  }
  return faults;
}

const isDate = (stop: string) => stop.includes('type="date"');

/** What has the focus, and what is wrong with how that is shown. */
interface Stop {
  readonly name: string;
  readonly wrong: readonly string[];
}

declare global {
  /** How an element shows its focus: by an outline or a shadow, or on what it draws. */
  var looksOf: (element: Element) => string;
  var reached: Stop[];
}

/** Runs in the page. */
function defineLooks(): void {
  globalThis.looksOf = (element) =>
    [element, ...element.querySelectorAll('path, rect')]
      .map((each) => {
        const { outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth } = getComputedStyle(each);
        return [outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth].join(' ');
      })
      .join('; ');
}

/** Gives everything that Tab is to reach a number, in the document's order, and notes how it looks unfocused. Runs in the page. */
function listStops(): string[] {
  const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  // A page may give its field the focus; the way begins at the top all the same.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  const stops = [...document.querySelectorAll<HTMLElement>(usable)].filter((element) => {
    if (element.matches(':disabled')) return false;
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`)];
      if (element !== (group.find(({ checked }) => checked) ?? group[0])) return false;
    }
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  });
  return stops.map((element, number) => {
    element.dataset.stop = `${number + 1} ${element.outerHTML.slice(0, 90)}`;
    element.dataset.unfocused = looksOf(element);
    return element.dataset.stop;
  });
}

/** Notes before every Tab which stop has the focus. Runs in the page. */
function watchStops(): void {
  const readStop = (): Stop => {
    const element = document.activeElement as HTMLElement;
    const name = element.dataset.stop ?? element.outerHTML.slice(0, 90);
    const wrong: string[] = [];
    if (looksOf(element) === element.dataset.unfocused) wrong.push('has the focus and looks as before');
    const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const isSeen = ({ left, right, top, bottom }: DOMRect) => {
      // The middle of what the window shows of it.
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const found = document.elementFromPoint(x, y);
      const whole = element.closest('svg') ?? element;
      return found !== null && (whole.contains(found) || found.contains(whole));
    };
    if (!boxes.some(isSeen)) wrong.push('has the focus and is not in sight');
    return { name, wrong };
  };
  globalThis.reached = [];
  addEventListener('keydown', () => globalThis.reached.push(readStop()), { capture: true });
}
