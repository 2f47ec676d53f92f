import type { Browser, Page } from 'playwright-core';

export interface ScriptWatch {
  readonly page: Page;
  /** The addresses at which a script of the content ran. */
  readonly ran: string[];
  /** Opens an address, and tells what there ran, or would when a reader moves or clicks. */
  visit(address: string): Promise<string[]>;
  close(): Promise<void>;
}

/** A page with the site's policy off, in which `alert` is told of. */
export async function watchScripts(browser: Browser): Promise<ScriptWatch> {
  const context = await browser.newContext({ bypassCSP: true });
  const ran: string[] = [];
  await context.exposeFunction('reportScript', (address: string) => ran.push(address));
  await context.addInitScript('window.alert = () => window.reportScript(location.href)');
  const page = await context.newPage();
  return {
    page,
    ran,
    async visit(address) {
      await page.goto(address, { waitUntil: 'load' });
      return (await page.evaluate(findDangers)).map((danger) => `${address}: ${danger}`);
    },
    close: () => context.close(),
  };
}

/** What would run when a reader moves or clicks, or came in with the content. Runs in the page. */
export function findDangers(): string[] {
  const dangers: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const isHandler = name.startsWith('on');
      const isAddress = ['href', 'src', 'action', 'data', 'formaction', 'xlink:href'].includes(name);
      // A browser leaves controls and white space out of a scheme, and takes "//javascript:" for a host.
      const scheme = value.replace(/[\s\p{Cc}]/gu, '').toLowerCase();
      const isDangerous = isAddress && /^(?:\/\/)?(?:javascript|data|vbscript):/.test(scheme);
      if (isHandler || isDangerous) dangers.push(`${element.tagName} ${name}=${value.slice(0, 60)}`);
      if (name === 'srcdoc') dangers.push(`${element.tagName} ${name}`);
    }
    if (
      element instanceof HTMLScriptElement &&
      element.text.trim() !== '' &&
      element.type !== 'application/ld+json'
    ) {
      dangers.push(`script ${element.text.slice(0, 60)}`);
    }
    if (['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'STYLE'].includes(element.tagName))
      dangers.push(element.tagName);
  }
  return dangers;
}
