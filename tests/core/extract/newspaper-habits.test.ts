import { describe, expect, test } from 'vitest';
import { listSpeakers } from '../../support/voices.ts';

// What newspapers of many countries print, in invented sentences: the speaker of every quotation, in order.
const habits: Readonly<Record<string, readonly [string, ...(string | null)[]][]>> = {
  courts: [
    ['Sentencing him, Judge Peter Rook QC said: “You betrayed their trust.”', 'Judge Peter Rook QC'],
    ['“You betrayed their trust,” Judge Rook told the 43-year-old.', 'Judge Rook'],
    ['The judge, Mrs Justice Poe, said it was “utterly depraved”.', 'The judge'],
    ['Ann Poe, prosecuting, said Lee had acted “like a thug”.', 'Ann Poe'],
    ['Ann Poe, for the defence, told the court Lee was “full of remorse”.', 'Ann Poe'],
    ['Jones – who denies the charges – told the court: “I was asleep.”', 'Jones'],
    ['“I was asleep,” Jones, who denies the charges, told the court.', 'Jones'],
    ['The victim’s mother, who cannot be named, said: “We are broken.”', 'The victim’s mother'],
    ['Speaking outside court, DC Ann Lee, of Melford Police, said: “We are glad.”', 'DC Ann Lee'],
  ],
  politics: [
    ['Taoiseach Seán Lynch told the Dáil that the plan was “dead in the water”.', 'Taoiseach Seán Lynch'],
    ['Shadow chancellor Rachel Poe branded the budget “a con”.', 'Shadow chancellor Rachel Poe'],
    ['But Labour’s Ann Lee hit back: “That is simply untrue.”', 'Labour’s Ann Lee'],
    ['A Downing Street source called the claim “total rubbish”.', 'A Downing Street source'],
    ['Cllr Ann Lee (Con, Melford North) said: “We are glad.”', 'Cllr Ann Lee'],
    ['Speaking to PTI, the local MLA said: “The road was washed away.”', 'the local MLA'],
    ['Speaker Om Poe adjourned the House, saying the protests were “unbecoming”.', 'Speaker Om Poe'],
    ['BJP spokesperson Nalin Poe alleged that they were “hand in glove”.', 'BJP spokesperson Nalin Poe'],
    ['President Okoro, in his New Year message, urged citizens to “remain calm”.', 'President Okoro'],
    ['“He must go,” House Leader Jeff Poe (D) and Deputy Leader Sara Lee (D) said.', 'House Leader Jeff Poe'],
    ['While Sen. Brian Poe (D-Ohio), in an interview, called the choice “shocking.”', 'Sen. Brian Poe'],
    [
      '“He must go,” Harbour and Port Reform Committee aide Ali Lee said.',
      'Harbour and Port Reform Committee aide Ali Lee',
    ],
  ],
  'people in the street': [
    ['“Fuel is dear,” lamented Chinedu Obi, who drives a taxi in Enugu.', 'Chinedu Obi'],
    ['“They came at night,” recalled Fatima, 34, a mother of three.', 'Fatima'],
    ['Mdm Tan Siew Hoon said in Mandarin: “We just want it fixed.”', 'Mdm Tan Siew Hoon'],
    ['“The lift breaks down,” Mr Lim, 62, a retired teacher, told the paper.', 'Mr Lim'],
    [
      '“We’re not going,” says farmer Pádraig Ó Briain, whose family has the land.',
      'farmer Pádraig Ó Briain',
    ],
    ['Kiwi shearer Hoani Poe reckons the record is “there for the taking”.', 'Kiwi shearer Hoani Poe'],
    ['An eyewitness, who did not wish to be named, said: “I heard a bang.”', 'An eyewitness'],
    ['He was described by neighbours as “quiet” and “polite”.', 'neighbours', 'neighbours'],
    ['The 27-year-old, from Leeds, said: “I am numb.”', 'The 27-year-old'],
    ['Two of the dockers said they were “tired”.', 'Two of the dockers'],
    ['One of her lawyers, Tom Poe, says the deal “does not hold”.', 'One of her lawyers'],
  ],
  sources: [
    ['“It is near,” according to people familiar with the plan.', 'people familiar with the plan'],
    ['“It is near,” says a source close to Lee.', 'a source close to Lee'],
    ['“What are we missing” with it, said one official briefed on the matter.', 'one official'],
    ['The letter, seen by the Gazette, says residents are “at breaking point”.', 'The letter'],
    ['In the letter, seen by the Gazette, residents say they are “at breaking point”.', 'residents'],
    ['This was after Lee’s account tweeted Saturday: “I had to go.”', 'Lee’s account'],
    ['In a May 14 email Lee said she feared it “could be abused”.', 'Lee'],
    ['The Mail quoted a friend as saying: “He is in bits.”', 'a friend'],
    ['A friend was quoted by the Mail as saying: “He is in bits.”', 'A friend'],
  ],
  features: [
    ['“Who are you?” the seven-term congressman demands.', 'the seven-term congressman'],
    ['“I am,” she smiles, “a gift.”', 'she'],
    ['“Oh dear”, groans Ann.', 'Ann'],
    ['Poe, 44, laughs when I ask. “Never again.”', 'Poe'],
    ['Poe shakes her head: “Never again.”', 'Poe'],
    ['Managers, he went on, “are told by the company”.', 'he'],
    ['Added Lee: “It is late.”', 'Lee'],
    ['“It is near,” Mr. Poe is shown saying.', 'Mr. Poe'],
    ['“It is near,” Mr. Poe is expected to say.', 'Mr. Poe'],
    ['Ann Poe? “A friend.”', null],
  ],
  'what stands between a name and its verb': [
    ['Lee has at times said the wall was “late”.', 'Lee'],
    ['Lee left but at the same time said it was “late”.', 'Lee'],
    ['Lee offered more loudly charged words, saying, “It is late.”', 'Lee'],
    ['Mayor Ann Poe left saying Lee told them it was “late”.', 'Lee'],
    ['Sen. Ann Poe, D-Maine, whose views have shifted, said Lee “made a good offer.”', 'Sen. Ann Poe'],
    [
      '“We slept,” Rev. Tom Poe of Our Lady of Ellery, told the Gazette.',
      'Rev. Tom Poe of Our Lady of Ellery',
    ],
    ['Lee said that aides, who had called him out for staying away, could “kiss the quay.”', 'Lee'],
    ['The quay was cleared, Poe said, adding, “Everything from a dinghy up” would go.', 'Poe'],
    ['The mother of four said the men “wore green”.', 'The mother of four'],
    ['The archbishop of Ellery, the Most Rev Tom Poe, urged them to “pray”.', 'The archbishop of Ellery'],
  ],
  'nouns that are verbs too': [
    ['In a pair of evening tweets, Ann Poe seemed to relent, writing: “I wait.”', 'Ann Poe'],
    ['Poe blamed the board, given his campaign promises and arguing it was “late”.', 'Poe'],
    ['A spokeswoman for the port rejected claims it had been “idle”.', 'A spokeswoman for the port'],
  ],
  'who is called so, asked or told, and does not speak': [
    ['They gave to a charity called “Port Smiles” and held a party for “harbor women.”', null, null],
    ['Her mother, Comfort, who came with “one suitcase”, remembers it differently.', null],
    ['“Not a priority” was what my wife was told.', null],
    ['Ann Poe said it was “late”. “Late” was what my wife was told.', 'Ann Poe', null],
    ['She called it an “act of hate” – a term Lee also used.', 'She'],
    ['ELLERY – Ann Poe’s board on Friday put out a statement declaring it was “late”.', 'Ann Poe’s board'],
    ['Ann Poe asks: Is Ward “not ever going to win?” Lee responds: “He won’t.”', 'Ann Poe', 'Lee'],
    ['By selling what she once called a “gold boat,” Ann Poe continues to show why.', null],
  ],
};

describe.each(Object.entries(habits))('findVoices: %s', (_group, sentences) => {
  test.each(sentences)('%s', (text, ...speakers) => {
    expect(listSpeakers(`The town is old.\n\n${text}\n\nIt rained.`).map(([name]) => name)).toEqual(speakers);
  });
});
