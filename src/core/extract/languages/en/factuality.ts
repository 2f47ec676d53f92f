/** English words that say whether speech took place; attribution/factuality.ts reads them. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Subjects that nobody is: *nobody* said so, *no* official said so. */
export const nobodies = list('nobody no none neither nothing no-one');

/** Words that undo a verb: did *not* say, *without* saying. */
export const negations = list('not never cannot nor neither without hardly nowhere');

/** Verbs that undo what follows them: *refused* to say, *denied* saying. */
export const refusals = list(
  'deny denies denied denying refuse refuses refused refusing decline declines declined declining fail fails failed failing forgot forgets neglected ' +
    'avoid avoids avoided avoiding refrain refrains refrained refraining unwilling unable reluctant omitted disavowed',
);

/** Words that undo with the word after them: had *yet to* say, stopped *short of* saying, *instead of* saying. */
export const refusalPairs = list('yet+to short+of instead+of rather+than far+from');

/** Words that undo a “not”, and nothing else: did not *hesitate* to say, could not *help* saying, not *only* said. */
export const undoesNegation = list(
  'hesitate hesitated help resist shy only just merely simply mince balk baulk',
);

/**
 * Adverbs that leave it to others to vouch: *allegedly* said. Not "reportedly": the outlet passes on the words as
 * another outlet has them and doubts nothing.
 */
export const hedges = list('allegedly purportedly supposedly');

/** After a form of “be”, before “to have said” or “of saying”: was *accused* of saying. */
export const hearsays = list(
  'alleged reported rumored rumoured claimed believed understood thought said accused suspected charged purported supposed',
);

/** *Accused* Lee of saying. */
export const charging = list('accuse accuses accused accusing suspect suspects suspected');

/** *Allege* that Lee said: their subject vouches for what somebody else said. */
export const alleging = list('allege alleges alleged alleging contend contends contended contending');

/** The same where they are verbs: a leaflet *claimed* that Lee had said; not “a claim that Lee said”. */
export const claiming = list('claim claims claimed claiming');

/** Nouns for what is told of others: *rumours* that Lee said. */
export const hearsayNouns = list(
  'allegation allegations rumor rumors rumour rumours accusation accusations claim claims report reports suggestion suggestions speculation',
);

/** Nouns for what somebody is said to have said, as they take it up themselves: an *allegation* he denies. */
export const disputedNouns = list('allegation accusation claim charge account version');

/** *Rejected* claims that Lee said. */
export const rejections = list(
  'deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing ' +
    'refute refutes refuted refuting rebut rebuts rebutted debunk debunked debunks rubbished rubbishes contested repudiate repudiates repudiated',
);

/** *False* claims that Lee said; it is not *true* that Lee said. */
export const falsities = list('false bogus baseless unfounded untrue fabricated incorrect inaccurate');

/** It is not *true* that; it is not the *case* that; it is a *lie* that. */
export const truths = list('true correct accurate');
export const nounsOfTruth = list('case fact truth');
export const nounsOfFalsity = list('lie myth falsehood fallacy fabrication fiction misconception');

/** No *evidence* that Lee said. */
export const proofs = list('evidence proof record indication sign suggestion');

/** *If* Lee says. */
export const conditions = list('if unless suppose supposing imagine assuming lest');

/** *Asked* if Lee had said so. */
export const askings = list('ask asks asked asking wonder wonders wondered unclear know known see');

export const modals = list("would could might may should 'd");

/** Would *later* say: what came after, and no condition. */
export const laterWords = list(
  'later eventually subsequently afterwards afterward go soon often always come',
);

/** *Why* did Lee say so? He did. */
export const presupposing = list('why how when where what who whom whose which');

/** What makes a text or a recording a fake. */
export const fakes = list(
  'fake faked doctored fabricated forged hoax bogus deepfake deepfaked parody spoof satirical ai-generated computer-generated manipulated made-up invented phony phoney fictitious',
);

/** Texts and recordings that are fakes by what they are called. */
export const fakeNouns = list('deepfake deepfakes hoax forgery parody spoof fabrication');

/** Was *misquoted* as saying. */
export const misquotings = list('misquoted misquotes misquote misquoting misreported');

/** Was *falsely* quoted as saying. */
export const wronglyWords = list('falsely wrongly mistakenly erroneously incorrectly inaccurately');

/** Texts and recordings in which somebody may be made to speak. */
export const recordings = list(
  'video videos clip clips audio recording recordings footage tape tapes tweet tweets post posts screenshot screenshots image images quote quotes quotation quotations ' +
    'letter letters memo memos statement statements account accounts headline headlines article articles story stories message messages email emails e-mail release page pages ' +
    'website transcript poster posters interview caption meme memes photo photos advert ad ads call',
);

/** A fake video *showing* Lee saying; a fake post *in* which Lee says. */
export const presenting = list(
  'show shows showed showing depict depicts depicted depicting has had have having of with where that which claim claims claimed claiming purport purports purported purporting ' +
    'quote quotes quoted quoting say says said saying attribute attributes attributed appear appears appeared circulated circulating shared make makes made making',
);
