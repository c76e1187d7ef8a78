import { findIn, phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Span } from './slots.ts';

const number =
  '([0-9]{1,3}|one|two|three|five|eight|ten|twelve|fifteen|twenty|twenty-five|thirty|forty|forty-five|sixty|half an|a half|half|an|a quarter of an|a few|a couple of|a couple|ten or fifteen|fifteen or twenty)';
const minutes = '(minutes?|mins?|min|hours?|hrs?)';
const duration = phrase(
  `[0-9]{1,3}\\s?(-|to|or|and)?\\s?[0-9]{0,3}\\s?-?\\s?${minutes}`,
  `${number} ((to|or|-) ${number})? ${minutes}`,
  `${number}-(to-${number}-)?${minutes}`,
);
/** A duration that is no length of a talk: a trip, a lesson, an age, a past. */
const otherDuration = phrase(
  `${minutes} (ago|away|from|later|north|south|early|late|drive|commute|walk|ride|bus|train|flight|a (day|week|month)|per (day|week|month)|each (day|week)|every|of (volunteering|service|work|observation|training|practice|coursework|shadowing)|before|shift|shifts|in the lab|down the road)`,
  '(your|that) [0-9a-z]{1,9}(-| )(minute|hour)',
  '[0-9]{2,4} hours',
  '(volunteered|worked|logged|spent|waited|drive|commute|within|reply within|last) .. (hours|minutes)',
);

/** Where a message says how long the talk would take; null where it names no length. */
export const timeNeededIn = (reading: Reading): Span | null =>
  findIn(reading, duration, ({ text }) => !otherDuration.test(text) || asksFor.test(text));

const asksFor = phrase(
  `(have|spare|for|take|give|about|only|just|free for|need|of|a|call,?) (about|just|only|up to|maybe|around|at most|me)? (a)? ([0-9]{1,2}(\\s?(-|to|or)\\s?[0-9]{1,2})?|${number})(-| )${minutes}`,
);

/** What people make in public: who names it has seen it. */
const shown =
  '(talks?|articles?|posts?|videos?|piece|books?|interviews?|papers?|podcast|episode|exhibition|show|profile|columns?|thread|comments?|presentation|lecture|panel|workshop(?! and)|webinar|seminar|essay|photos?|photographs|film|blog|newsletter|updates|speech|session|demo|website|page|bio|answer|tour|concert|letter|poster)';
/** Who may stand between two people: kin, and those of school and work. */
export const kin =
  '(friend|daughter|sons?|sister|brother|neighbou?r|classmate|roommate|student|cousin|niece|nephew|colleague|co-?worker|intern|mother|mom|father|dad|aunt|uncle|teacher|professor|counselor|coach|boss|manager|supervisor|mentor|instructor|partner|wife|husband|librarian|tutor|doctor|landlord|grandmother)s?';
const group =
  '(school|college|university|program|town|church|team|course|degree|teacher|professor|street|building|club|unit|gym|department|major|class|section|company|advis[eo]r|hometown)';

