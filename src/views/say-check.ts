/** What the page that checks words says while it works. The browser loads this part of the catalogue alone. */

export const loading = 'Loading the texts …';
export const goingOn = 'Still checking … Fewer words are checked sooner.';
export const failed = 'The texts could not be loaded. Check the connection and try again.';
export const copied = 'Copied';
export const notCopied = 'Copy the address of this page from the browser.';
