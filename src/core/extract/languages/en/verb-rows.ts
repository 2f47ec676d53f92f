/** A verb a line, `base=past/participle` where no rule makes them, with its frames; the later of two with a form has it. */
export const verbRows = `
thinking
  think=thought
  believe               closing
  feel=felt
  guess                 bare
  fear
  hope
  expect
  want
  seek=sought
  see=saw/seen
  hear=heard
  find=found            bare closing finding
  wish
  mean=meant
  know=knew/known
  decide
  plan
  intend
  like
  love
  hate
  support
  oppose
  favor
  favour
  need
  help
  learn=learned/learnt
  worry
  doubt
  prefer
  embrace

naming
  call                  called
  describe              as
  dub                   called
  label                 as called
  accuse                of
  denounce              as
  condemn               for as
  blast                 for as
  criticize             for as
  criticise             for as
  slam                  for as
  praise                for as
  dismiss               as
  demand                that
  express
  refer
  blame                 for
  deride                as
  decry                 as
  characterize          as
  characterise          as
  portray               as
  consider
  brand                 as called
  hail                  as
  ridicule              as
  mock                  as
  attack                for as
  reject                as
  rebuke                for as
  liken
  compare
  depict                as
  cast                  as
  deem                  called
  regard                as
  lambast               for as
  lambaste              for as
  bash                  as
  rip
  rap
  credit
  introduce
  applaud               for as
  commend               for as
  welcome               as
  endorse               as
  compliment
  thank
  congratulate
  apologize
  apologise
  threaten              vow
  defend                as
  challenge
  question
  dispute
  pressure
  invite
  appeal
  define                as
  paint                 as
  style
  vilify
  castigate             for
  chastise              for
  scold                 for
  term                  called
  excoriate
  pan
  savage
  skewer
  assail
  lash
  berate                for
  upbraid               for
  admonish

saying
  say=said              plain bare closing inverted alone
  add                   bare closing inverted alone
  tell=told             plain bare closing hearer audience to
  write=wrote/written   bare closing inverted alone
  state                 bare closing alone
  note                  bare closing inverted alone
  claim                 bare closing inverted alone
  argue                 plain bare closing inverted alone
  explain               bare closing inverted alone
  ask                   alone audience to
  reply
  respond
  answer
  continue              alone pause
  conclude              bare closing alone
  insist                plain bare closing inverted alone
  tweet                 bare closing
  retweet
  post
  declare               bare closing alone
  warn                  bare closing inverted audience to
  announce              bare closing
  acknowledge           bare closing alone
  admit                 bare closing alone doing
  concede               bare closing alone
  stress                bare closing
  emphasize             bare closing
  emphasise             bare closing
  allege                bare closing
  assert                bare closing
  recall                bare closing inverted alone
  remark                bare closing alone
  observe               bare closing alone
  joke                  bare closing alone
  quip                  bare closing alone
  shout
  yell
  cry
  promise               bare closing audience vow
  pledge                bare closing vow
  vow                   bare closing vow
  predict               bare closing
  suggest               bare closing inverted alone
  complain              bare closing
  lament                bare closing
  urge                  to
  deny                  bare closing doing
  reiterate             bare closing
  repeat                bare closing
  report                bare closing inverted
  testify               bare closing
  muse                  bare closing
  boast                 bare closing
  proclaim              bare closing
  exclaim
  assure                plain bare closing hearer audience
  remember              bare closing
  recount               bare closing
  summarize
  summarise
  interject
  counter
  retort
  reason
  email
  wonder
  confirm               bare closing
  maintain              bare closing
  contend               bare closing
  caution               bare closing
  reveal                bare closing
  comment
  speak=spoke/spoken
  talk
  whisper
  scream
  snap
  sigh
  laugh
  shrug
  quote
  cite
  read=read             closing
  sing=sang/sung
  stipulate             bare
  put=put
  chant
  text
  mention
  disclose              bare closing
  affirm                bare closing
  swear=swore/sworn     bare closing
  plead
  agree                 bare closing
  disagree
  protest
  opine                 bare closing
  speculate             bare closing
  estimate              bare closing
  advise                hearer audience to
  instruct              to
  order                 to
  beg                   to
  implore               to
  inform                bare closing hearer audience
  remind                bare closing hearer audience to
  narrate
  recite
  elaborate
  clarify               bare closing
  specify
  echo
  intone
  deadpan
  marvel
  gush
  rave
  fume
  rage
  thunder
  bellow
  growl
  mutter
  murmur
  grumble
  scoff
  sneer
  tease
  taunt
  crow
  brag
  offer
  volunteer
  advocate
  recommend
  propose
  rule                  closing
  drawl
  blurt
  intimate
  insinuate             bare
  imply                 bare closing
  signal                bare
  indicate              bare closing
  teach=taught
  preach
  lecture
  proffer
  venture
  profess
  pronounce
  certify               bare
  attest                bare
  vouch
  posit                 bare
  theorize              bare
  theorise              bare
  hypothesize
  editorialize
  rejoin
  chime
  chide                 for
  exhort                to
  exult
  rejoice
  recollect             bare
  counsel               to
  rant
  riff
  wisecrack
  crack
  hiss
  bark
  roar
  confess
  confide
  enthuse
  hint                  bare closing
  bristle
  chuckle
  holler
  moan
  wail
  sob
  gasp
  reaffirm              bare closing
  reassert              bare
  reassure
  reckon                bare closing
  foresee=foresaw/foreseen bare
  surmise               bare
  scribble
  scrawl
  object
  remonstrate
  quiz
  charge
  snipe
  gripe
  grouse
  bemoan
  command               to
  voice
  utter
  vent
  point
  trumpet
  tout
  underscore            bare
  underline             bare
  highlight
  concur
  notify

telling
  submit                that
  accept                that
  direct                that
  encourage             to
  show=showed/shown     finding
  conjecture            bare
`;
