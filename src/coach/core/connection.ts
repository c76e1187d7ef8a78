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
  `${minutes} (ago|away|from|later|north|south|east|west|outside|early|late|drive|commute|walk|ride|bus|train|flight|a (day|week|month)|per (day|week|month)|each (day|week)|every|of (volunteering|service|work|observation|training|practice|coursework|shadowing)|before|shift|shifts|in the lab|down the road)`,
  '(your|the|that|this|his|her) [0-9a-z]{1,9}(-| )(minute|hour) (talk|lecture|presentation|keynote|webinar|podcast|episode|video|workshop|session|class|film|interview|documentary)',
  '(office|business|working|opening|visiting|clinical|credit|volunteer) hours',
  '[0-9]{2,4} hours',
  '(volunteered|worked|logged|spent|waited|drive|commute|within|reply within|last) .. (hours|minutes)',
);

/** Where a message says how long the talk would take; null where it names no length. */
export const timeNeededIn = (reading: Reading): Span | null =>
  findIn(reading, duration, ({ text }) => !otherDuration.test(text) || asksFor.test(text));

const asksFor = phrase(
  `(have|spare|for|take|give|about|only|just|free for|need|of|a|call,?) (about|just|only|up to|maybe|around|at most|me)? (a)? ([0-9]{1,2}(\\s?(-|to|or)\\s?[0-9]{1,2})?|${number})(-| )${minutes}`,
);

const found =
  '(found|came across|come across|saw|seen|read|reading|viewed|noticed|discovered|heard|hearing|watched|watching|listened to|listening to|stumbled on|stumbled upon|stumbled across|learned about|learned of|been following|follow|attended|attending|enjoyed|loved|looked at|looking at|looking up|looking through|ran across|bookmarked|shared|subscribe to|saved|found out about|picked up|browsing|visited)';
const theirs =
  '(profile|page|name|post|posts|article|articles|talk|talks|bio|blog|book|interview|paper|papers|website|site|work|video|videos|podcast|contact|account|email|linkedin|portfolio|comment|comments|question|piece|story|thread|column|panel|presentation|research|lecture|schedule|listing|episode|answer|answers|webinar|session|keynote|newsletter|exhibition|exhibit|show|study|speech|report|essay|career|info|information|background|project|projects|class|workshop|letter|q&a|demo|photos|map|garden|film|op-ed|feature|remarks|workshops|□)';
const kin =
  '(friend|friends|daughter|son|sister|brother|neighbo[u]?r|classmate|roommate|student|cousin|niece|nephew|colleague|coworker|co-worker|intern|mother|mom|father|dad|aunt|uncle|teacher|professor|advisor|adviser|counselor|coach|boss|manager|supervisor|mentor|instructor|partner|wife|husband|librarian|tutor|pastor|doctor|landlord|grandmother|grandfather|teammate|friend from)';
const told =
  '(suggested|recommended|mentioned|told me|says|said|thought|thinks|introduced us|introduced me|pointed me|sent me|put us|put me|encouraged me|advised me|directed me|referred me|gave me|passed on|passed along|passed me|connected us|shared your|spoke|speaks|talks about|knows you|works with you|forwarded|urged me)';

