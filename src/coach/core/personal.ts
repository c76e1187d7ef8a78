import { findIn, phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Span } from './slots.ts';

const pay =
  '(salary|pay|wages?|income|compensation|bonus|bonuses|earnings|paycheck|pay package|pay raise|net worth|savings|mortgage|student loans?|student debt|debts?|loans?|rent|stock options|take-home|credit)';

const money = phrase(
  '(did|do|does) your (parents|family|husband|wife|partner) (pay|help|support|fund|lend|give)',
  '(do|did) you (own|rent) (your|a|the|or)',
  'you (pay|spend|afford|paying) .. (rent|mortgage|childcare|tuition)',
  '(own|rent) (or rent|or own)? your (home|house|flat|apartment|place)',
  '(do|does|did|will) (they|it|your [a-z]+|the [a-z]+) pay you',
  'how much did you (sell|pay|spend|inherit|invest|lose|win)',
  'you (have to|need to)? (borrow|borrowed|owe|still owe|pay off|paid off|paid back) .. (for|college|university|school|loans?|debts?|it off|to|much)',
  '(did|do|does) (it|your [a-z]+|that|this job) (pay|pays|earn|make) you (well|enough|more|much)',
  '(can|could|do|did) you (really|actually)? (live on|get by on|afford|make a living|support yourself|save) ',
  `(your|ur) (own|current|starting|annual|monthly|base|first|last|yearly|total|exact|previous|old|hourly|personal)? ${pay}`,
  '(how much|what) (do|did|are|were|will|would|can) (you|u) (personally|currently|actually|now|guys)? (make|making|earn|earning|get paid|paid|take home|get as a bonus|bring home|owe)',
  '(are|were) you (well|fairly|properly|badly)? (paid|underpaid|overpaid|in debt)',
  '(do|did) you (make|earn|get|have|owe) (enough|good|decent|a lot of|more|any|a|much|big)? (money|bonus|raise|a living|debt|student loans|loans|six figures|savings|student debt)',
  'what are you on',
  'you .. (in debt|debts?|student loans)',
  'how much (student|medical|credit card|personal|college)? (debt|savings|loans?|money) (do|did|have|are|is) (you|your)',
  `${pay} .. (in|for) your (role|position|job|level|case)`,
  'you (still)? (paying off|in debt|owe)',
  'how much (money)? .. (your (house|apartment|car|degree|rent|tuition)) (cost|costs)',
);
/** "What do you make of the new rules?" asks for a view, not for pay. */
const notMoney = phrase(
  'make (of|use|sure|a difference|time|decisions|choices|room|it|your|the|that|this|things|people)',
);
const moneyAnyway = phrase(
  'make (a|per|an) (year|month|hour|week)',
  'salary',
  'bonus',
  'paid',
  'debt',
  'income',
  'loans?',
);

const family = phrase(
  '(take|took|taken|taking|get|got|have|had) ([a-z]+)? (maternity|paternity|parental|family|medical|sick|bereavement|pregnancy) leave',
  '(plan|planning|plans|want|wanting|hope|hoping|intend|going|thinking|expecting|decided|ready) (on|to|of|about)? (have|having|start|starting|raise|raising) (a family|kids|children|any kids|any children|a baby|more (kids|children)|babies)',
  '(are|were) you (currently)? (trying|planning|hoping) for (a|another) (baby|child)',
  '(is|was|does|did|has) your (wife|husband|spouse|partner|girlfriend|boyfriend|mother|father) (ok|okay|happy|fine|mind|complain|think|earn|work|feel)',
  '(are|were) you (currently|already|still|also)? (married|single|divorced|pregnant|engaged|dating|seeing someone|seeing anyone|in a relationship|a (mother|mom|mum|father|dad|parent|single parent|grandparent))',
  '(do|did|have|are) you (have|got|want|plan to have|planning to have|planning on having|thinking of having|expecting) (any|a|to have|more|some)? (kids|children|family|husband|wife|spouse|boyfriend|girlfriend|baby|babies|little ones|partner at home)',
  '(start|starting|raise|raising) a family (soon|yourself|yet)',
  'your (own)? (husband|wife|spouse|boyfriend|girlfriend|kids|children|marriage|son|daughter|pregnancy|maternity leave|divorce|marital status|baby|family (life|plans|situation|feel|think|background|at home|handle|cope)|childcare)',
  'does your (family|partner) (mind|feel|think|support|worry|complain|cope|live)',
  'how (does|do) your (family|partner|parents)',
  '(get|getting|be|become|becoming) pregnant',
  'how many (kids|children)',
  '(who|with whom) do you live',
  'do you live (alone|with)',
);

const age = phrase(
  '(were|was) you born (in|here|abroad|outside)',
  'were you born',
  'maiden name',
  'how old (you|u) (are|were)',
  'what (age|year) (are you|were you born|were you)',
  'how old (are|were|is) (you|u)',
  "(what is|what was) your (age|birthday|date of birth|birth date|birth year)",
  'your (age|date of birth|birthday)',
  '(when|what year|where) were you born',
  "are (not)? you (too old|too young|over|under) ([0-9]+|for)",
  '(when|how soon) (do|will|are) you (plan to|planning to|going to)? (retire|retiring)',
);

