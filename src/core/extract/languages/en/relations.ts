/** Nouns for somebody by whom they are related to, or speak for. */
export const relations: ReadonlySet<string> = new Set(
  (
    'mother father mum mom mummy mommy dad daddy parent parents son daughter child brother sister sibling wife husband spouse partner widow widower uncle aunt cousin nephew niece ' +
    'grandmother grandfather grandson granddaughter grandparent stepfather stepmother stepson stepdaughter mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law ' +
    'friend neighbour neighbor boyfriend girlfriend fiancé fiancée fiance fiancee ex-wife ex-husband twin classmate teammate roommate flatmate ' +
    'predecessor successor lawyer attorney solicitor barrister counsel spokesman spokeswoman spokesperson aide adviser advisor ally deputy rival boss colleague critic supporter opponent assistant agent ' +
    'biographer bodyguard doctor physician teacher tutor manager employer employee tenant landlord relative guardian carer victim accuser'
  ).split(' '),
);

/** Texts that speak for whoever gives them out. */
export const spokenDocuments: ReadonlySet<string> = new Set(
  'statement communique communiqué release'.split(' '),
);

/** *Issued* a statement: verbs that say who gave a text out. */
export const issuings: ReadonlySet<string> = new Set(
  'issue issues issued release releases released publish publishes published post posts posted'.split(' '),
);
