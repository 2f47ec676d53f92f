import { crossquoteCollections } from './integration/content.ts';

export const collections = crossquoteCollections();
