// Why a challenge fits, what lies ahead, and what needs care, in words.
import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { DeadlineKind, InsuranceKind, SupplierHomeQuery } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';

type Viewer = SupplierHomeQuery['viewer'];
export type FoundMatch = Viewer['matches'][number];

const DEADLINES: Record<DeadlineKind, MessageDescriptor> = {
  TALKS_START: msg`Talks with suppliers start`,
  OPENS: msg`Opens for ideas`,
  QUESTIONS_CLOSE: msg`Last day for questions`,
  CLOSES: msg`Closes for ideas`,
  SHORTLIST: msg`Shortlist decided by`,
  EVENT: msg`Event`,
};

const INSURANCES: Record<InsuranceKind, MessageDescriptor> = {
  PUBLIC_LIABILITY: msg`public liability`,
  EMPLOYERS_LIABILITY: msg`employers’ liability`,
  PROFESSIONAL_INDEMNITY: msg`professional indemnity`,
  PRODUCT_LIABILITY: msg`product liability`,
  CYBER: msg`cyber insurance`,
};

const POLICIES: Record<string, MessageDescriptor> = {
  DATA_PROTECTION: msg`data protection`,
  MODERN_SLAVERY: msg`modern slavery`,
  EQUALITY: msg`equality`,
  HEALTH_AND_SAFETY: msg`health and safety`,
  ENVIRONMENT: msg`environment`,
  QUALITY: msg`quality`,
  SAFEGUARDING: msg`safeguarding`,
  SECURITY: msg`information security`,
};

export function useSupplierWords(whereText: (where: string) => string) {
  const { i18n, t } = useLingui();
  const text = useText();
  const named = (words: Record<string, MessageDescriptor>, code: string) => (words[code] ? i18n._(words[code]) : code);

  const reason = (why: FoundMatch['reasons'][number], match: FoundMatch): string => {
    const words = match.words.slice(0, 3).join(', ');
    const places = match.places.slice(0, 2).map(({ name }) => text(name)).join(', ');
    const regions = match.regions.map(whereText).join(', ');
    const nations = match.nations.map(whereText).join(', ');
    const reasons: Record<typeof why, string> = {
      WORDS: t`you do: ${words}`,
      THEME: t`its theme is one of yours`,
      PLACE: t`in ${places}, where you work`,
      REGION: t`in ${regions}, where you work`,
      NATION: t`in ${nations}, where you work`,
      EVERYWHERE: t`you work everywhere`,
      BUDGET_RANGE: t`the budget is in the range you take on`,
      BUDGET_SIZE: t`the budget fits a firm of your size`,
      FOLLOWED: t`you keep it in view`,
      COUNCIL_FOLLOWED: t`from a council you follow`,
    };
    return reasons[why];
  };

  return {
    reasonsText: (match: FoundMatch): string => match.reasons.map((why) => reason(why, match)).join(' · '),
    deadlineText: (kind: DeadlineKind): string => i18n._(DEADLINES[kind]),
    reminderText: ({ kind, name, expiry }: Viewer['reminders'][number]): string => {
      const insurance = named(INSURANCES, name);
      const policy = named(POLICIES, name);
      if (kind === 'INSURANCE') return expiry === 'EXPIRED' ? t`Renew your insurance: ${insurance} has ended` : t`Renew your insurance: ${insurance} ends soon`;
      if (kind === 'ACCREDITATION') return expiry === 'EXPIRED' ? t`Renew ${name}: it has ended` : t`Renew ${name}: it ends soon`;
      if (kind === 'POLICY') return t`Look at your policy again: ${policy}`;
      return t`The client did not answer: ${name}. Ask again.`;
    },
    daysText: (days: number): string => (days === 0 ? t`today` : t`${plural(days, { one: 'tomorrow', other: 'in # days' })}`),
  };
}
