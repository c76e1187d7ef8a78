import type { Counted } from '../../shared/core/say.ts';
import type {
  addressKinds,
  channels,
  contactStages,
  fits,
  followUpReasons,
} from '../../workspace/core/words.ts';
import type {
  forms,
  goalKinds,
  messagePurposes,
  relations,
  researchTopics,
} from '../../workspace/core/words.ts';
import type { seniorities, thanksChannels } from '../../workspace/core/words.ts';
import type { HandedKind } from './handed.ts';

type Named<Words extends readonly string[]> = Readonly<Record<Words[number], string>>;

/** The words that the sheets need, in the reader’s language. */
export type SheetWords = {
  readonly lang: string;
  readonly foot: string;
  readonly titles: Readonly<Record<HandedKind, string>>;
  /** The same with the other person’s name, as `{name}`. */
  readonly titlesWith: { readonly questions: string; readonly conversation: string };
  readonly minutes: Counted;
  readonly mustAsk: string;
  /** Before what to ask next, as `{text}`; and before what was answered. */
  readonly then: string;
  readonly answer: string;
  readonly sent: string;
  readonly done: string;
  readonly forThanks: string;
  readonly fromTemplate: string;
  readonly labels: Readonly<Record<SheetLabel, string>>;
  readonly headings: Readonly<Record<SheetHeading, string>>;
  readonly goalKinds: Named<typeof goalKinds>;
  readonly relations: Named<typeof relations>;
  readonly seniorities: Named<typeof seniorities>;
  readonly channels: Named<typeof channels> & Named<typeof thanksChannels>;
  readonly contactStages: Named<typeof contactStages>;
  readonly addressKinds: Named<typeof addressKinds>;
  readonly researchTopics: Named<typeof researchTopics>;
  readonly purposes: Named<typeof messagePurposes>;
  readonly forms: Named<typeof forms>;
  readonly reasons: Named<typeof followUpReasons>;
  readonly fits: Named<typeof fits>;
};

/** What stands before a value on a sheet. */
export type SheetLabel =
  | 'goal'
  | 'goalKind'
  | 'field'
  | 'time'
  | 'purpose'
  | 'channel'
  | 'now'
  | 'path'
  | 'learn'
  | 'whyYou'
  | 's15'
  | 's30'
  | 's60'
  | 'role'
  | 'organization'
  | 'relation'
  | 'seniority'
  | 'stage'
  | 'decideBy'
  | 'notes'
  | 'when'
  | 'form'
  | 'place'
  | 'dress'
  | 'ended'
  | 'source'
  | 'toAsk'
  | 'pace'
  | 'learned'
  | 'surprised'
  | 'fit'
  | 'fitWhy'
  | 'differently'
  | 'blank'
  | 'words';

/** What stands above a part of a sheet. */
export type SheetHeading =
  | 'person'
  | 'goal'
  | 'questions'
  | 'research'
  | 'messages'
  | 'offers'
  | 'day'
  | 'takeaways'
  | 'referrals'
  | 'thanks'
  | 'followUps'
  | 'reflection'
  | 'pitch'
  | 'answers'
  | 'versions'
  | 'blanks';
