import type { Reading } from './reading.ts';
import { spanOf } from './reading.ts';
import type { Span } from './slots.ts';

/** Short forms that most readers know, and places, degrees and common shouting. */
const known = new Set(
  'US USA UK EU UN TV CV AM PM NYC LA DC IT HR PhD MBA BA BS BSC MA MSC MS JD MD RN ID OK ABC FAQ DIY GPA PDF USB VIP FBI CIA NASA GPS ATM BBC NPR IKEA UPS IBM YMCA EMT PTA ER ICU DNA HIV COVID AND BUT NOT THE ALL YES NO VERY SO NEVER PS MIT CEO ESL STEM NHS AP GED PR AI PC BIO II III IV'.split(
    ' ',
  ),
);
/** Words of one trade, and words that sound like work and name none. */
const buzz =
  /\b(?:[a-z]+-(?:agnostic|centric|centered|native|driven|oriented|focused|facing|first|proof|proven|edge|class|market|trust|functional|critical|changing|changer|gen|suite)|(?:go-to|end-to|buy|sell|add|growth|fast|results|best|world|value|full|pre|post|user|human|mission|next|bleeding|cutting)-[a-z-]+|quant(?:itative)? [a-z]+|stat(?:istical)? arb(?:itrage)?|microstructure|sharpe|alpha (?:model|generation)|seed round|burn rate|runway|(?:leverag|synerg|scalab|disrupt|monetiz|utili[sz]|operationali[sz]|productiz|ideat|upskill|empower|incentivi[sz]|optimi[sz]|orchestrat|containeriz|refactor|evangeli[sz]|gamif|transformati|seamless|actionabl|holistic|robust|impactful|proactiv|pedagog|scaffold|ontolog|heuristic|stochastic|heterogene|idempoten)[a-z]*|stakeholders?|ecosystems?|paradigms?|value (?:propositions?|creation|add)|unlock value|deliverables?|bandwidth|agile|scrum|sprints?|kanban|roadmaps?|omni-?channel|thought leader(?:ship)?|low-hanging fruit|core competenc[a-z]+|micro-?services?|kubernetes|docker|terraform|(?:back|front)-?end|full-?stack|blockchain|devops|mlops|middleware|data (?:lakes?|pipelines?)|pipelines|serverless|latency|throughput|sharding|tech stack|hadoop|kafka|postgres(?:ql)?|redis|graphql|typescript|node\.?js|react|angular|django|pytorch|tensorflow|neural networks?|transformers?|embeddings?|fine-tun[a-z]+|hyperparameters?|regression models?|bayesian|[a-z]*omics|bioinformatics?|crispr|assays?|chromatography|spectrometry|in (?:vitro|vivo)|flow cytometry|arbitrage|derivatives|securitiz[a-z]+|basis points|due diligence|deal flow|term sheets?|tranches?|ebitda|alignment|touchpoints?|pain points?|north star|verticals|wheelhouse|move the needle|deep dive|circle back|change (?:agent|enablement|management)|(?:growth )?mindset|turnkey|frictionless|(?:conversion |sales )?funnels?|churn|customer acquisition|(?:demand|lead) gen(?:eration)?|programmatic|attribution|a\/b test[a-z]*|growth loops?|product-market fit|wireframes?|design systems?|information architecture|(?:digital|operating) (?:transformation|model)|target operating model|(?:process|continuous) improvement|strategic [a-z]+|business intelligence|human capital|talent pipeline|capacity building|theory of change|formative assessment|differentiated instruction|fiduciary|(?:lean )?six sigma|kaizen|observability|siem|threat model[a-z]*|finite element|load paths?|self-starter|outside the box|dynamic professional|innovative solutions?|rockstar|ninja|guru)\b/g;
const acronym =
  /\b(?:q?[A-Z][A-Z0-9]{1,5}s?|[A-Z]{1,3}[0-9][A-Z]{0,2}|[A-Z][a-z]?[a-z]?[A-Z]{1,3}[a-z]?S|IoT|CI\/CD|NoSQL)\b/g;

/** A stretch of the pitch that needs the trade to be understood. */
type Term = { readonly word: string; readonly start: number; readonly end: number };

function termsIn(reading: Reading): readonly Term[] {
  return reading.sentences.flatMap(({ start, text, cased }) => {
    const at = (match: RegExpExecArray) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    });
    const words = [...text.matchAll(buzz)].map((match) => ({ word: match[0], ...at(match) }));
    const isShouting = cased === cased.toUpperCase();
    const short = isShouting ? [] : [...cased.matchAll(acronym)].filter((match) => isUnknown(match, cased));
    return [...words, ...short.map((match) => ({ word: match[0].toLowerCase(), ...at(match) }))];
  });
}

/** Explained at once ("KPIs (the numbers we watch)") or spelled out before ("... (ETL)"), it is no longer in the way. */
function isUnknown({ 0: word, index }: RegExpExecArray, cased: string): boolean {
  if (known.has(word) || known.has(word.replace(/s$/, ''))) return false;
  return !/^(?:\)| \([a-z]|(?:,| -) (?:or|i|t))/.test(cased.slice(index + word.length));
}

/** The trade words of a text, each once, in order: what a listener from outside would have to look up. */
export function jargonIn(reading: Reading): readonly { readonly word: string; readonly span: Span }[] {
  const terms = [...termsIn(reading)].sort((a, b) => a.start - b.start);
  const once = terms.filter(({ word, start }, index) =>
    terms.slice(0, index).every((term) => term.word !== word && term.end <= start),
  );
  return once.map(({ word, start, end }) => ({ word, span: spanOf(reading, start, end) }));
}
