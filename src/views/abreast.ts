/** As many columns as a wide window has room for; more are set narrow. */
export const MOST_ABREAST = 4;
