// Lays what a caller said over what a challenge says, and finds what the types alone cannot: doubled codes, unknown places.
import { isBlank, type LevelAnchors, type LocalText, type PriceRule } from '@moothall/domain/challenge';
import { type Refusal, refuse } from '@moothall/domain/decision';
import { fromDecimalString } from '@moothall/domain/money';
import type { LocalisedTextInput } from '../platform/graphql/values.type.ts';
import type { Tx } from '../platform/transaction.ts';
import type { ChallengeContentInput, CriterionInput, IndicatorInput, HowPriceCountsInput, LevelAnchorInput } from './challenge-content.input.ts';
import type { FullContent } from './content-json.ts';

export type ContentCode = 'DUPLICATE_CODE' | 'NO_SUCH_PLACE' | 'TITLE_MISSING';

export function mergeContent(before: FullContent, input: ChallengeContentInput): FullContent {
  return {
    ...before,
    title: text(before.title, input.title),
    summary: text(before.summary ?? { en: '' }, input.summary),
    problem: text(before.problem, input.problem),
    outcomesWanted: text(before.outcomesWanted, input.outcomesWanted),
    notWanted: text(before.notWanted, input.notWanted),
    terms: text(before.terms, input.terms),
    placeDescription: text(before.placeDescription, input.placeDescription),
    regime: input.regime ?? before.regime,
    route: input.route ?? before.route,
    theme: input.theme === undefined ? before.theme : input.theme,
    contactEmail: input.contactEmail === undefined ? before.contactEmail : (input.contactEmail ?? ''),
    placeCodes: input.placeCodes ? [...new Set(input.placeCodes)] : before.placeCodes,
    indicators: input.indicators?.map(indicator) ?? before.indicators,
    criteria: input.criteria?.map(criterion) ?? before.criteria,
    tieBreak: input.tieBreak === undefined ? (before.tieBreak ?? []) : (input.tieBreak ?? []),
    priceRule: input.priceRule === undefined ? (before.priceRule ?? null) : priceRule(input.priceRule),
    budgetMin: amount(before.budgetMin, input.budgetMin),
    budgetMax: amount(before.budgetMax, input.budgetMax),
    pilotMonths: input.pilotMonths === undefined ? before.pilotMonths : input.pilotMonths,
    ...moments(before, input),
  };
}

/** @returns what is wrong with the merged content, whatever its stage. */
export async function contentProblems(tx: Tx, content: FullContent): Promise<Refusal<ContentCode>[]> {
  const unknown: { code: string }[] = await tx.query(
    'select given.code from unnest($1::text[]) as given (code) where not exists (select 1 from place p where p.code = given.code)',
    [content.placeCodes],
  );
  return [
    ...(content.title.en.trim() === '' ? [refuse<ContentCode>('TITLE_MISSING', ['title', 'en'], 'Enter a title that says what should be different.')] : []),
    ...doubled('indicators', content.indicators),
    ...doubled('criteria', content.criteria),
    ...unknown.map(({ code }) => refuse<ContentCode>('NO_SUCH_PLACE', ['placeCodes'], `There is no place ${code}. Choose places from the list.`)),
  ];
}

function doubled(list: string, items: readonly { code: string }[]): Refusal<ContentCode>[] {
  return items.flatMap((item, index) => {
    const isSecond = items.findIndex((other) => other.code === item.code) < index;
    return isSecond ? [refuse<ContentCode>('DUPLICATE_CODE', [list, String(index), 'code'], `Use the code ${item.code} only once.`)] : [];
  });
}

function text(before: LocalText, input: LocalisedTextInput | null | undefined): LocalText {
  if (input === undefined) return before;
  if (input === null) return { en: '' };
  const en = input.en === undefined ? before.en : (input.en ?? '');
  const cy = input.cy === undefined ? before.cy : input.cy;
  return cy ? { en, cy } : { en };
}

function amount(before: bigint | null, input: string | null | undefined): bigint | null {
  if (input === undefined) return before;
  return input === null ? null : fromDecimalString(input);
}

const MOMENTS = ['engagementStartsAt', 'questionsCloseAt', 'opensAt', 'closesAt', 'shortlistBy'] as const;
type Moments = Record<(typeof MOMENTS)[number], Date | null>;

function moments(before: Moments, input: ChallengeContentInput): Moments {
  const pick = (name: keyof Moments): Date | null => {
    const given = input[name];
    return given === undefined ? before[name] : given;
  };
  return {
    engagementStartsAt: pick('engagementStartsAt'),
    questionsCloseAt: pick('questionsCloseAt'),
    opensAt: pick('opensAt'),
    closesAt: pick('closesAt'),
    shortlistBy: pick('shortlistBy'),
  };
}

function indicator(input: IndicatorInput): FullContent['indicators'][number] {
  const { code, unit, direction, source, measureBy, baseline = null, target = null } = input;
  return { code, name: text({ en: '' }, input.name), unit, baseline, target, direction, source, measureBy };
}

/** What is missing of it is found with the criteria, when the challenge opens. */
function priceRule(input: HowPriceCountsInput | null): PriceRule | null {
  if (input === null) return null;
  const { method, criterionCode, benchmark, minimumPoints } = input;
  if (method === 'PER_POINT') return { method, minimumPoints: minimumPoints ?? -1 };
  if (method === 'LOWEST') return { method, criterionCode: criterionCode ?? '' };
  return { method, criterionCode: criterionCode ?? '', benchmark: amount(null, benchmark) ?? 0n };
}

function criterion(input: CriterionInput, order: number): FullContent['criteria'][number] {
  const { code, weightBp, minimumScore = null } = input;
  const anchors = anchorsIn(input.anchors ?? []);
  const described = Object.keys(anchors).length > 0 ? { anchors } : {};
  return { code, title: text({ en: '' }, input.title), guidance: text({ en: '' }, input.guidance), weightBp, minimumScore, ...described, order };
}

function anchorsIn(given: readonly LevelAnchorInput[]): LevelAnchors {
  const texts = given.map(({ level, text: said }) => [String(level), text({ en: '' }, said)] as const);
  return Object.fromEntries(texts.filter(([, { en, cy }]) => !isBlank(en) || !isBlank(cy)));
}
