import { existsSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserServer, chromium } from 'playwright-core';

/** A real Chromium: that of CHROMIUM_PATH, the system's, or the one that an npm package carries. */
export async function launchChromium(): Promise<Browser> {
  return beingPatient(await chromium.launch(await launchOptions()));
}

/** The same for several processes at once. */
export async function startChromium(): Promise<BrowserServer> {
  return chromium.launchServer(await launchOptions());
}

async function launchOptions() {
  // In the POSIX locale Chromium finds no text in a page, and text fragments lead nowhere.
  const locale = { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };
  return {
    executablePath: await findChromium(),
    args: flags,
    env: { ...process.env, ...locale },
    timeout: PATIENCE,
  };
}

/** The browser, with windows that wait as long as a busy machine may take. */
export function beingPatient(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  };
  return browser;
}

// How long a page takes is the machine's.
const PATIENCE = 300_000;

export async function findChromium(): Promise<string> {
  for (const path of [process.env.CHROMIUM_PATH, '/usr/bin/chromium'])
    if (path && existsSync(path)) return path;
  const { default: packed, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const folder = join(dirname(findPackageJSON('@sparticuz/chromium', import.meta.url) ?? ''), 'bin');
  // The libraries that a slim system lacks; the package unpacks them by itself in its cloud only.
  await inflate(join(folder, 'al2023.tar.br'));
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  return packed.executablePath();
}

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  // A process for every window, and one in reserve, would take longer to start than most pages take to test.
  '--renderer-process-limit=2',
];
