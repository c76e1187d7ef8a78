import type { Reading } from './reading.ts';
import { spanOf } from './reading.ts';
import type { Span } from './slots.ts';

/** Short forms that most readers know, and places, degrees and common shouting. */
const known = new Set(
  'US USA UK EU UN TV CV AM PM NYC LA DC IT HR PhD MBA BA BS BSC MA MSC MS JD MD RN ID OK ABC FAQ DIY GPA PDF USB VIP FBI CIA NASA NATO GPS ATM BBC NPR IKEA UPS IBM YMCA EMT PTA ER ICU DNA HIV AIDS COVID AND BUT NOT THE ALL YES NO VERY SO NEVER ALWAYS PS RSVP TBD UCLA MIT NYU USC CEO ESL STEM NHS LGBTQ LGBT SAT ACT AP GED PR AI PC BIO II III IV'.split(
    ' ',
  ),
);
const buzz =
  /\b(?:quant(?:s|itative)? (?:research(?:er)?|analyst|trad(?:er|ing))|stat(?:istical)? arb(?:itrage)?|microstructure|(?:buy|sell)-side|sharpe(?: ratio)?|alpha model|seed round|burn rate|runway|leverag(?:e|es|ed|ing)|synerg(?:y|ies|istic|ize)|stakeholders?|cross-functional|end-to-end|scalab(?:le|ility)|ecosystems?|paradigms?|value-add(?:ed)?|value propositions?|value creation|best-in-class|world-class|deliverables?|bandwidth|agile|scrum|sprints?|kanban|roadmaps?|go-to-market|growth hack(?:er|ing)?|omni-?channel|thought leader(?:ship)?|disrupt(?:ive|ion|ing|or)|actionable|holistic(?:ally)?|monetiz(?:e|ed|ing|ation)|utiliz(?:e|ed|ing|ation)|operationaliz(?:e|ed|ing|ation)|productiz(?:e|ed|ing|ation)|low-hanging fruit|core competenc(?:y|ies)|microservices?|kubernetes|docker|terraform|back-?end|front-?end|full-?stack|blockchain|devops|mlops|middleware|orchestrat(?:e|ed|es|ing|ion)|containeriz(?:ed|ation)|data lakes?|data pipelines?|pipelines|ci\/cd|serverless|latency|throughput|idempoten(?:t|cy)|sharding|refactor(?:ed|ing)?|tech stack|hadoop|kafka|postgres(?:ql)?|redis|graphql|typescript|node\.?js|next\.?js|react|angular|django|pytorch|tensorflow|neural networks?|transformers?|embeddings?|fine-tun(?:e|ed|ing)|hyperparameters?|convolutional|regression models?|bayesian|stochastic|heuristics?|ontolog(?:y|ies)|multi-?omics|proteomics?|genomics?|transcriptomics?|bioinformatics?|crispr|assays?|chromatography|spectrometry|pharmacokinetics?|in vitro|in vivo|elisa|western blots?|qpcr|flow cytometry|alpha generation|arbitrage|derivatives|collateralized|securitiz(?:ed|ation)|basis points|due diligence|deal flow|cap tables?|term sheets?|tranches?|hedg(?:e|ing) strateg(?:y|ies)|ebitda|upskill(?:ing)?|ideat(?:e|ed|ion|ing)|synergies|alignment|touchpoints?|pain points?|north star|verticals|mindshare|wheelhouse|move the needle|deep dive|circle back|boil the ocean|change agent|game-chang(?:er|ing)|cutting-edge|next-gen(?:eration)?|bleeding-edge|mission-critical|turnkey|frictionless|hyper-?local|gamif(?:y|ied|ication)|user-cent(?:ric|ered)|human-cent(?:ric|ered)|data-driven|results-driven|results-oriented|metrics-driven|customer-centric|cloud-native|event-driven|api-first|mobile-first|[a-z]+-(?:agnostic|centric|native|driven)|optimiz(?:ed?|ing) (?:workflows?|funnels?|conversions?|engagement|outcomes)|(?:conversion |sales )?funnels?|churn|customer acquisition|demand generation|lead gen(?:eration)?|programmatic|attribution model(?:s|ing)?|a\/b test(?:s|ing)?|growth loops?|product-market fit|wireframes?|heatmaps?|design systems?|information architecture|digital transformation|change management|process improvement|continuous improvement|strategic (?:initiatives|partnerships|alignment|vision)|business intelligence|solutioning|human capital|talent pipeline|capacity building|theory of change|intersectional|pedagog(?:y|ies|ical)|formative assessment|scaffold(?:ed|ing)|differentiated instruction|tort|fiduciary|mens rea|subrogation|six sigma|lean six sigma|kaizen|gantt|infrastructure as code|observability|zero-trust|siem|pen(?:etration)? testing|threat model(?:s|ing)?|finite element|load paths?|impact-focused|impactful|passionate self-starter|self-starter|thinks? outside the box|dynamic professional|proactive(?:ly)?|robust|seamless(?:ly)?|innovative solutions?|transformative|empower(?:s|ed|ing)?|incentiviz(?:e|ed|ing)|evangeli[sz](?:e|ed|ing|t)|rockstar|ninja|guru)\b/g;
const acronym =
  /\b(?:[A-Z][A-Z0-9]{1,5}s?|[A-Z]{1,3}[0-9][A-Z]{0,2}|[A-Z][a-z]?[a-z]?[A-Z]{1,3}[a-z]?S|SaaS|PaaS|IaaS|IoT|CI\/CD|MLOps|DevOps|NoSQL)\b/g;

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
  const after = cased.slice(index + word.length, index + word.length + 3);
  return !/^\)/.test(after) && !/^ \([a-z]/.test(after) && !/^(?:,| -) (?:or|i|t)/.test(after.slice(0, 4));
}

/** The trade words of a text, each once, in order: what a listener from outside would have to look up. */
export function jargonIn(reading: Reading): readonly { readonly word: string; readonly span: Span }[] {
  const terms = [...termsIn(reading)].sort((a, b) => a.start - b.start);
  const once = terms.filter(({ word, start }, index) =>
    terms.slice(0, index).every((term) => term.word !== word && term.end <= start),
  );
  return once.map(({ word, start, end }) => ({ word, span: spanOf(reading, start, end) }));
}
