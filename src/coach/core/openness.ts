import type { Question } from './clauses.ts';

const amount =
  /^(?:for |at |by |in |about )?how (?:long|often|many|much|old|frequently|regularly|far|big|large|soon|fast|tall|late|early|recently|quickly|high|low|wide)\b/;
/** "How much does luck matter?" asks for a judgement, not for a number. */
const degree =
  /^how (?:much|far|closely|heavily|strongly) (?:do|does|did|has|have|is|of|would|should|can) .{1,80}\b(?:matter|play a|depend|influence|shape|rely|affect|count for|weigh|change|changed|differ|vary|help|helped|overlap|trust|carry over|prepare)/;
const fact =
  'duties of|demand for|conferences|associations|(?:main |key )?responsibilities of|mission|(?:employment )?outlook|chances|background for|beliefs|requirements|immigration status|marital status|nationality|ethnicity|citizenship|race|politics(?! do)|(?:ethnic|religious) background|split|take home|sexual orientation|orientation|job outlook|education|degrees?|majors?|minor|certifications?|certificates?|certs?|licen[cs]es?|qualifications?|credentials?|diplomas?|school|college|university|title|salary|pay|wage|gpa|grades?|year|month|day|days|date|time|times|hours|percentage|percent|proportion|share|number|age|size|headcount|revenue|turnover|budget|name|address|website|email|phone number|city|town|country|state|street|building|floor|department|software|programs?|language|languages|apps?|equipment|platforms?|hardware|operating system|version|brand|model|exams?|tests?|prerequisites?|deadline|score|job growth|growth|bonus|company|companies|employer|cost|price|fee|rate|ratio|schedule do|shift|shifts|subjects?|a levels|documents?|paperwork|benefits|vacation|holidays?|insurance|unit|union|team size|job title|pay grade|speed|weight|height|colou?r|church|religion|party';
const adjective =
  '(?:entry|educational|licensing|safety|ethnic|religious|average|typical|typically|median|usual|normal|starting|current|current|exact|official|minimum|maximum|main|general|required|basic|formal|total|annual|entry-level|first|last|own|full|specific|legal|dress|expected|standard|passing|projected)';
/** "What degree ...", "Which school ...", "What is the average salary ...": an answer of a word or a list. */
const factWord = new RegExp(
  `^(?:at |in |on |from |for |of |by )?(?:what|which)(?:(?: is| are| was| were)(?: (?:the|a|your|its|their|his|her|this|my))?)?(?: ${adjective}){0,2} (?:(?:kind|type|sort|level) of )?(?:${fact})(?! (?:of (?:work|thinking)|culture|life|like)\\b)\\b`,
);
const listAsked =
  /^what are you on\b|^what (?:did|do) (?:you|they) (?:earn|make)\b(?! of)|^what (?:can|does|do|would) .{1,40} (?:earn|cost|pay)\b|^(?:to |in |on )?what (?:[a-z]+ ){1,3}(?:do|does|did|must) .{1,40} (?:use|attend|belong to|own|hold|plan with|work with)\?|^what (?:does|do) (?:the|your|this|that) (?:company|firm|organi[sz]ation|business|agency|startup) (?:do|make|sell|produce|offer)\b|^what(?: \w+)? do .{1,60} do for (?:lunch|fun|dinner)\b|^what (?:do|did) (?:you|they|people) (?:study|major|minor|wear|drive|use|eat)\b|^what (?:products?|services?) (?:do|does)\b|^(?:what|which) (?:tools?|programs|software|apps?|systems?|programming languages?|languages?) (?:do|does) (?:you|your team|the team|people|they) (?:use|work with|write)\b(?! to\b)|^what do (?:they|you) (?:pay|earn|make|get paid)\b(?! of)|^what (?:does|did) .{1,40} stand for\b|^what is the (?:dress code|minimum|number|average|size|name)\b/;
const judged =
  /\b(?:would you (?:recommend|suggest|advise|pick|choose|start|take|tell)|do you (?:think|wish|believe|feel)|should i|most (?:useful|helpful|valuable|important|underrated)|helped you|best|prepared? (?:you|me|someone))\b/;

const person = /^who(?:m|se)?\b/;
const personOpen =
  /^who (?:does well|thrives|struggles|succeeds|tends to|do you (?:think|find|feel)|would you be)\b/;
const place = /^where\b/;
const placeOpen =
  /\b(?:see|think|wrong|stuck|struggle|trip|fall short|start|begin|heading|headed|headed|going (?:from|in)|go from|fit|draw the line|room|gap|improve|change|most|learn the|need to|pressure|resistance|come down|notice|lose|blur|differ|break|luck|do better|go when)\b/;
