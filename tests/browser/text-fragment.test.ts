import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkToWords } from '../../src/core/export/text-fragment.ts';
import type { Article } from '../../src/core/content-model.ts';
import type { Quotation } from '../../src/core/model.ts';
import { inventEvent } from '../support/invented-event.ts';
import { openBrowser } from '../support/open-browser.ts';

// A publisher's page as it might be saved: the article's blocks among other things, with markup inside sentences.
const text = `The council voted on the harbour, and “⟦the vote⟧” was close.

“⟦It’s a well-known, R&D-heavy (100%) plan⟧,” Reyes said. She spoke of the vote again.

“⟦The council has insisted on keeping every jetty of the old harbour open to the families, and no jetty will be sold⟧,” she added.

“⟦We stay⟧,” she said, and the hall said: “⟦We stay⟧”.

Bakı’s Məclis called it “⟦böyük uğur – ‘a great success’⟧”, and “⟦the vote⟧” went on record.

“⟦One ends here.

The next paragraph goes on and on for as long as it takes to end⟧,” wrote the clerk.`;

let browser: Browser;
let server: Server;
let article: Article;
let quotations: readonly Quotation[];

beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(pageOf(article));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const event = inventEvent({ articles: [{ id: 'daily', text, url: `http://127.0.0.1:${port}/story` }] });
  [article] = event.articles as [Article];
  quotations = event.quotations;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('a link to the words', () => {
  test('lands on the right words of every quotation, however often they are printed', async () => {
    const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
    expect(quotations.length).toBe(8);
    for (const quotation of quotations) {
      const address = linkToWords(article, 'body', quotation.pieces) ?? '';
      await page.goto('about:blank');
      await page.goto(address);
      const words = article.text.slice(quotation.start, quotation.end);
      await expect
        .poll(async () => isNear(await findMarked(page), await findWords(page, quotation)), {
          message: `${words} → ${address}`,
        })
        .toBe(true);
    }
    await page.close();
  });
});

const tall = '<div class="advert">Read on</div>';

function pageOf({ text: words, blocks }: Article): string {
  const paragraphs = blocks.map(({ start, end }) => {
    const [first = '', ...rest] = words.slice(start, end).split(' ');
    const escaped = [`<em>${escapeText(first)}</em>`, ...rest.map(escapeText)].join(' ');
    return `<p>${escaped.replace(' a ', '&nbsp;a\n ')}</p>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Story</title><style>
    body { margin: 20px; font: 16px/24px sans-serif; width: 600px }
    .advert { height: 1500px }
    ::target-text { background: rgb(255, 0, 0); color: rgb(255, 0, 0) }
  </style>${tall}${paragraphs.slice(0, -1).join(tall)}${paragraphs.at(-1)}${tall}`;
}

function escapeText(word: string): string {
  return word.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Where the quotation's words stand in the window, from its offsets in the article. */
async function findWords(page: Page, { start, end }: Quotation): Promise<Place> {
  const skip = (offset: number) => {
    const block = article.blocks.findLastIndex((each) => each.start <= offset);
    return { block, offset: offset - (article.blocks[block]?.start ?? 0) };
  };
  return page.evaluate(
    ([from, to]) => {
      const place = ({ block, offset }: { block: number; offset: number }): [Node, number] => {
        const walker = document.createTreeWalker(
          document.querySelectorAll('p')[block] as Node,
          NodeFilter.SHOW_TEXT,
        );
        let left = offset;
        let node = walker.nextNode() as Text;
        // The page writes "\n " where the article has one space fewer.
        while (left > node.data.replace('\n ', '').length) {
          left -= node.data.replace('\n ', '').length;
          node = walker.nextNode() as Text;
        }
        const broken = node.data.indexOf('\n ');
        return [node, broken >= 0 && left > broken ? left + 2 : left];
      };
      const range = document.createRange();
      range.setStart(...place(from));
      range.setEnd(...place(to));
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      return {
        top: Math.min(...rects.map(({ top }) => top)),
        bottom: Math.max(...rects.map(({ bottom }) => bottom)),
        left: Math.min(...rects.map(({ left }) => left)),
        right: Math.max(...rects.map(({ right }) => right)),
      };
    },
    [skip(start), skip(end)] as const,
  );
}

interface Place {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where the browser has marked words in what is seen of the page. */
async function findMarked(page: Page): Promise<Place | undefined> {
  const picture = await page.screenshot();
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (let at = 0; at < data.length; at += 3) {
    if (data[at] !== 255 || data[at + 1] !== 0 || data[at + 2] !== 0) continue;
    const x = (at / 3) % info.width;
    const y = Math.floor(at / 3 / info.width);
    [top, bottom, left, right] = [
      Math.min(top, y),
      Math.max(bottom, y + 1),
      Math.min(left, x),
      Math.max(right, x + 1),
    ];
  }
  return bottom < 0 ? undefined : { top, bottom, left, right };
}

// A mark covers its words but for the rounding of pixels and the space above and below the letters.
const NEAR = 8;

function isNear(marked: Place | undefined, words: Place): boolean {
  if (marked === undefined) return false;
  return (['top', 'bottom', 'left', 'right'] as const).every(
    (edge) => Math.abs(marked[edge] - words[edge]) <= NEAR,
  );
}
