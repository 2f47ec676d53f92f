/**
 * First names that say he or she in English-language news. Names given to both (Alex, Kim, Robin, Jean) and
 * those that are places or titles as well (Virginia, Austin, Dean) are left out: they say nothing. Keys are lower case, without accents.
 */

export const feminineNames: ReadonlySet<string> = new Set(
  (
    'abigail ada adele adriana agnes aisha alexandra alice alicia alison allison alyssa amanda amber amelia amina amy ana anastasia angela angelica anita ann anna anne annette annie antonia april ' +
    'ariana ashley astrid audrey barbara beatrice becky bella bernadette bernice beth bethany betty beverly bianca bonnie brenda bridget brigitte brittany camila camille candace carla carmen carol carole caroline carolyn ' +
    'carrie catherine cathy cecilia celeste celia celine charlene cheryl chloe chrissy christina christine chrystia cindy claire clara claudia colleen connie constance cordelia courtney cristina crystal cynthia ' +
    'daisy daniela danielle daphne dawn deanna debbie deborah debra deirdre delia denise diana diane dolores dominique donna dora doris dorothy edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen ' +
    'elsa elsie emily emma erica erika erin esmeralda esther ethel eunice eva eve evelyn fatima fatma felicia fiona frances gabriela gabrielle gail genevieve georgina geraldine gertrude gina giulia gloria grace greta ' +
    'gretchen gwen hannah harriet hayley hazel heather heidi helen helena helene henrietta hilary hillary holly hope ida imogen ines ingrid irene iris irma isabel isabella isabelle ivana ivanka jackie jacinda jacqueline jane janet janice ' +
    'jasmine jeanette jeanne jemima jenna jennifer jenny jessica jill joan joanna joanne jodi josephine joy joyce juanita judith judy julia juliana julie juliet june justine kamala karen karin karla kate katherine kathleen ' +
    'kathryn kathy katie katrina kayla kaitlyn kellyanne kendra kirsten kirstjen krista kristen kristin kristina laila lara laura lauren laurie leah leila lena leticia lila lilian lillian lily linda lisa lois lola loretta lori ' +
    'lorraine louise lucia lucille lucy lydia lynda lynne mabel madeleine madeline mae maggie maisie mandy manon marcia margaret margarita margot maria mariam marian marianne marie marilyn marina marisa marissa marjorie marlene ' +
    'marsha marta martha martine mary maureen maxine maya megan meghan melanie melania melinda melissa mercedes meredith mia michaela michelle mildred millicent miranda miriam moira mollie molly mona monica monique muriel myra nadia nadine ' +
    'nancy naomi natalia natalie natasha nellie nichole nicole nicolette nina nora norma olga olive olivia ophelia paige pamela patricia patsy patti paula paulette pauline pearl peggy penelope penny petra philippa phoebe phyllis polly ' +
    'priscilla priya rachel ramona rebecca rhonda rita roberta rosa rosalie rosalind rose rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah shari sharon sheila shelley sheryl shirley ' +
    'silvia simone sofia sonia sophia sophie stacey stacy stella stephanie sue susan susanna susanne suzanne svetlana sybil sylvia tamara tammy tania tanya tara tatiana teresa tess tessa thelma theresa tiffany tina tracey trisha trudy ' +
    'ursula valentina valerie vanessa vera verena veronica vicki vicky viola violet viviane wanda wendy whitney wilma winifred yasmin yolanda yvette yvonne zainab zara zoe'
  ).split(' '),
);

export const masculineNames: ReadonlySet<string> = new Set(
  (
    'aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro alexander alexandre alexei alfonso alfred ali allan allen alvin amir anatoly anders andre andreas andres andrew andy angus anthony antoine anton antonio antony ' +
    'archie armando arnold arthur arturo ashraf axel barack barnaby barney barry bart ben benjamin benoit bernard bernie bert bill billy bob bobby boris boyd brad bradley brandon brendan brent brett brian bruce bruno bryan bryce ' +
    'byron caleb calvin carl carlos carlton cecil cedric cesar chad charles charlie chester chris christoph christophe christopher chuck clarence clark claude clayton clement cliff clifford clint clive clyde cody colin conor conrad ' +
    'corey cory craig curtis cyril dale damian damien dan daniel danny darren darrell darrin darryl daryl dave david denis dennis derek derrick desmond dick diego dieter dimitri dirk dmitry dominic don donald doug douglas duane duncan dustin ' +
    'dwayne dwight ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott emanuel emilio emmanuel enrique eric erik ernest ernesto ernie ethan eugene evan everett fabian felix ferdinand fernando floyd francesco francis ' +
    'francisco francois frank franklin franz fred freddie frederick gareth garry gary gavin gene geoff geoffrey george gerald gerard gerhard giles giovanni glen glenn gordon graham grant greg gregory guillaume guillermo gunther gus gustav guy hank hans ' +
    'harold harry harvey hassan hector heinrich henri henry herbert herman hikmet horace howard hubert hugh hugo humphrey hussein ian ibrahim igor ilham isaac ismail ivan jack jacob jacques jaime jake james jamal jared jason jasper javier jay ' +
    'jeff jefferson jeffrey jeremiah jeremy jerome jerry jesse jim jimmy joachim joaquin joe joel johan johann john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua juan jules julian julio julius justin karim karl keith kenneth ' +
    'ken kenny kevin khalid klaus kurt kyle lance larry lars laurence laurent lawrence lee leo leon leonard leonardo leroy lewis liam lionel lloyd lorenzo lou louis luca lucas luigi luis luke mahmoud malcolm manuel marc marcel marcelo marco marcus mario mark ' +
    'marshall martin marvin mathew mathieu matt matteo matthew maurice max maximilian mehmet mel melvin michael michel miguel mikael mike mikhail miles milton mitch mitchell mohamed mohammad mohammed moses muhammad murray mustafa nate nathan nathaniel ' +
    'neal ned neil nelson nicholas nick nicolas nigel nikol nikolai noah noel norman oleg oliver olivier omar oscar osama otto owen pablo patrick paul pavel pedro per percy perry pete peter phil philip philippe phillip pierre ralph ramon randall randy raul ' +
    'ray raymond recep reginald rene reza ricardo richard rick ricky rob robert roberto rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie ross roy ruben rudolf rudy rupert russell ryan salman salvador salvatore samir sam samuel saul scott ' +
    'sean sebastian serge sergei sergio seth shane shaun sheldon sidney simon spencer stan stanley stefan stephan stephen steve steven stewart stuart sven tariq ted terence terrence theodore thierry thomas tim timothy tobias todd tom tomas tommy tony ' +
    'travis trent trevor tristan tyler tyrone umar vaclav vernon victor viktor vince vincent vincenzo vladimir volodymyr wallace walter warren wayne werner wesley wilbur wilfred will william willie winston wolfgang xavier yann yves yuri yusuf zachary zack'
  ).split(' '),
);
