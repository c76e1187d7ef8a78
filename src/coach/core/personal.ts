import { findIn, phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Span } from './slots.ts';

/** Own pay, debt and property. What the field or the firm pays in general is anyone's business. */
const money = phrase(
  '(your|ur) ([a-z]+){0,2} (salary|pay|wages?|income|compensation|bonus|earnings|paycheck|raise|savings|mortgage|loans?|debts?|rent|stock options|net worth|finances)',
  '(how much|what) ~ (do|did|are|were|will|can|would) (you|u|they) (really|actually|personally|currently|still)? (make|making|earn|earning|paid|get paid|pay you|take home|bring home|owe|spend on rent|save|pay for|pay in|on)(?! (of|sure|time|the|it)(?!\\w))',
  'how much (rent|tax|money) (do|did) you',
  '(are|were|do|did) you ([a-z]+){0,2} (well paid|paid|underpaid|make|making|earn|earning|get|owe|inherit) (enough|well|fairly|more|less|over|under|good money|six figures|a raise|a bonus|[0-9]+k?)?(?=( money| than|\\?| [0-9]))',
  'you .. (in debt|debts?|student loans|loans?|mortgage|savings|borrow|borrowed|owe|a bonus|a raise)',
  '(debt|loans?|bonus|salary|compensation) .. (you|your (role|job|position))',
  '(parents|family|husband|wife|partner|they|it|work|that) pay (you|for your)',
  'you (own|rent) (or rent|or own)? (your|a)',
  'your take home',
  'you afford',
  'how much did you (sell|buy|pay|inherit)',
);
/** Asked of a trade: what people are paid "in your field". */
const ofTheTrade = phrase('should i');

const family = phrase(
  "your ([a-z]+)? (husband|wife|spouse|boyfriend|girlfriend|kids?|children|marriage|sons?|daughters?|pregnancy|maternity leave|divorce|marital status|baby|childcare|home life|family(?! (business|farm|firm|shop|doctor|react|medicine|practice|law))|parents(?!'))",
  'you ([a-z]+){0,2} (married|divorced|pregnant)',
  '(are|were) you ([a-z]+){0,2} (single|engaged|dating|in a relationship|a (mother|mom|father|dad|parent|single parent))',
  "you ([a-z']+){0,4} (have|had|having|raise|raising|want|juggle|get|got|take|took|expecting|start|starting|balance) ([a-z]+){0,3} (kids|children|babies|baby|little ones|a family|pregnant|family leave|maternity leave|paternity leave|parental leave)",
  '(kids|little ones|baby|partner|anyone|family) (waiting)? at home',
  '(did|does|has|with|while) (having|raising|becoming|being) (an?)? ([a-z]+)? (kids|children|baby|mother|mom|father|dad|parent|pregnant|married|divorced)',
  '(do you live (alone|with)|who do you live|maiden name|how many (kids|children))',
);

const age = phrase(
  'how old (are|were|is) (you|u)',
  'how old (you|u) (are|were)',
  'what (age|year) (are|were) you',
  'your (age|date of birth|birthday|birth year)',
  '(you|year|when|where) .. born',
  'you ([a-z]+){0,4} (retire|retiring)',
  '(not)? you (too|over|under) (old|young|[0-9]+)',
);

const health = phrase(
  'your (own|physical|mental|chronic|past|bad|old|cancer)? (health|disability|disabilities|illness|diagnosis|cancer|weight|medication|depression|anxiety|adhd|autism|medical|therapist|therapy|back|knees?|shoulders?|heart (?!sink)|hearing|eyesight|[a-z]+ injury|injury|burnout leave|addiction|recovery|panic attacks)',
  'you .. (disabilit(y|ies)|disabled|illness|hospitali[sz]ed|diagnosed|therapy|depressed|depression|anxiety(?= ?\\?| about your)|suffer|autistic|dyslexic|neurodivergent|medication|antidepressants|pills|surgery|vaccinated|sick days|health (problems?|issues?|conditions?)|(chronic|mental|medical) conditions?|cancer|treated for|adhd|breakdown|eating disorder)',
  'you (ever)? (take|taking|on) (anything|something) (to|for)',
);
const healthWork = phrase(
  'your (mental)? (health|medical|therapy) (system|care|center|clinic|department|plan|team|practice)',
);

const belief = phrase(
  '(what|which) ([a-z]+)? (religion|church|faith|political party|party|god|parish|mosque|temple|denomination|race|ethnicity|nationality) ',
  '(are|were) you ([a-z]+){0,2} (conservative|liberal|straight|black|legally)',
  '(you|being) ([a-z]+){0,3} (religious|christian|catholic|muslim|jewish|hindu|buddhist|atheist|mormon|democrat|republican|socialist|feminist|gay|lesbian|bisexual|trans|transgender|queer|asian|hispanic|latina?o?|arab|immigrant|foreigner|refugee|citizen|undocumented|on a visa)',
  'an (immigrant|refugee) yourself',
  'you ([a-z]+){0,2} (go to|attend|belong to|pray|keep kosher|celebrate) ([a-z]+)? (church|mosque|temple|synagogue|mass|christmas|ramadan|god)',
  'you ([a-z]+)? (pray|believe in god)',
  'your ([a-z]+)? (religion|religious|faith|church(?! (choir|job|work))|politics|political|nationality|ethnicity|ethnic|race|citizenship|immigration|visa|green card|sexuality|sexual|gender|(native|first) language|mother tongue|accent|skin color|heritage|sex life|love life)',
  'you ([a-z]+){0,2} (vote|voting|voted|support in the election)(?! on)',
  'are you ([a-z]+)? [a-z]+(ican|nese|ritish)',
  'did you vote',
  'where (are|were) you ([a-z]+)? from',
  'are you ([a-z]+)? from (?!a |here|around|this|the (area|start|beginning))[a-z]+',
  'where (is|are|was|were) your [a-z]+ (from|come from|born)',
  'you (have|need|hold|get) ([a-z]+){0,2} (visa|green card|passport|work permit|citizenship)',
  'what country',
);

const record = phrase(
  'you .. (arrested|convicted|hungover|drinking(?! (water|age|fountain))|charged with|jail|prison|felony|trouble with the (police|law)|sued|criminal|police record)',
  'your ([a-z]+)? (record clean|criminal|record with|drinking|drug use|alcohol)',
  'you .. (drugs?|booze|drink too|get drunk|weed|cocaine|marijuana|alcohol|a drinking problem)',
  'do you (drink|smoke|vape|gamble)',
  'having an? (felony|conviction|(criminal)? record)',
  '(how much|often) do you (drink|smoke|vape|gamble)',
);

const payIn = (reading: Reading): Span | null => findIn(reading, money, ({ text }) => !ofTheTrade.test(text));

/** Whether what it asks for is money: there a range can be asked for instead. */
export const isAboutPay = (reading: Reading): boolean => payIn(reading) !== null;

/** Where a question asks for what people need not tell a stranger: own pay or debt, age, family, health, belief, origin, record; else null. */
export function personalIn(reading: Reading): Span | null {
  return (
    payIn(reading) ??
    findIn(reading, family) ??
    findIn(reading, age) ??
    findIn(reading, health, ({ text }) => !healthWork.test(text)) ??
    findIn(reading, belief) ??
    findIn(reading, record)
  );
}
