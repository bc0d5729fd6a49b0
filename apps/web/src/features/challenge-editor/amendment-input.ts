// Reads a change to a published challenge: one section, and with it the closing time, which a material change must move.
import type { Stage } from '../../gql/types.ts';
import type { Values } from '../../data/repeated-fields.ts';
import { readSection } from './content-input.ts';
import { fault } from './reading.ts';
import type { Reading } from './reading.ts';
import { answersOf } from './sections.ts';
import type { ChallengeSection } from './sections.ts';

const LEAST_REASON = 10;

/** @param own what the boxes of the section itself say */
export function readAmendment(section: ChallengeSection, values: Values, own: Reading): Reading {
  const dates = readSection('dates', values);
  // The closing time stands in the form of another section too, but the other dates do not.
  const moves = section !== 'dates' && Object.hasOwn(values, 'closesAt-day');
  const closing = moves ? { closesAt: dates.content.closesAt } : {};
  const faults = moves ? dates.faults.filter(({ path }) => path[0] === 'closesAt') : [];
  const isChosen = values.material === 'yes' || values.material === 'no';
  return {
    content: { ...own.content, ...closing },
    faults: [
      ...own.faults,
      ...faults,
      ...((values['reason-en']?.trim() ?? '').length < LEAST_REASON ? [fault('REASON_MISSING', 'reason', 'en')] : []),
      ...(isChosen ? [] : [fault('CHOOSE_MATERIAL', 'material')]),
    ],
  };
}

/** The answers a change of this section can touch. */
export function amendedAnswers(section: ChallengeSection, values: Values, stage: Stage): Values {
  const closing = Object.entries(values).filter(([name]) => name.startsWith('closesAt-'));
  return { ...answersOf(section, values), ...(stage === 'OPEN' ? Object.fromEntries(closing) : {}) };
}