const health = phrase(
  'you (ever)? (been|had|have) ([a-z]+)? (treated|hospitali[sz]ed|treatment|therapy|counseling) (for|with|about)?',
  'you .. (mental illness|chronic illness|serious illness|mental breakdown|breakdown|eating disorder|disability)',
  '(do|did|have|are) you (ever)? (have|had|got|suffer from|suffered from|struggle with|struggled with|taking|take|on) (a|an|any|some)? (chronic|mental|medical|serious|physical|learning)? (disability|disabilities|illness|illnesses|condition|conditions|health (problem|problems|issue|issues|condition|conditions)|depression|anxiety|adhd|autism|medication|antidepressants|surgery|diagnosis|injury|injuries|cancer|allergies|panic attacks)',
  'are you (currently|also|in any way)? (disabled|healthy|ill|sick|autistic|depressed|on medication|in therapy|neurodivergent|vaccinated|dyslexic|deaf|blind|seeing a therapist)',
  'your (own|physical|mental)? (health|disability|mental health|illness|diagnosis|weight|medication|depression|anxiety|adhd|autism|medical (history|condition|leave)|therapist|therapy)',
  'have you (ever)? been (hospitali[sz]ed|diagnosed|in therapy|in rehab|seriously ill|depressed)',
  'how many sick days (do|did|have) you',
);
const healthWork = phrase(
  'your (mental)? (health|therapy|medication) (system|care|center|centre|clinic|department|plan|district|service|services|network|team|group|practice|room|patients|sessions|clients|rounds|program|insurance|agency|unit|career|work|job)',
);

const belief = phrase(
  'are you (really|originally|actually)? from (india|china|mexico|africa|asia|europe|russia|the (philippines|middle east|caribbean|us|uk|states)|here originally|another country|abroad|overseas|[a-z]+(ia|land|stan|istan))',
  '(what|which) (religion|church|faith|political party|party|god|parish|mosque|temple|denomination|race|ethnicity|nationality)',
  'are you (a|an)? (very|at all|still|also)? (religious|christian|catholic|muslim|jewish|hindu|buddhist|atheist|mormon|protestant|democrat|republican|conservative|liberal|socialist|feminist|left-wing|right-wing|union member|gay|lesbian|straight|bisexual|trans|transgender|queer|black|white|asian|hispanic|latino|latina|arab|african|indian|mexican|chinese|immigrant|foreigner|foreign|refugee|native speaker)',
  'do you (go to|attend|belong to) (a|an|any)? (church|mosque|temple|synagogue|mass|services)',
  'do you (pray|fast|believe in god|keep kosher|celebrate (christmas|easter|ramadan|eid|hanukkah))',
  'your (own)? (religion|religious|faith|church|politics|political|nationality|ethnicity|ethnic|race|citizenship|immigration status|visa status|visa|green card|sexuality|sexual orientation|gender identity|native language|mother tongue|accent|skin color|heritage|sex life|love life)',
  '(who|whom) did you vote',
  '(do|did|will) you (usually)? vote',
  'where (are|were) you (really|originally|actually)? from',
  'where (is|are|was|were) (your (accent|family|parents|people|name)) (from|come from|born)',
  '(are|were) you (an|a)? (us|u\\.s\\.|american|british|eu|canadian|legal|naturali[sz]ed)? (citizen|citizens|resident)',
  'are you (a|here)? (legally|citizen|on a visa)',
  '(do|did) you (have|need|hold) (a|an)? (work)? (visa|green card|passport|work permit)',
  'what (country|countries) (are|were) you',
);

const record = phrase(
  '(do|did|have) you .. (pills|drugs|booze|drink too|drinking|medication|weed|cocaine|pot|alcohol)',
  '(had|have|has) (a|any) (drinking|drug|alcohol|gambling) (problem|habit|issue)',
  '(have|were|has) you (ever)? (been)? (arrested|convicted|charged with|in jail|in prison|to jail|to prison|imprisoned|sued|in trouble with the law)',
  '(have|got) (a|any) (criminal record|criminal history|record with the police|convictions?)',
  'your criminal (record|history|past)',
  'do you (drink|smoke|vape|gamble|get drunk|get high|smoke weed|use drugs|take drugs|do drugs|use marijuana)',
  'how (much|often) do you (drink|smoke|vape|gamble)',
  'you (ever)? (used|use|tried|taken|take|done|do|failed) (any|a)? (illegal|recreational|hard)? (drugs|drug test|cocaine|marijuana|cannabis|weed)',
  'your (drinking|drug use|alcohol)',
);

const payIn = (reading: Reading): Span | null =>
  findIn(reading, money, ({ text }) => !notMoney.test(text) || moneyAnyway.test(text));

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
