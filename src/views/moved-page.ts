import { h, print } from './html/html.ts';

/** A whole page that says what has moved and leads on without a script; it is not to be found by search engines. */
export function printMovedPage(
  moved: string,
  address: string,
  {
    lang,
    waits = false,
  }: { readonly lang: string; /** For a click, in the whole window. */ readonly waits?: boolean },
): string {
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('title', {}, moved),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { 'http-equiv': 'content-security-policy', content: "default-src 'none'" }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    !waits && h('meta', { 'http-equiv': 'refresh', content: `0; url=${address}` }),
  ];
  const link = h('a', { href: address, target: waits && '_top' }, moved);
  return `<!doctype html>\n${print(h('html', { lang }, h('head', {}, head), h('body', {}, h('main', {}, h('p', {}, link)))))}\n`;
}
