// Turns a problem into what a challenge begins with: its words, what it costs, the places of all councils that have it.
import { combine, type Decision, demand } from '../decision/index.ts';
import { isBlank, type LocalText, type Regime } from '../challenge/index.ts';
import { formatPounds } from '../money/index.ts';
import { type Nation, serviceOf } from '../place/index.ts';
import type { CouncilShare, ProblemContent } from './content.ts';
import { problemAfter, type ProblemState } from './state.ts';
import { yearlyCostOf } from './worth.ts';

export type MakingCode = 'WRONG_STATE' | 'ENGLISH_MISSING';

/** SHARED to IN_CHALLENGE. A challenge needs English; Welsh goes along where it is written. */
export const decideMaking = ({ state, content }: { readonly state: ProblemState; readonly content: ProblemContent }): Decision<MakingCode> =>
  combine<MakingCode>(
    demand(problemAfter(state, 'makeChallenge') !== null, 'WRONG_STATE', [], 'Only a shared problem that is in no challenge yet can become one.'),
    demand(!isBlank(content.title.en), 'ENGLISH_MISSING', ['title', 'en'], 'Add the title of the problem in English first: every challenge has one.'),
  );

/** What of a challenge a problem fills in. */
export type ChallengeBeginning = {
  readonly title: LocalText;
  readonly problem: LocalText;
  readonly placeCodes: readonly string[];
  readonly theme: string | null;
  readonly regime: Regime;
};

export type ProblemFacts = {
  readonly content: ProblemContent;
  readonly service: string;
  /** Of the council that leads. */
  readonly nation: Nation;
  /** All councils that have it, the one that wrote it first. */
  readonly shares: readonly CouncilShare[];
};

const REGIME_OF: Record<Nation, Regime> = { ENGLAND: 'ENGLAND_PA23', WALES: 'WALES_PA23', NORTHERN_IRELAND: 'NI_PA23', SCOTLAND: 'SCOTLAND' };

export const beginningOf = ({ content, service, nation, shares }: ProblemFacts): ChallengeBeginning => ({
  title: trimmed(content.title),
  problem: problemText(content, shares),
  placeCodes: [...new Set(shares.map((share) => share.placeCode))],
  theme: serviceOf(service)?.theme ?? null,
  regime: REGIME_OF[nation],
});

const trimmed = ({ en, cy }: LocalText): LocalText => (isBlank(cy) ? { en: en.trim() } : { en: en.trim(), cy: cy?.trim() });

const problemText = (content: ProblemContent, shares: readonly CouncilShare[]): LocalText => {
  const cost = costWords(shares);
  const paragraphs = (language: 'en' | 'cy'): string => {
    const written = [content.whatHappens[language], content.whoIsAffected[language]].map((text) => text?.trim() ?? '').filter((text) => text !== '');
    return written.length === 0 ? '' : [...written, ...(cost === null ? [] : [cost[language]])].join('\n\n');
  };
  return trimmed({ en: paragraphs('en'), cy: paragraphs('cy') });
};

const costWords = (shares: readonly CouncilShare[]): { readonly en: string; readonly cy: string } | null => {
  const { total, given, of } = yearlyCostOf(shares);
  if (total === null) return null;
  const pounds = formatPounds(total);
  if (of === 1) return { en: `It costs us about ${pounds} a year.`, cy: `Mae’n costio tua ${pounds} y flwyddyn i ni.` };
  return {
    en: `${of} councils have this problem. ${given} of them gave a yearly cost: ${pounds} together.`,
    cy: `Mae gan ${of} cyngor y broblem hon. Rhoddodd ${given} ohonynt gost flynyddol: ${pounds} gyda’i gilydd.`,
  };
};
