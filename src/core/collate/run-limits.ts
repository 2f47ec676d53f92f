/**
 * How much of an article's words another has to print for it to be said that both have them: before words are called one
 * article's alone, runs of this kind are looked for in the others.
 */

/** As many words in a row are a run: *keep the old quay*. */
export const RUN = 4;

/**
 * A word is rare that says at least so much, in bits. Fewer than `RUN` words with a rare one among them are a run too:
 * *grey herons*.
 */
export const RARE = 14;

/**
 * A word that the articles' own prose has more often than this is not rare: it names what they are about, however rare it
 * is elsewhere.
 */
export const MOST_OUTSIDE = 2;