const source = phrase(
  "i (was|have been|used to be) (a|an|one of|in|on|at) ([a-z]+){0,4} (your|yours)",
  "(read|saw|heard|learned|learnt|see|noticed|gathered) (in|on|from|at|through|via) (the|your|our|a|my)? .. (that|you|your|you are)",
  "(it is|this is) (me)? [a-z]+ (here)? from (high school|school|college|church|work|practice|class|camp|swim|track)",
  "(i am|as|from) (your|one of your|an old|a former) (old|former|new|next-door)? (neighbor|neighbour|classmate|student|customer|patient|teammate|colleague|coworker|client|pupil|reader|listener|subscriber|regular)",
  'you (commented|replied|responded|answered|liked|reacted) (on|to|under|below|in)',
  '(we|we were|were|got) (matched|paired|introduced) (on|by|through|at|in|via|as|with)?',
  '[a-z]+ (told|tells|said to|mentioned to) (our|my|the|us) ([a-z]+)? (class|group|team|course|year|cohort)? (that|about|you)',
  "(it is|this is) (me)? [a-z]+,? (here)? from (the|our|your|last|yesterday)",
  '(given|gave|passed|sent|shared|slipped|forwarded|lent) (me|us) your (name|number|contact|email|e-mail|card|details|address)',
  '(listened to|listening to|heard|watched|saw) you (explain|on|talk|speak|tell|describe|discuss|argue|being|interviewed|answer|say)',
  'you said (you|that you|you were|you are)',
  'your (cousin|friend|sister|brother|mother|father|mom|dad|uncle|aunt|daughter|son|neighbor|colleague|wife|husband|coworker|former [a-z]+|old [a-z]+) [a-z]+ (works|is|was|sits|plays|lives|studies|told|said|says|gave|thought|suggested)',
  `(sat in on|sat through|been to|was at|were at|was in the audience (at|for|of)|took part in|attended|joined|followed|tuned in to|tuned into|went to|came to) (your|the|a|an|this|last [a-z]+'s|[a-z]+day's) ([a-z□'-]+){0,4} (talk|panel|seminar|lecture|session|workshop|webinar|conference|presentation|evening|event|keynote|class|fair|meetup|tour|open day|open house|career day|show|concert|summit|symposium|□)`,
  '(in the audience|in the back row|in the front row)',
  '(at|on) the (suggestion|recommendation|advice|urging|invitation|prompting) of',
  '(great|good|nice|wonderful|excellent|fantastic|brilliant|loved your|enjoyed your) (talk|panel|session|presentation|seeing you|conversation|chat|meeting|to meet|lecture|workshop) (at|on|with|you|last|yesterday|today)',
  `your (comment|comments|post|article|talk|answer|reply|piece|profile|book|interview|photos?|letter|review|question) .. (made me|led me|caught|got me|brought me|prompted|inspired|struck|stayed|has stayed|stuck)`,
  '(referred|sent|pointed|directed|recommended|introduced|put on|passed) (to you|on to you|your way|to me) (by|through)',
  '(who|which|that) (gave|passed|sent|shared) (me)? your',
  '(got|get|have|had|was given|found) (ur|your) (number|email|name|contact)',
  `(you|ur|your) .. (went to school with|grew up with|worked with|lives next door|live next door|plays with|sings with)`,
  '(live|lives|living|grew up) (next door|on your street|down the (road|street)|in the same|two doors)',
  `${found} .. (your|ur) ([a-z0-9'&-]+){0,4} ${theirs}`,
  `${found} (an|the|a|that|this) ([a-z'-]+){0,4} ${theirs} .. (you|your)`,
  '(heard|saw|seeing|hearing|watched|met|meeting|heard from|caught|found) (you|about you|of you) (speak|talk|present|on|in|at|through|via|when|from|last|after|play|perform|say|and|yesterday|this|briefly|moderate|explain|teach|quoted|mentioned|interviewed)',
  '(found|got|was given|have|received|saw|see|getting|noticed) your (name|contact|email|details|number|address|info|information|card)',
  `(noticed|saw|see|seen|learned|gather|understand|read) (that)? (we|you and i|you are connected|you know|you also|you too|you posted|you wrote|you spoke|you went|you graduated|you studied|you work with|you worked with|you are speaking|you won|you have)`,
  "(noticed|saw|see) .. (you are|your) .. (alum|alumna|alumnus|veteran|fellow|graduate|connected|connection|schedule|speaking)",
  '(when|since|after) (we|you) (met|spoke|talked|connected|chatted|worked|visited|came|gave|presented|last|first|both|judged|guest)',
  '(we|you and i) (met|spoke|talked|chatted|connected|worked|sat|overlapped|were|went|both|share|shared|have a|have some|crossed|exchanged|last|briefly)',
  '(good|great|nice|wonderful|pleasure|lovely|enjoyed|glad) (to)? (meet|meeting|met|chatting with|talking with|speaking with|talking to|seeing) you',
  `your (talk|panel|presentation|lecture|session|visit|workshop|keynote|webinar|class|demo|tour|remarks|guest lecture|speech|exhibition|exhibit|show|film|article|book|column|concert|poster) (of|at|on|in|to|about|last|this|for|yesterday|during)`,
  '(talk|panel|presentation|lecture|session|workshop|webinar|article|post|piece|episode|podcast) (that)? you (gave|led|ran|wrote|posted|recorded|hosted|moderated|did|published|shared)',
  'you (taught|treated|coached|visited|spoke to|spoke at|spoke on|came to|gave a talk|gave a|judged|answered my|helped my|helped me|hired my|were on the panel|led the|posted about|posted that|wrote about|wrote in|quoted)',
  `(?!i )[a-z'□.-]+ ${told} (me)? (that)? (i|you|your|us|about you|to you|highly)`,
  `[a-z'□.-]+ (suggested|recommended|mentioned|told me|gave me|referred me|encouraged me|advised me|put (me|us) in touch|introduced us|connected us|pointed me|sent me) .. (you|your|us|reach out|touch)`,
  `(thank you|thanks|grateful) (so much|very much)? for your ([a-z]+)? ${theirs}`,
  `your ([a-z]+)? ${kin}'s`,
  'fellow [a-z□]+',
  'from a fellow',
  "(i am|as) (also)? (an|a|another)? (recent|proud|[a-z]+)? (alum|alumna|alumnus|alumni)",
  '(mutual|shared|common) (friend|friends|connection|connections|contact|contacts|acquaintance|school|background|history|interest in)',
  '(alumni|alumnae|alum) (network|directory|database|association|office|page|list|group|event|portal|mentor)',
  'same (school|college|university|program|programme|town|church|team|high school|course|degree|teacher|professor|neighborhood|street|building|club|mosque|unit|regiment|gym|dorm|department|major|hometown|class)',
  `(friend|neighbor|student|classmate|colleague|daughter|son|sister|brother|niece|nephew|cousin) of (yours|mr|ms|mrs|dr|prof|your)`,
  `(i am|it is|this is|here is) .. [a-z□]+'s? (older|younger|little|old)? ${kin}`,
  `my ([a-z]+)? ${kin} .. (works with you|knows you|you|your (name|team|colleague|student|class))`,
  `your ([a-z-]+)? ${kin} [a-z□]+ (${told}|is|and i)`,
  '(went to|from) (the same|your (old)? (school|college|university|high school|program|department|town))',
  '(work|worked|volunteer|volunteered|studied|served|grew up) (together|alongside you|under you|with you|for you)',
  'i (also|too) (went to|studied|served|worked|grew up|graduated|attended|attend|study|volunteer|belong|live|played|come from|did|am from)',
  'like you,? i (also|too|went|am|was|grew|studied|started|served|left|moved|came|work|worked|play)',
  '(through|via|on|from|in) (the|our|my|a)? ([a-z□]+){0,4} (directory|newsletter|member list|membership|society|database|slack|group|forum|page|listserv|mailing list|discord|meetup|linkedin|website|program page) .. (you|your|and)',
  'your (name|profile|page|work) (came up|popped up|was|is|keeps|appeared|kept)',
  '(regular|customer|patient|member|volunteer|reader|listener|subscriber|student|follower) (at|of|in|to) your',
  "i am (a|in|one of) your ([a-z]+){0,2} (class|course|students|readers|listeners|customers|patients|subscribers|neighbors)",
  'saw (you|u) (on|in|at)',
  'we share',
  'class of [0-9]{2,4}',
);
/** The opening was found, or merely the employer's name: neither says how the person was. */
const foundOther = phrase(
  '(saw|noticed|found|came across) (that)? (you|your) (work|works) (at|there|for)',
  '(came across|saw|found|noticed) (your|the|a|an) ([a-z□]+){0,4} (opening|job|posting|vacancy|position|role|ad|advert|listing)',
);

/** Where a message says how the writer found the person, or what they share; null where it says neither. */
export const connectionIn = (reading: Reading): Span | null =>
  findIn(reading, source, ({ text }) => !foundOther.test(text) || foundThem.test(text));

const foundThem = phrase(
  '(found|saw|came across|noticed|viewed|read) (your|ur) ([a-z]+)? (profile|name|post|article|page|bio|talk|interview)',
);