const source = phrase(
  // The writer came upon the person or a thing of theirs.
  '(?<!you )(found|located|came upon|came across|come across|ran across|saved|(have|been|i) (follow|followed|following)|looking up) .. (you|your|u)(?! (work|works|are hiring|company|way|firm|team|school))',
  "(?<!(?:you|to) )(saw|see|read|reading|heard|watched|listened to|noticed|attended|joined|ate at|used|seen|went to|came to|sat in on|sat through) ([a-z'-]+){0,2} your (?!company|firm|way|field|industry)[a-z0-9]+",
  `(saw|heard|hearing|watched|listened to|seeing|met|meeting|caught|seen|heard about|heard of|found|read about) (you|u)(?! (guys|are|have|work|were|will))`,
  '(read|saw|heard|learned|see|noticed|gathered|found) (about you|of you|in|on|from|at|through|via) (the|your|our|a|my|linkedin|facebook|instagram) .. (you|your)',
  `(?<!(?:through|on|via|forward to) )your (?!company|firm|careers?|jobs|time)([a-z0-9'-]+){0,4} ${shown}(?! (to|work|for) (me|us|help))`,
  "(the|a|an|that|this|last) ([a-z'-]+){0,4} (talk|lecture|panel|article|webinar|podcast|presentation|exhibition|session|workshop|episode|post|video)(?! (with|to) you) .. (you|your)",
  '(saw|heard|attended|at|enjoyed|watched|great|joined) (the|that|your|a)? ([a-z-]+)? (panel|talk|webinar|workshop|seminar|career fair|open day|conference) (at|on|in|last|about)',
  '(your name|your username|your number|your contact|your email|your details|your address|your card|you) .. (came (up|from)|turned up|showed up|popped up|(are|is) listed|passed (on)? to me|given to me|was listed|is listed)',
  '(found|got|given|gave|have|received|passed|sent|getting|shared|obtained|picked) .. your (business)? ?(name|contact|e-?mail|details|number|address|card)',
  'according to (the|your|our|my) .. you',
  'in (the audience|the front row|the back row|row)',
  '(bought|looked up|next to|across from) your?(?! name)',
  'looked you up',
  'led (me)? to you',
  '(photo|picture|portrait|article|piece|feature|story|poster|profile|interview) (of|about|on) you',
  'we (both|also|once|last|first|just)? [a-z]+ (next to each other|side by side|together)',
  '(in common|one of your [a-z]+s|both of us|like you i)',
  'put us in touch',
  'your (school|college|university|unit|alma mater) too',
  '(both|all) members of',
  'the two of us (were|are|met)',
  'your name was (suggested|given|mentioned|recommended)',
  'we have not (spoken|met|talked|seen)',
  'our paths crossed',
  '(read|saw|heard|watched) what you (wrote|said|posted|shared)',
  '(used to|has|who) [a-z]+ with you',
  '(years?|months?) (after|before) you(?=[.,;]|$)',
  'you (were|are|came) (highly)? (recommended|suggested|mentioned|named|listed|shown) (to me)? (by|as|in|on)',
  '(directory|roster|database|members list|mentor list) .. you',
  'when you [a-z]+ed (at|for|with|our|my|us) (?!your)',
  '(tagged|recommended|listed) you ',
  '(picked|chose|selected) you (from|off|out)',
  'your ([a-z-]+){0,2} (address|name|number|email) (was|is|came) (on|in|from) (the|a|our)',
  'you ([a-z]+)? (studied|went|attended|served|worked|lived) ([a-z]+)? (also|too)(?=[.,;]|$)',
  'been your (patient|client|customer|student|reader|listener|neighbou?r)',
  'you (were|are) (my|our|the ([a-z]+){1,3}) (for|to|of) (my|our)',
  '(brought|pointed|directed|steered|led) me to you',
  '(comment|post|answer|review) (that)? you (left|wrote|made|posted|gave)',
  'you took my card',
  '(hello|hi|greetings) from (another|a fellow)',
  '(took|had|in|attended|from) (your|ur) ([a-z0-9]+){0,2} (course|class|seminar|lab|section)',
  '(when|as) you (talked|spoke|came|visited|lectured|presented|showed us)',
  '(rode|worked|shadowed|went|toured) (along|out|around)? with (you|your (crew|team|unit|class))',
  'our (kids|children|sons|daughters|dogs|mothers|parents|families) ',
  'find your (name|profile|page)',
  'you are an (alum|alumna|alumnus)',
  '(front|second|third|fourth|back) row',
  'your (user)?name (is|was|stands) (on|in|under|below)',
  '(website|page|profile|directory|roster|list|bio|site|newsletter|catalog) (shows|says|lists|mentions|said|has) (that)? your?',
  '(learned|found out|discovered|gathered) (that)? you(?! (can|could|are|have|work|guys))',
  '(know|knew|learned|hear) (of|about) you (from|through|via|in|at|when)',
  '(story|example|advice|tip|slide|point) (that)? you (shared|told|gave|made|showed)',
  '(gave|sent) (me|us) a list',
  'same .. as you(?! do)',
  '(saw|see|noticed) (that)? you .. too(?=[.,])',
  // Somebody stands between the two.
  '(?!every|people|nobody|(?:this|that|it|which) )[a-z□.]+ (suggested|recommended|mentioned|thought|thinks|introduced|pointed me|sent me|advised|encouraged me|referred|connected us|spoke (highly)?|speaks|knows you|works with you|urged) ~ (i|you|your|us|we|about you|to you|that|of)(?! (can|could|need|want) )(?! should (?!write|talk|speak|call|email|ask|contact))',
  '(?!every|people|nobody|(?:this|that|it|which|who) )[a-z□.]+ (told (me|us|our [a-z]+)|says|said) ~ (your?|we|i (should|could|might) (contact|reach|talk|write|speak|call|email|ask|get|look)|about you|to (contact|reach|talk|write|speak|call|email|ask))(?! (can|could|need|want) )',
  `(?<!(?:my|and|or) )(your|mutual) (old|former|good)? ?${kin}(?! (must|are|were|can|could|would|do|will|need))`,
  `my ([a-z]+)? ${kin} ((?!(and|but|so|i|would|applying|assignment|interview)(?![a-z']))[a-z'-]+){0,6} (you|your)`,
  '(on|at) the (suggestion|recommendation|advice|invitation) of',
  // They met, or one knows the other from somewhere.
  '(we|you and i) (met|spoke|talked|connected|worked|sat|overlapped|were|went|both|share|shared|crossed|last|briefly|live|lived|grew|served|studied|trained|deployed)(?! know| (on|about) (it|that)?(?=\\.))',
  '(good|great|nice|pleasure|lovely|enjoyed|glad|remember) (to)? (meet|meeting|met|chatting with|talking with|speaking with|talking to|seeing|see|me) (you|from)',
  'you (taught|treated|spoke (to|at|on|with)|came to|gave|judged|answered|hired my|were on|led the|were my|once|posted|wrote (about|in|that)|quoted|commented|liked|matched)',
  '(it is|this is) (me)? [a-z]+,? (here)? from',
  'matched (on|by|through|at|in|via|as|with|us)',
  // They belong to the same place.
  'fellow (?!human)(□ (?!here))?[a-z]+',
  '(mutual|shared|common) (friends?|connections?|contacts?|school|background)',
  '(i am|as|like you|also) .. (alum|alumna|alumnus)',
  'class of [0-9]{2,4}',
  '(we are both|you also|you too) [a-z]+',
  '(live|lives|lived|grew up) (next door|across|down the|two doors|on your)',
  '(bought|ordered|from|at) .. your (shop|store|bakery|stall|restaurant|market)',
  `same ([a-z]+)? ${group}`,
  '(regular|customer|patient|volunteers?|reader|listener|student|neighbor|pupil) (at|of|in|to) (your|yours)',
  'i (also|too) (went to|studied|served|worked|grew up|graduated|attended|volunteer|played|come from)',
  '(noticed|saw|see|seen|understand) (that)? (we (are|both)|you are (also|both|connected)|you are .. (veteran|graduate))',
  'in your (court|lab|ward|choir)',
);
/** The opening was found, or merely the employer's name: neither says how the person was. */
const foundOther = phrase(
  '(saw|noticed|found|came across|see|notice) (that)? (you|your) (now|currently)? (work|works|have been|worked)',
  '(saw|noticed|see|read|heard) (that)? your [a-z]+ (is|are|has|have|posted|does)',
  'your (careers?|jobs) (page|site)',
  '(came across|saw|found|noticed) (your|the|a|an) ([a-z□]+){0,4} (opening|job|posting|vacancy|position|role|ad|advert|listing)',
);

/** Where a message says how the writer found the person, or what they share; null where it says neither. */
export const connectionIn = (reading: Reading): Span | null =>
  findIn(reading, source, ({ text }) => !foundOther.test(text) || foundThem.test(text));

const foundThem = phrase(
  '(found|saw|came across|noticed|viewed|read) (your|ur) ([a-z]+)? (profile|name|post|article|page|bio|talk|interview)',
  '(fellow|same|both|alum|alumna|alumnus|from|through|via|on (linkedin|facebook|instagram)|newsletter|magazine|directory)',
);
