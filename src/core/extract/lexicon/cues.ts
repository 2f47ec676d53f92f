import { conjugate } from './conjugation.ts';

/**
 * The verbs that carry attributions. Only base forms are listed; the forms that news prints are made from them,
 * irregular ones are given.
 */

/** Verbs of saying: “…,” she said. Some stand before the speaker too: “…,” said the mayor. */
const saying =
  'say=said add tell=told write=wrote/written state note claim argue explain ask reply respond answer continue conclude insist ' +
  'tweet retweet post declare warn announce acknowledge admit concede stress emphasize emphasise allege assert recall remark observe ' +
  'joke quip shout yell cry promise pledge vow predict suggest complain lament urge deny reiterate repeat report testify ' +
  'muse boast proclaim exclaim assure remember recount summarize summarise interject counter retort reason email wonder ' +
  'confirm maintain contend caution reveal comment speak=spoke/spoken talk whisper scream snap sigh laugh shrug quote cite ' +
  'read=read sing=sang/sung stipulate put=put chant text mention disclose affirm swear=swore/sworn plead agree disagree protest ' +
  'opine speculate estimate advise instruct order beg implore inform remind narrate recite ' +
  'elaborate clarify specify echo intone deadpan marvel gush rave fume rage thunder bellow growl ' +
  'mutter murmur grumble scoff sneer tease taunt crow brag offer volunteer advocate recommend propose stipulate ' +
  'rule ' +
  'drawl blurt intimate insinuate imply signal indicate teach=taught preach lecture proffer venture profess pronounce ' +
  'certify attest vouch posit theorize theorise hypothesize editorialize rejoin chime chide ' +
  'exhort exult rejoice recollect counsel rant riff wisecrack crack hiss bark roar ' +
  'confess confide enthuse hint bristle chuckle holler moan wail sob gasp reaffirm reassert reassure reckon ' +
  'foresee=foresaw/foreseen surmise scribble scrawl object remonstrate quiz ' +
  'charge snipe gripe grouse bemoan command voice utter ' +
  'vent point trumpet tout underscore underline highlight concur notify';

/** Verbs that quote what someone calls a thing or blames on someone: accused Paris of “…”. */
const naming =
  'call describe dub label accuse denounce condemn blast criticize criticise slam praise dismiss demand express refer ' +
  'blame deride decry characterize characterise portray consider brand hail ridicule mock attack reject rebuke liken compare ' +
  'depict cast deem regard lambast lambaste bash rip rap credit ' +
  'introduce applaud commend welcome endorse compliment thank congratulate apologize apologise threaten ' +
  'defend challenge question dispute pressure invite appeal ' +
  'define paint style vilify castigate ' +
  'chastise scold term excoriate pan savage skewer assail lash berate upbraid admonish';

/** Verbs of thought and will: the words after them are the speaker's where no verb of saying is near. */
const thinking =
  'think=thought believe feel=felt guess fear hope expect want seek=sought see=saw/seen hear=heard find=found wish mean=meant know=knew/known ' +
  'decide plan intend like love hate support oppose favor favour need help learn=learned/learnt worry doubt prefer embrace';

/** What one person says, as a noun: Poe’s *claim* that “…”. */
export const sayings: ReadonlySet<string> = new Set(
  (
    'claim claims assertion assertions allegation allegations accusation accusations contention conclusion suggestion statement statements ' +
    'remark remarks comment comments warning warnings description characterization characterisation depiction portrayal promise pledge vow call calls demand demands plea ' +
    'argument insistence assessment view belief prediction declaration announcement admission acknowledgment acknowledgement observation criticism denunciation condemnation ' +
    'complaint charge charges dictum motto mantra refrain response reply retort answer question message advice quip joke boast taunt threat dismissal denial explanation'
  ).split(' '),
);

export function isSaying(word: string): boolean {
  return sayings.has(word);
}

interface Verb {
  /** `saying` may take a clause or stand after the words; `naming` stands before them; `thinking` is weaker than both. */
  readonly sense: 'saying' | 'naming' | 'thinking';
  readonly form: 'base' | 'finite' | 'past' | 'participle';
}

const verbs: ReadonlyMap<string, Verb> = conjugateAll();

/** What a word says as the verb of an attribution; `undefined` when it is none. */
export function findCueVerb(word: string): Verb | undefined {
  return verbs.get(word);
}

/** The verbs of a sense, in the forms asked for. */
export function cuesOf(sense: Verb['sense'], forms: readonly Verb['form'][]): ReadonlySet<string> {
  return new Set(
    [...verbs].flatMap(([word, verb]) => (verb.sense === sense && forms.includes(verb.form) ? [word] : [])),
  );
}

export function isCueWord(word: string): boolean {
  return verbs.has(word);
}

// Forms that are nouns as often as verbs; a determiner, a possessive or a preposition before them decides.
const nounForms: ReadonlySet<string> = new Set(
  (
    'claim claims report reports call calls comment comments promise promises pledge pledges post posts tweet tweets note notes ' +
    'state states demand demands answer answers question questions praise blame vow vows warning saying writing writings ' +
    'complaint view views attack attacks challenge challenges challenging text texts email emails order orders joke jokes offer offers ' +
    'quote quotes reply point points rule rules ruling finding findings feeling read reading hit hits support label labels brand ' +
    'brands term terms estimate estimates request remark remarks cry cries shout shouts rate rates rank ranks echo ' +
    'signal signals highlight highlights reason reasons fear fears hope hopes wonder rebuke cast title titles headline headlines ' +
    'hint hints moan moans wail wails sob sobs gasp gasps quiz quizzes charge charges voice command commands venture ventures retort retorts volunteer volunteers name names bill bills tag tags account accounts appeal appeals protest protests object objects guess concern speaking ' +
    'compliment credit credits thanks caution crack cracks bark rant rants riff riffs hopes speech pressure lecture chant chants sum plan plans question seat rip rap find finds need needs help like love wish hate favor favour support supports want wants worry doubt doubts meaning put feelings expect'
  ).split(' '),
);

export function isNounToo(word: string): boolean {
  return nounForms.has(word);
}

function conjugateAll(): Map<string, Verb> {
  const forms = new Map<string, Verb>();
  for (const [list, sense] of [
    [thinking, 'thinking'],
    [naming, 'naming'],
    [saying, 'saying'],
  ] as const) {
    for (const entry of list.split(' ')) {
      const { base, finite, pasts, participles } = conjugate(entry);
      forms.set(base, { sense, form: 'base' });
      forms.set(finite, { sense, form: 'finite' });
      for (const past of pasts) forms.set(past, { sense, form: 'past' });
      for (const participle of participles) forms.set(participle, { sense, form: 'participle' });
    }
  }
  return forms;
}
