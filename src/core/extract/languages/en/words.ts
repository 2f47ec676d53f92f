/** Closed classes of English words, and the open ones that decide who can be a speaker. Keys are lower case. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

export const pronouns = list('he she they it i we who you him her them');
export const objectPronouns = list('him them us me whom');
export const subjectPronouns = list('he she they it i we');
export const possessivePronouns = list('his her its their our my your');

export const articles = list('the a an');
export const determiners = list(
  'the a an this that these those his her its their our my your one two three four five six seven eight nine ten several some many ' +
    'most few both another other each every any all no dozens hundreds thousands various certain',
);

export const prepositions = list(
  'of for in at from with to on by near under over about against after before during since until into onto through within without across ' +
    'behind between among via amid despite per toward towards upon outside inside beyond like unlike as including besides around above below alongside concerning regarding',
);

/** What joins clauses and names alike. */
export const joiningWords = list('and but or');

/** Small words inside a name: Simone *de* Beauvoir. */
export const nameParticles = list('de da di du del della la le van von der den bin ibn al el dos das y ben');

/** Words that begin a clause, so that what stands before them is no part of a subject. */
export const clauseWords = list(
  'that because when while if after before since although though whether what where why how but so unless until as once than whereas which whom whose who or nor yet lest wherever whenever hence thus',
);

export const auxiliaries = list(
  "is was are were be been being am has have had do does did will would can could may might shall should must hasn't haven't hadn't didn't 's 'd 'll 've 're 'm doesn't don't won't wouldn't couldn't isn't wasn't aren't weren't cannot can't shouldn't mustn't",
);

export const beForms = list(
  "is was are were be been being am isn't wasn't aren't weren't gets got get 're 'm",
);

/** Adverbs and the like that stand between a subject and its verb. */
export const betweenWords = list(
  'also then later once often recently now again still even just only further never not first soon always previously earlier twice meanwhile instead ' +
    'thus too already ever rather almost simply long since sometimes yesterday today tomorrow tonight both each all himself herself itself themselves famously ' +
    'perhaps indeed however nonetheless nevertheless therefore afterward afterwards additionally quickly reportedly back once thereby more far',
);

export const timeWords = list(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun yesterday today tomorrow tonight morning afternoon evening night week weekend month year noon midnight ' +
    'last next earlier late early day days hours minutes weeks months years ago spring summer autumn fall winter recently later time hour minute moment weekends then bst gmt utc edt pdt',
);

/** Nouns for people who speak, in the singular; plurals are formed. */
const people =
  'spokesman spokeswoman spokesperson official minister president senator governor mayor lawmaker congressman congresswoman ' +
  'representative leader chief director ambassador diplomat envoy secretary adviser advisor aide source critic supporter opponent analyst ' +
  'expert economist professor lawyer attorney judge justice prosecutor officer general commander soldier witness resident neighbor neighbour ' +
  'victim mother father son daughter brother sister wife husband friend colleague author writer reporter journalist columnist editor host anchor ' +
  'candidate nominee strategist consultant pollster donor activist protester protestor demonstrator voter man woman boy girl person people student teacher ' +
  'principal doctor nurse scientist researcher engineer executive chairman chairwoman chair ceo founder owner manager boss coach player captain ' +
  'actor actress singer artist musician director filmmaker priest bishop pope pastor rabbi imam king queen prince princess duke emperor ' +
  'premier chancellor prime delegate member deputy head counsel commissioner inspector detective sheriff trooper policeman investigator ' +
  'farmer worker employee trader investor banker businessman businesswoman entrepreneur landlord tenant customer passenger driver pilot ' +
  'democrat republican conservative liberal progressive labourer mp mep backbencher peer whip councillor councilor councilman councilwoman magistrate ' +
  'insider observer historian scholar academic scientist veteran patient parent child teenager fan user reader viewer caller moderator ' +
  'refugee migrant immigrant negotiator mediator rival predecessor successor counterpart partner client defendant plaintiff suspect inmate prisoner ' +
  'eyewitness bystander onlooker shearer debutant umpire linesman batsman batter bowler wicketkeeper policymaker punter housewife maid hawker vigilante ' +
  'dad mom mum daddy mummy stepfather stepmother nephew niece spouse fiancé fiancée girlfriend boyfriend sibling twin classmate teammate roommate flatmate ' +
  'agent accountant administrator adventurer advocate anthropologist archaeologist architect artisan astronaut astronomer athlete auditor ' +
  'baker barber barrister bartender biologist bookseller botanist broadcaster broker builder butcher buyer campaigner caretaker carpenter ' +
  'cartoonist celebrity chairperson champion chef chemist choreographer cleric clerk climber collector comedian composer conductor constable ' +
  'contractor convener coordinator coroner correspondent creator criminologist curator cyclist dancer dealer defender demographer dentist designer developer ' +
  'dietitian dietician drummer ecologist educator electrician epidemiologist firefighter fisherman footballer foreman forecaster forester freelancer ' +
  'gardener geographer geologist geophysicist goalkeeper goalie golfer graduate grocer guard guardian guitarist gymnast handyman historian homeowner hunter ' +
  'hydrologist illustrator immunologist instructor inventor jockey jeweller jeweler judoka keeper labourer laborer lecturer librarian lifeguard linguist lobbyist ' +
  'marketer mathematician mechanic merchant meteorologist midfielder midwife miner model monk musicologist neurologist neuroscientist newcomer novelist nun nutritionist ' +
  'oncologist paediatrician pediatrician painter paramedic parliamentarian passer-by pathologist pensioner pharmacist philosopher photographer physician physicist physiotherapist pianist planner plumber poet ' +
  'policewoman politician porter postman potter poultry-farmer practitioner presenter producer professional programmer psychiatrist psychologist publicist publisher quarterback racer radiologist ranger ' +
  'rapper realtor recruiter referee registrar reservist restaurateur retiree retailer rider runner sailor salesman saleswoman scholar scientist screenwriter sculptor seismologist seller ' +
  'serviceman shareholder shepherd shopkeeper shopper singer-songwriter skater skier skipper social-worker sociologist songwriter specialist striker superintendent surgeon surveyor swimmer ' +
  'taxpayer technician therapist toxicologist trainer translator treasurer trustee tutor tycoon vendor vet veterinarian vicar virologist violinist visitor waiter waitress winger winner woodworker youth zoologist ' +
  'assistant intern carer nanny gunman attacker cop gaffer speaker archbishop cardinal archdeacon reverend dean ayatollah mufti sheikh ' +
  'operative organizer organiser volunteer staffer staff surrogate ally pundit commentator blogger biographer others panelist attendee lady gentleman guy kid uncle aunt cousin grandmother grandfather widow survivor';

