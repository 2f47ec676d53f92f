import { h, print } from '../html/html.ts';
import type { Say } from '../say.ts';

/** A whole page that leads on to an address without a script, and is not to be found by search engines. */
export function printMovedPair(address: string, lang: string, { compare }: Say): string {
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('title', {}, compare.pairMoved),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { 'http-equiv': 'content-security-policy', content: "default-src 'none'" }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('meta', { 'http-equiv': 'refresh', content: `0; url=${address}` }),
  ];
  const body = h('main', {}, h('p', {}, h('a', { href: address }, compare.pairMoved)));
  return `<!doctype html>\n${print(h('html', { lang }, h('head', {}, head), h('body', {}, body)))}\n`;
}
