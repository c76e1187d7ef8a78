/** How many words stand in a text, counted by white space as people and word processors do. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const common = new Set(
  (
    'a an the this that these those and or but so if as at by for from in into of on off out over through to up with about after before during than then too very really just also only even still quite ' +
    'i you he she it we they me him her us them my your his its our their myself yourself who whom which what when where why how ' +
    'is are was were be been being am do does did done have has had having can could will would shall should may might must ' +
    'not no yes all any some more most much many lot lots bit little few each every both other another such ' +
    'there here now today yesterday recently currently own time times day week year years way ways thing things something anything everything one ones ' +
    'get got getting go going went make made take took give gave know think see say said tell told want like love enjoy enjoyed find found'
  ).split(' '),
);
const general = new Set(
  (
    'work working works job jobs role roles career careers company companies organization organisation employer team field fields industry industries sector area position profession professional business office ' +
    'experience experiences background path paths journey journeys story stories life insight insights advice perspective perspectives knowledge expertise wisdom thoughts ideas information tips guidance views opinion opinions ' +
    'opportunity opportunities interest interests interesting interested helpful valuable useful great good wonderful amazing fascinating inspiring inspirational impressive incredible cool super nice best better different important specific various ' +
    'share sharing shared speak speaking talk talking talked conversation discussion chat meeting meet help helped learn learning learned hear hearing people person someone world success successful current new topic matters question questions ' +
    'appreciate appreciated thank thanks grateful generous kind kindness regards best sincerely'
  ).split(' '),
);

/** The words that name something of their own: no grammar, no words that fit any talk ("your valuable insights about the industry"). */
export const tellingWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [])
    .map((word) => word.replace(/'s$/, ''))
    .filter((word) => word.length > 1 && !common.has(word) && !general.has(word));