const moment = /^when\b/;
const momentOpen =
  /\b(?:know|knew|feel|felt|realis|realiz|realize|realise|most|best|worst|hardest|decide|enjoy|proud|happiest|last time|doubt|stop being|worth|should|things go|get(?:s)? hard|think)\b/;
/** "Which" asks to pick from a list, unless the pick is a judgement. */
const pick = /^(?:to |in |at |for |of |on )?which\b/;
const pickOpen =
  /\b(?:would|parts?|skills?|habits?|excited|proud|surpris\w*|lessons?|advice|mistakes?|matter|helped|shaped|change\w*|best|most|worst|wish|miss|hard\w*|eas\w+|hope|worr\w+|carry|stay\w*|taught|felt|feel|turned)\b/;
const choice = /^which\b.{0,120}(?:, | - |: ).{1,60} or /;

const asked =
  /^(?:would|could|can|will|do|may|might|should) (?:you|i|we) (?:please |maybe |perhaps |possibly |briefly |just |kindly |also |ever |be (?:willing|able|open|happy|comfortable|kind enough) (?:to|with) |mind |like to |care to |give me )*/;
const telling =
  /^(?:to )?(?:(?:me |us )?(?:a|some|an|your|the) (?:(?:quick|rough|short|better|brief|bit of|general|honest) ){0,2}(?:a )?(?:sense|feel|picture|flavou?r|idea|taste|rundown|overview|glimpse|insight|insights|view|take|background|story|perspective|outline|description|summary|walk)|tell(?:ing)?|describ(?:e|ing)|explain(?:ing)?|walk(?:ing)?|talk(?:ing)?|tak(?:e|ing) me|shar(?:e|ing)|elaborat(?:e|ing)|expand(?:ing)?|say(?:ing)? more|paint(?:ing)?|speak(?:ing)? (?:to|about|a little|a bit|more)|show(?:ing)? me (?:how|what)|outlin(?:e|ing)|an example|give me|giv(?:e|ing) (?:me|us)|ask|hear|know|compare|summari[sz]e|unpack|recount|help me understand)\b/;
/** What is told is only whether, who, or an amount. */
const toldClosed =
  /^.{0,60}?\b(?:if(?! you (?:do not|would not|can|could)| i may| possible)|whether|how (?:much|many|long|old|often|far)|what (?:time|year|date|degree|salary)|who|where (?:you|the|i)|when (?:you|the|i)|the (?:name|number|address|salary|date) of|your (?:salary|age|name|email|title)|what your (?:salary|age|title|name)|which (?:school|college|degree|company))\b/;
const toldOpen =
  /\b(?:about|how (?!much|many|long|old|often|far)|what (?!time|year|date|degree|salary|your (?:salary|age|title|name))|why|through)\b/;

/** Whether a question invites a story, a description or an opinion; false where yes, no, a name, a number or a short list answers it. */
export function isOpen({ kind, words }: Question): boolean {
  if (kind === 'request' || kind === 'wish') return isTelling(words);
  if (kind === 'auxiliary') {
    const rest = words.replace(asked, '');
    return (
      rest !== words &&
      telling.test(rest) &&
      !/^(?:talk|speak|give me|shar\w+|show me) (?:to (?!me\b)|with (?!me\b)|any |my |a few names|names|a (?:contact|name|job|referral|reference|call|hand|chance))/.test(
        rest,
      ) &&
      !/^(?:would|could|can|may|might|do|should) (?:you|i) (?:ask|hear|know)\b(?! (?:how|what|why|about|more|a bit|you (?:how|what|why|about)))/.test(
        words,
      ) &&
      isTelling(rest)
    );
  }
  return isOpenWord(words);
}

function isTelling(words: string): boolean {
  if (/^(?:please )?(?:describe|walk|talk|paint|outline|compare)\b/.test(words)) return true;
  const closed = toldClosed.exec(words);
  if (closed === null) return true;
  const open = toldOpen.exec(words);
  return open !== null && open.index < closed[0].length - 2;
}

function isOpenWord(words: string): boolean {
  if (degree.test(words) || /\band why\b/.test(words)) return true;
  if (amount.test(words) || choice.test(words)) return false;
  if (pick.test(words) && !pickOpen.test(words)) return false;
  if (person.test(words)) return personOpen.test(words);
  if (place.test(words)) return placeOpen.test(words);
  if (moment.test(words)) return momentOpen.test(words);
  if (/^(?:at|by|for|from|on|of) (?:what|which) (?:age|time|date|year)/.test(words)) return false;
  if (listAsked.test(words)) return false;
  return !factWord.test(words) || judged.test(words);
}
