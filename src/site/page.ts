import type { Page } from '../views/page.ts';
import { english } from '../views/say.ts';
import { addresses } from './addresses.ts';

/** What the pages of this site are drawn with. */
export const page: Page = { say: english, addresses };
