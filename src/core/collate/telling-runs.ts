/** What of an article's words is looked for in another before anybody is told that they are in one of them alone. */

/** So many words in a row. */
export const RUN = 4;

/** Fewer where one of them says at least so much by itself, in bits. */
export const RARE = 14;

/** Unless the articles' own prose has that word more often: it names what they are about, however rare it is elsewhere. */
export const MOST_OUTSIDE = 2;
