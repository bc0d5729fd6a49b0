// The assessment summary that each assessed proposal gets: what it must hold, and its text as a document in English or Welsh.
import type { SummaryGap } from './shortlist.ts';
import { anchorsIn, wordsIn, type SummaryLanguage } from './summary-words.ts';

type LocalText = { readonly en: string; readonly cy?: string | null };

export type SummaryCriterion = {
  readonly code: string;
  readonly title: LocalText;
  /** What earns a high score, as published. */
  readonly guidance: LocalText;
  readonly weightBp: number;
  readonly minimumScore: number | null;
  /** What each level of the scale stood for here, by level, as published; the usual words stand where there is none. */
  readonly anchors?: Readonly<Record<string, LocalText>>;
};
export type SummaryScore = {
  readonly criterionCode: string;
  /** On the scale, two decimals; null while nothing is agreed. */
  readonly value: string | null;
  readonly points: string | null;
  /** Why, in words that refer to the proposal. */
  readonly explanation: string;
};
export type AssessedTender = {
  readonly title: string;
  readonly supplier: string;
  readonly total: string | null;
  readonly rank: number | null;
  readonly scores: readonly SummaryScore[];
};
export type SummaryFacts = {
  readonly challenge: LocalText;
  readonly council: LocalText;
  readonly isWelshRegime: boolean;
  readonly scale: { readonly min: number; readonly max: number };
  readonly criteria: readonly SummaryCriterion[];
  readonly own: AssessedTender & { readonly belowMinimum: readonly string[]; readonly strengths: string; readonly improvements: string };
  /** Null while nothing is issued: then this is a draft. */
  readonly outcome: 'SHORTLISTED' | 'RESERVE' | 'NOT_SHORTLISTED' | 'OTHER' | null;
  readonly assessedCount: number;
  /** Why this shortlist, and why it departs from the order where it does. */
  readonly reasons: readonly string[];
  /** Of those that were shortlisted, less what is confidential; empty for one of them. */
  readonly winners: readonly AssessedTender[];
};

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly numeric: readonly number[] };
export type PlainDocument = { readonly language: SummaryLanguage; readonly title: string; readonly subtitle: string; readonly blocks: readonly DocumentBlock[] };

const SHORTEST = 10;
const isWritten = (text: string): boolean => text.trim().length >= SHORTEST;

/** What a summary lacks, part by part; the form is that of the Procurement Regulations 2024, reg 31 (Wales: reg 32). */
export const summaryGaps = (proposalId: string, { criteria, own }: Pick<SummaryFacts, 'criteria'> & { readonly own: Pick<SummaryFacts['own'], 'scores' | 'strengths' | 'improvements'> }): SummaryGap[] => {
  const gap = (isThere: boolean, part: string, message: string): SummaryGap[] => (isThere ? [] : [{ proposalId, part, message }]);
  return [
    ...criteria.flatMap(({ code, title, guidance }) => {
      const score = own.scores.find((one) => one.criterionCode === code);
      return [
        ...gap(guidance.en.trim() !== '', code, `Say how “${title.en}” was scored: its published guidance is empty.`),
        ...gap(score?.value != null, code, `Agree a score for “${title.en}”.`),
        ...gap(isWritten(score?.explanation ?? ''), code, `Explain the score for “${title.en}”, in at least 10 characters that refer to the idea: its team reads them.`),
      ];
    }),
    ...gap(isWritten(own.strengths), 'strengths', 'Say what was strong.'),
    ...gap(isWritten(own.improvements), 'improvements', 'Say what would have scored higher.'),
  ];
};

const RUN = 5;
const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}£%.]+/gu)?.map((word) => word.replace(/\.+$/u, '')).filter((word) => word !== '') ?? [];
const runsOf = (words: readonly string[]): string[] => words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, index) => words.slice(index, index + RUN).join(' '));

/** A text without the sentences that repeat five words in a row of something a supplier claims to be confidential. */
export const withoutConfidential = (text: string, claimed: readonly string[], leftOut: string): string => {
  const runs = new Set(claimed.flatMap((one) => runsOf(plainWords(one))));
  if (runs.size === 0) return text;
  const sentences = text.match(/[^.!?\n]+[.!?]*\s*|\n/gu) ?? [];
  const kept = sentences.map((sentence) => (runsOf(plainWords(sentence)).some((run) => runs.has(run)) ? `[${leftOut}] ` : sentence));
  return kept.filter((sentence, index) => sentence !== kept[index - 1] || !sentence.startsWith(`[${leftOut}`)).join('').trim();
};

