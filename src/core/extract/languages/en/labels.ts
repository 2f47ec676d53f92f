/** English nouns and stamps that stand before a colon and name nobody. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** What newspapers and readers' guides set before words: *Claim:* “…”, *Key quote:* “…”. A name is none of these. */
export const rubrics = list(
  'read related see listen photo photos picture pictures gallery factbox timeline interview exclusive opinion analysis comment comments commentary editorial video audio watch live breaking review explainer ' +
    'podcast obituary profile update updates updated feature features letters claim claims quote quotes quotation quotations caption captions verdict verdicts headline headlines subhead title titles fact facts ' +
    'myth myths question questions answer answers q a note notes warning summary context background result results source sources conclusion introduction preface chapter section article clause ' +
    'paragraph page line lines verse part day week month year step rule rules motto slogan slogans subject tweet tweets post posts message messages status bio tagline lesson lessons moral point points theme ' +
    'example examples definition translation transcript meaning response reaction reactions rating score grade ruling finding findings allegation allegations argument arguments evidence reality truth lie ' +
    'statement statements highlight highlights takeaway takeaways recap preview report reports story stories text texts word words phrase sign signs placard placards banner banners poster inscription epitaph lyric lyrics ' +
    'chorus chant chants prayer proverb saying joke joker punchline option choice reason reasons problem problems solution advice tip tips correction clarification editor’s disclaimer footnote ' +
    'exhibit count charge charges motion item agenda amendment provision preamble oath pledge promise demand demands hypothesis thesis topic keyword address subtitle inset sidebar graphic chart table figure map ' +
    'sentence excerpt excerpts extract extracts passage snippet bottom cover front back inside today yesterday tomorrow then now before after plus also meanwhile finally first second third next last ' +
    'best worst top key main quick brief more less news sport sports business politics culture world weather culture style society education health science technology tech money travel food books film music arts ' +
    'check checks file sheet box summary-box remember warning alert attention nb ps pps re fwd subject to from cc date time place location venue price cost duration',
);

/** Stamps before a name: *10.50am* Lee; *BREAKING:* Lee. `#` is any number. */
export const stamps = list(
  '# : [ ] – — - am pm a.m p.m a.m. p.m. gmt bst utc et est edt pt pst cet breaking update updated live watch new just in • * | / . exclusive video audio',
);

/** What somebody gives out: *statement* by Lee, *letter* from Lee. */
export const utterances = list(
  'statement statements quote quotes quotation message messages letter letters email emails e-mail tweet tweets post posts remark remarks comment comments reaction response reply text extract extracts excerpt excerpts ' +
    'note notes speech words diary journal memoir memoirs blog testimony evidence submission memo essay article op-ed interview poem prayer oath will confession affidavit deposition diaries ' +
    'answer address sermon toast eulogy tribute apology postcard telegram transcript passage passages line lines verdict',
);

/** Agencies that stand in brackets for who wrote the report, not for who speaks. */
export const agencies = list('reuters ap afp pa upi dpa tass xinhua bloomberg file photo emphasis sic see');

/** Verbs with which one outlet takes up what somebody says elsewhere: the Herald *reports*, citing Lee. */
export const relayings = list('report reports reported relay relays relayed carried');

/** Verbs for speaking that need no clause after them: Lee *addressed* the crowd: “…” */
export const addressing = list(
  'speak speaks spoke speaking address addresses addressed addressing thunders thundered fumes fumed',
);

/** Texts and recordings that pass on what somebody said: according to a *transcript*. */
export const transmissions = list(
  'translation translations transcript transcripts transcription recording recordings audio video footage tape clip clips subtitles captions readout rendering version minutes stenogram',
);

/** Asked to *explain* what they said. */
export const explaining = list('explain clarify justify defend repeat withdraw retract correct substantiate');
