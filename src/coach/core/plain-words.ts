import type { Span } from './slots.ts';

/** Office words with the word that people use at home; each stem stands for all its endings. */
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
    kpi: 'the numbers that we watch',
    roi: 'what it brings in',
    okr: 'goals',
    eod: 'tonight',
    b2b: 'selling to companies',
  },
  ...{
    interfac: 'work with',
    liais: 'work with',
    effectuat: 'bring about',
    expedit: 'speed up',
  },
};
const stems = Object.entries(plainer).flatMap(([names, plain]) =>
  names.split('|').map((stem) => [stem, plain] as const),
);
const ending = /^(?:e|es|ed|ing|ion|ions|y|ies|istic|ation|s|ly|ally)?(?![\w-])/;

/** The first office word of a text with a plainer word for it; null where there is none. */
export function plainerIn(text: string): (Span & { readonly plain: string }) | null {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return null;
  let first: (Span & { readonly plain: string }) | null = null;
  for (const [stem, plain] of stems) {
    const start = lower.indexOf(stem);
    if (start < 0 || start >= (first?.start ?? Infinity) || /[\w-]/.test(lower.charAt(start - 1))) continue;
    const end = ending.exec(lower.slice(start + stem.length, start + stem.length + 8));
    if (end !== null) first = { start, end: start + stem.length + end[0].length, plain };
  }
  return first;
}
