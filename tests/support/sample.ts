/**
 * The texts that the project came with, as the tests know them. What a publisher puts into content/ is another matter:
 * the tests are about the program.
 */
export const SAMPLE = 'tests/fixtures/sample';
