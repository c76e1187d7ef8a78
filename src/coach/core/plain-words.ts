import type { Span } from './slots.ts';

/** Office words with the word that people use at home; a word's endings are tried in turn. */
const plainer: Readonly<Record<string, string>> = {
  ...{
    'utiliz|utilis': 'use',
    leverag: 'use',
    facilitat: 'help',
    commenc: 'start',
    endeavor: 'try',
    ascertain: 'find out',
  },
  ...{
    synerg: 'working together',
    stakeholder: 'the people involved',
    deliverable: 'result',
    bandwidth: 'time',
  },
  ...{
    ideat: 'think up',
    learnings: 'lessons',
    impactful: 'useful',
    actionable: 'that I can use',
    holistic: 'whole',
  },
  ...{
    robust: 'strong',
    seamless: 'smooth',
    upskill: 'learn',
    'best-in-class': 'very good',
    'world-class': 'very good',
  },
  ...{
    'end-to-end': 'whole',
    'cross-functional': 'across teams',
    'go-to-market': 'selling',
    'pain point': 'problem',
  },
  ...{
    wheelhouse: 'what I do well',
    paradigm: 'way of thinking',
    'monetiz|monetis': 'earn from',
    'incentiviz|incentivis': 'encourage',
  },
  ...{
    'operationaliz|operationalis': 'put to work',
    'optimiz|optimis': 'improve',
    methodolog: 'method',
    plethora: 'many',
    myriad: 'many',
  },
  ...{
    'low-hanging fruit': 'an easy win',
    'deep dive': 'a close look',
    'circle back': 'come back',
    'move the needle': 'make a difference',
  },
  ...{
    'value-add': 'help',
    ecosystem: 'field',
    'thought leader': 'expert',
    'core competenc': 'what I do best',
    onboard: 'start',
  },
  ...{
    KPI: 'the numbers that we watch',
    ROI: 'what it brings in',
    OKR: 'goals',
    EOD: 'tonight',
    B2B: 'selling to companies',
  },
  ...{
    interfac: 'work with',
    liais: 'work with',
    effectuat: 'bring about',
    'transition(?=(?:ing|ed)? into)': 'move',
    expedit: 'speed up',
  },
};
const stems = Object.entries(plainer);
const endings = '(?:e|es|ed|ing|ion|ions|y|ies|istic|ation|s|ly|ally)?';
const anywhere = new RegExp(
  `(?<![\\w-])(?:${stems.map(([stem]) => `(${stem})${endings}`).join('|')})(?![\\w-])`,
  'i',
);

/** The first office word of a text with a plainer word for it; null where there is none. */
export function plainerIn(text: string): (Span & { readonly plain: string }) | null {
  const match = anywhere.exec(text);
  if (match === null) return null;
  const which = match.slice(1).findIndex((stem) => stem !== undefined);
  const plain = stems[which]?.[1];
  return plain === undefined ? null : { start: match.index, end: match.index + match[0].length, plain };
}
