import { english } from '../../src/views/say.ts';
import * as check from '../../src/views/say-check.ts';
import * as hits from '../../src/views/say-hits.ts';
import * as search from '../../src/views/say-search.ts';
import * as turning from '../../src/views/say-turning.ts';
import * as verdicts from '../../src/views/say-verdicts.ts';

/** Every sentence of the catalogue, those too that a browser loads by themselves. */
export const catalogue = { ...english, check, hits, search, turning, verdicts };