const percent = (weightBp: number): string => `${weightBp / 100}%`;

type Words = ReturnType<typeof wordsIn>;
type Said = (text: LocalText) => string;

const scoreBlocks = (of: AssessedTender, { criteria, scale, assessedCount }: SummaryFacts, words: Words, said: Said): DocumentBlock[] => [
  {
    kind: 'table',
    caption: words.scoresOf(of.title),
    head: [words.criterion, words.weight, words.score(scale.max), words.points, words.explanation],
    rows: criteria.map(({ code, title, weightBp }) => {
      const one = of.scores.find((score) => score.criterionCode === code);
      return [said(title), percent(weightBp), one?.value ?? '–', one?.points ?? '–', one?.explanation ?? ''];
    }),
    numeric: [1, 2, 3],
  },
  text(words.total(of.total ?? '–', of.rank, assessedCount)),
];

const text = (content: string): DocumentBlock => ({ kind: 'text', text: content });
const heading = (content: string, level: 2 | 3 = 2): DocumentBlock => ({ kind: 'heading', level, text: content });

/** What was asked for, how much it counted, and what each step of the scale means. */
const methodBlocks = ({ criteria, scale }: SummaryFacts, words: Words, said: Said, anchors: readonly string[]): DocumentBlock[] => [
  heading(words.howScored),
  text(words.method(scale.min, scale.max)),
  { kind: 'table', caption: words.scale, head: [words.scoreWord, words.meaning], rows: anchors.map((anchor, value) => [String(value), anchor]), numeric: [0] },
  {
    kind: 'table',
    caption: words.criteria,
    head: [words.criterion, words.weight, words.minimum, words.guidance],
    rows: criteria.map((one) => [said(one.title), percent(one.weightBp), one.minimumScore === null ? '–' : String(one.minimumScore), said(one.guidance)]),
    numeric: [1, 2],
  },
  ...criteria.flatMap((one) => levelBlocks(one, words, said, anchors)),
  text(words.noSubCriteria),
];

const levelBlocks = ({ title, anchors = {} }: SummaryCriterion, words: Words, said: Said, usual: readonly string[]): DocumentBlock[] =>
  Object.keys(anchors).length === 0
    ? []
    : [{ kind: 'table', caption: words.scaleOf(said(title)), head: [words.scoreWord, words.meaning], rows: usual.map((meaning, value) => [String(value), said(anchors[value] ?? { en: meaning })]), numeric: [0] }];

const winnerBlocks = (facts: SummaryFacts, words: Words, said: Said): DocumentBlock[] =>
  facts.winners.length === 0
    ? []
    : [heading(words.winners), text(words.winnersLess), ...facts.winners.flatMap((winner) => [heading(`${winner.title} · ${winner.supplier}`, 3), ...scoreBlocks(winner, facts, words, said)])];

/** The summary as headings, sentences and tables; whoever draws it adds nothing and leaves nothing out. */
export const composeSummary = (facts: SummaryFacts, language: SummaryLanguage): PlainDocument => {
  const words = wordsIn(language);
  const said: Said = (from) => (language === 'cy' ? from.cy?.trim() : '') || from.en;
  const titleOf = (code: string): string => said(facts.criteria.find((one) => one.code === code)?.title ?? { en: code });
  const { own } = facts;
  return {
    language,
    title: words.title,
    subtitle: `${said(facts.challenge)} · ${said(facts.council)}`,
    blocks: [
      text(words.about(own.title, own.supplier)),
      text(facts.outcome === null ? words.draft : words.outcome[facts.outcome]),
      text(facts.isWelshRegime ? words.lawWales : words.law),
      ...methodBlocks(facts, words, said, anchorsIn(language)),
      heading(words.yourScores),
      ...scoreBlocks(own, facts, words, said),
      ...(own.belowMinimum.length > 0 ? [text(words.belowMinimum(own.belowMinimum.map(titleOf).join(', ')))] : []),
      heading(words.strengths),
      text(own.strengths),
      heading(words.improvements),
      text(own.improvements),
      ...(facts.reasons.length > 0 ? [heading(words.decision), ...facts.reasons.map(text)] : []),
      ...winnerBlocks(facts, words, said),
    ],
  };
};
