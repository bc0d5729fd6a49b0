// Every question of an idea, in the words it is asked with everywhere: before sign-in, in the forms and on the check.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { I18n, MessageDescriptor } from '@lingui/core';
import type { CostKind, PriceModel, TeamRole } from '@moothall/domain/proposal';

interface Question {
  label: MessageDescriptor;
  hint: MessageDescriptor;
}

const QUESTIONS: Record<string, Question> = {
  title: { label: msg`Title of your idea`, hint: msg`Say what it does. Do not name your organisation: ideas are scored without names.` },
  summary: { label: msg`Summary`, hint: msg`In words that a resident would understand. It is published if your idea is shortlisted.` },
  language: { label: msg`Which language do you write in?`, hint: msg`An idea in Welsh has the same limits and is treated no less favourably than one in English.` },
  team: { label: msg`Who else takes part?`, hint: msg`Partners and subcontractors, with their share of the work. What they leave over is yours.` },
  approach: { label: msg`What would you do, and how?`, hint: msg`Describe the steps, who does what, and what you need from the council.` },
  trl: { label: msg`How ready is it?`, hint: msg`Choose the highest level you can prove. An early idea is welcome.` },
  trlEvidence: { label: msg`What proves that level?`, hint: msg`Needed from level 4 on. Say where it was tried and with what result.` },
  change: { label: msg`What changes for residents?`, hint: msg`Who notices it, when, and how much.` },
  claims: { label: msg`What do you expect to reach?`, hint: msg`Fill in the indicators you can move; leave the others empty.` },
  evidence: { label: msg`What shows that it works?`, hint: msg`Trials, measurements, references. Say where, when and how many.` },
  riskRows: { label: msg`Your list of risks`, hint: msg`What could go wrong, how likely and how grave it is, and what you do about it. Honest risks score better than none.` },
  risks: { label: msg`What could go wrong, and what would you do then?`, hint: msg`Fill in the list, this answer, or both.` },
  smallestPilot: { label: msg`What is the smallest first step that would show whether it works?`, hint: msg`Where, how long, what you measure, and when you would stop.` },
  milestones: { label: msg`Milestones of the first step`, hint: msg`What is reached in which week, and what is paid then. You can leave this empty.` },
  price: { label: msg`What would the pilot cost?`, hint: msg`The whole price in pounds without VAT, like 25000.` },
  priceModel: { label: msg`How is the price made up?`, hint: msg`Choose the one that fits best.` },
  costs: { label: msg`What is the price made of?`, hint: msg`People by days and a rate for a day, everything else by its sum. The lines add up to the price.` },
  costNote: { label: msg`Why do the lines not add up to the price?`, hint: msg`Leave this empty when they do. If there are no lines, say why.` },
  attachments: { label: msg`Files`, hint: msg`Up to 10 files of 20 MB each, if you need them. Scorers see them without their names.` },
  confidential: { label: msg`What is confidential?`, hint: msg`For each answer that would do harm if it were published: on what ground, why, and until when.` },
};

const PRICES: Record<PriceModel, MessageDescriptor> = {
  FIXED: msg`A fixed price`,
  FIXED_PLUS_RATE: msg`A fixed price and a rate for each unit`,
  OUTCOME_BASED: msg`Paid by results`,
  TIME_AND_MATERIALS: msg`Time and materials`,
};

const COSTS: Record<CostKind, MessageDescriptor> = {
  PEOPLE: msg`People`,
  EQUIPMENT: msg`Equipment`,
  LICENCE: msg`Licences`,
  TRAVEL: msg`Travel`,
  OTHER: msg`Other`,
};

const ROLES: Record<TeamRole, MessageDescriptor> = {
  PRIME: msg`Leads the work`,
  CONSORTIUM: msg`Member of a consortium`,
  SUBCONTRACTOR: msg`Subcontractor`,
  PARTNER: msg`Partner without payment`,
};

const LEVELS: MessageDescriptor[] = [
  msg`1: The basic idea is written down`,
  msg`2: It is worked out how it could be used`,
  msg`3: First experiments show that it can work`,
  msg`4: It works in a laboratory or on a desk`,
  msg`5: It works in conditions like the real ones`,
  msg`6: A prototype works in conditions like the real ones`,
  msg`7: A prototype works in a real place`,
  msg`8: It is finished and tested`,
  msg`9: It is in daily use somewhere`,
];

export function useQuestionWords() {
  return questionWords(useLingui().i18n);
}

/** For files, which are no pages. */
export function questionWords(i18n: I18n) {
  const known = (word: MessageDescriptor | undefined): string => (word ? i18n._(word) : '');
  return {
    label: (name: string) => known(QUESTIONS[name]?.label),
    hint: (name: string) => known(QUESTIONS[name]?.hint),
    priceText: (model: PriceModel) => i18n._(PRICES[model]),
    costText: (kind: CostKind) => i18n._(COSTS[kind]),
    roleText: (role: TeamRole) => i18n._(ROLES[role]),
    /** all nine levels of readiness, from an idea to daily use */
    levels: LEVELS.map((level, index) => ({ value: String(index + 1), label: i18n._(level) })),
  };
}