/** Nouns for bodies that speak. */
const bodies =
  'ministry government administration department agency office company firm party campaign committee commission council court ' +
  'parliament senate congress house assembly cabinet embassy police army military force union organization organisation group association foundation ' +
  'institute university school hospital bank fund network newspaper paper magazine outlet station channel media press team club league federation ' +
  'board bureau authority service coalition alliance movement kremlin palace presidency secretariat delegation mission regulator watchdog charity ' +
  'think-tank institution corporation crowd jury panel opposition majority minority country nation state city town county region province village family couple pair church';

/** Nouns for texts that speak, for whoever issued them. */
const documents =
  'statement resolution report letter document declaration communique communiqué text memo email tweet post article editorial commentary ' +
  'note release study survey poll lawsuit complaint indictment ruling order bill law treaty agreement contract transcript ad advertisement commercial ' +
  'message headline sign banner website book op-ed column interview speech petition motion plan proposal policy manifesto press-release warning notice filing ' +
  'affidavit opinion decision review analysis draft story paper video caption placard slogan poster statute constitution charter guideline email facebook account';

export const personNouns = withPlurals(people);
export const bodyNouns = withPlurals(bodies);
export const documentNouns = withPlurals(documents);

/** Titles in short, and what their bearers are called as well. */
export const shortTitles: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator', 'lawmaker']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['gov', ['governor']],
  ['gen', ['general']],
  ['col', ['colonel']],
  ['capt', ['captain']],
  ['sgt', ['sergeant']],
  ['lt', ['lieutenant']],
  ['rev', ['reverend', 'pastor']],
  ['cllr', ['councillor']],
]);

function withPlurals(words: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (const word of words.split(' ')) {
    all.add(word);
    if (word.endsWith('man') && word.length > 3) all.add(`${word.slice(0, -3)}men`);
    else if (word.endsWith('y') && !/[aeiou]y$/.test(word)) all.add(`${word.slice(0, -1)}ies`);
    else if (/(?:s|x|z|ch|sh)$/.test(word)) all.add(`${word}es`);
    else all.add(`${word}s`);
  }
  for (const word of ['men', 'women', 'people', 'children', 'wives']) all.add(word);
  return all;
}

/** Past forms that no rule makes, of verbs that say nothing: where a noun phrase before them ends. */
export const irregularPasts = list(
  'sent held made took gave went came ran met left got won lost led began broke brought built bought chose drew drove fell fought grew kept laid paid rose sat sold shot spent stood struck threw wore became let hit did found saw sought knew meant',
);
