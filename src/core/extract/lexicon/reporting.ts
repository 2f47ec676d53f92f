/** Verbs that report a clause, by what may follow them. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** After these hardly anything but a clause comes, whoever is said to speak. */
export const plainCues = list(
  'say says said saying insist insists insisted insisting argue argues argued arguing tell tells told telling assured',
);

/** After these comes a clause, or a thing: added *three goals*. */
export const clauseCues: ReadonlySet<string> = new Set([
  ...plainCues,
  ...list(
    'claim claims claimed claiming alleges alleged contend contends contended add adds added adding note notes noted noting admit admits admitted admitting acknowledge acknowledges acknowledged acknowledging ' +
      'announce announces announced announcing warn warns warned warning explain explains explained explaining suggest suggests suggested suggesting predict predicts predicted ' +
      'estimate estimates estimated confirm confirms confirmed confirming allege alleging concede concedes conceded conceding promise promises promised promising pledge pledged vow vows vowed ' +
      'reveal reveals revealed revealing state stated stating stress stresses stressed stressing conclude concludes concluded testify testifies testified testifying ' +
      'complain complains complained complaining joke jokes joked maintain maintains maintained write writes wrote writing tweeted reiterated emphasized emphasised hint hinted swear swears swore ' +
      'declare declares declared denies denied assure assures assuring remind reminds reminded inform informs informed informing recall recalls recalled remarked observed remembers remembered ' +
      'repeated reported agreed agrees found finds shows showed indicated indicates speculated reckons reckon quipped',
  ),
]);

/** Speech where a “that” follows, and else mostly a deed: *submitted* that, *demanded* that. */
export const claimsWithThat = list(
  'submit submits submitted submitting accept accepts accepted demand demands demanded demanding directed',
);

/** Verbs that may close what they report: …, the captain *replied*. */
export const closingCues: ReadonlySet<string> = new Set([
  ...clauseCues,
  ...list('report reports states announces reads ruled cautioned cautions believes asserts asserted'),
]);

/** Verbs that may stand before who speaks: …, *said* the captain. */
export const invertingCues = list(
  'said says say wrote writes argued argues explained explains added adds insisted insists noted notes claimed claims recalled recalls warned warns suggested suggests reported reports',
);

/** What texts do that people cannot: the study *found* that. */
export const findings = list('found finds shows showed');
