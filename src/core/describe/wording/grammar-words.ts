/** Words that say how others hang together, and reporting verbs, which every report has; by normal form. */
const GRAMMAR = new Set(
  `a about above according across actually added after again against ago all almost along already also although always
  am among an and another any anyone anything are around as asked at away back be became because become been before
  began behind being below between both but by called came can cannot could day days despite did do does doing done
  down during each earlier either else enough especially even ever every everyone everything except few first followed
  following for former found from further gave get getting give given go goes going gone got had has have having he her
  here hers herself him himself his how however i if in including indeed instead into is it its itself just know known
  last late later least less let like likely made make makes making many may me meanwhile might mine more moreover most
  much must my myself near nearly neither never new next no nobody none nor not nothing now of off often on once one only
  onto or other others our ours out over own part per perhaps put quite rather really recent recently said same saw say
  saying says second see seen several shall she should since so some someone something soon still such take taken takes
  taking tell than that the their theirs them themselves then there thereby therefore these they thing things this
  those though three through throughout thus time times to today together told too took toward towards two under unless
  until up upon us use used using very via was way we well went were what whatever when where whereas whether which while
  who whole whom whose why will with within without would year years yes yesterday yet you your
  don't didn't doesn't isn't wasn't weren't won't wouldn't can't couldn't hasn't haven't hadn't aren't it's he's she's
  that's there's they're we're you're i'm i've we've they've you've i'd he'd she'd we'd they'd i'll we'll they'll
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/u),
);

/** Whether the word, by its normal form without a possessive ending, says nothing by itself. */
export function isGrammarWord(key: string): boolean {
  return GRAMMAR.has(key);
}
