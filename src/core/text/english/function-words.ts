/**
 * Words of any English sentence: alone they anchor no alignment and make nobody a reader of a statement.
 * They count like any other word when the words of a reading are counted.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those and or but nor so yet if of in on at by to from for with without as into onto than then there here it its it's " +
    'i me my mine we us our ours you your yours he him his she her hers they them their theirs who whom whose which what when where why how ' +
    "i'm i've i'd i'll we're we've we'd we'll you're he's he'd he'll she's they're they've they'd they'll that's there's isn't aren't wasn't " +
    "weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't let's " +
    'am is are was were be been being do does did done doing have has had having will would shall should can could may might must ' +
    'not no all any some each every both either neither such only own same too very just also even about up out over under again more most other'
  ).split(' '),
);

export function isFunctionWord(key: string): boolean {
  return FUNCTION_WORDS.has(key);
}
