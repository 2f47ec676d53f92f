/** The verbs that carry attributions, in every form that news prints. */

const saying = `say says said saying | add adds added adding | tell tells told telling | write writes wrote written writing |
  state states stated stating | note notes noted noting | claim claims claimed claiming | argue argues argued arguing |
  explain explains explained explaining | ask asks asked asking | reply replies replied replying |
  respond responds responded responding | answer answers answered answering | continue continues continued continuing |
  conclude concludes concluded concluding | insist insists insisted insisting | tweet tweets tweeted tweeting |
  post posts posted posting | declare declares declared declaring | warn warns warned warning |
  announce announces announced announcing | acknowledge acknowledges acknowledged acknowledging |
  admit admits admitted admitting | concede concedes conceded conceding | stress stresses stressed stressing |
  emphasize emphasizes emphasized emphasizing | emphasise emphasises emphasised emphasising |
  allege alleges alleged alleging | assert asserts asserted asserting | recall recalls recalled recalling |
  remark remarks remarked remarking | observe observes observed observing | joke jokes joked joking |
  quip quips quipped quipping | shout shouts shouted shouting | yell yells yelled yelling | cry cries cried crying |
  promise promises promised promising | pledge pledges pledged pledging | vow vows vowed vowing |
  predict predicts predicted predicting | suggest suggests suggested suggesting |
  complain complains complained complaining | lament laments lamented lamenting | urge urges urged urging |
  deny denies denied denying | reiterate reiterates reiterated reiterating | repeat repeats repeated repeating |
  report reports reported reporting | testify testifies testified testifying | muse muses mused musing |
  boast boasts boasted boasting | proclaim proclaims proclaimed proclaiming | exclaim exclaims exclaimed exclaiming |
  assure assures assured assuring | remember remembers remembered remembering | recount recounts recounted |
  summarize summarizes summarized summarise summarised | interject interjected | counter counters countered countering |
  retort retorts retorted | reason reasons reasoned | email emailed | wonder wonders wondered wondering |
  confirm confirms confirmed confirming | maintain maintains maintained maintaining | contend contends contended contending |
  caution cautions cautioned cautioning | reveal reveals revealed revealing | comment comments commented commenting`;

const naming = `call calls called calling | describe describes described describing | dub dubs dubbed dubbing |
  label labels labeled labelled labeling labelling | accuse accuses accused accusing |
  denounce denounces denounced denouncing | condemn condemns condemned condemning | blast blasts blasted blasting |
  criticize criticizes criticized criticizing | criticise criticises criticised criticising |
  slam slams slammed slamming | praise praises praised praising | dismiss dismisses dismissed dismissing |
  demand demands demanded demanding | express expresses expressed expressing | refer refers referred referring |
  blame blames blamed blaming | deride derides derided deriding | decry decries decried decrying |
  characterize characterizes characterized characterizing | portray portrays portrayed portraying |
  quote quotes quoted quoting | cite cites cited citing | consider considers considered considering`;

const cueWords: ReadonlySet<string> = new Set(`${saying} ${naming}`.split(/[\s|]+/).filter(Boolean));

export function isCueWord(word: string): boolean {
  return cueWords.has(word);
}
