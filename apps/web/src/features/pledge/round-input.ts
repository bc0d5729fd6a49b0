// Reads a new round of pledges out of its form.
import { parsePounds, toDecimalString } from '@moothall/domain/money';
import { textOf } from '../../data/form-text.ts';
import type { UserError } from '../../data/tell.ts';
import type { OpenPledgeRoundInput } from '../../gql/types.ts';
import { londonMoment } from '../../language/london-moment.ts';

const MOST_MILESTONES = 4;

/** The input, or what keeps it from being one; the words are put to the codes by the page. */
export function roundInput(form: FormData): OpenPledgeRoundInput | UserError[] {
  const target = parsePounds(textOf(form, 'target'));
  const [year, month, day, hour] = ['deadline-year', 'deadline-month', 'deadline-day', 'hour'].map((name) => Number(textOf(form, name) || NaN));
  const deadline = londonMoment(year ?? NaN, month ?? NaN, day ?? NaN, hour ?? NaN);
  const errors: UserError[] = [];
  if (target === null || target === 0n) errors.push({ code: 'TARGET', path: ['target'], message: '' });
  if (deadline === null) errors.push({ code: 'DEADLINE', path: ['deadline-day'], message: '' });
  if (target === null || deadline === null || errors.length > 0) return errors;
  return { solutionId: textOf(form, 'solutionId'), target: toDecimalString(target), deadline, milestones: readMilestones(form) };
}

function readMilestones(form: FormData) {
  const titles = Array.from({ length: MOST_MILESTONES }, (_, line) => textOf(form, `milestone-${line}`)).filter(Boolean);
  return titles.map((title) => ({ code: codeOf(title), title }));
}

/** "Claims data agreement signed" becomes CLAIMS_DATA_AGREEMENT_SIGNED. */
export function codeOf(title: string): string {
  const plain = title.normalize('NFD').replace(/[^a-zA-Z0-9]+/g, '_').replace(/^_+|_+$/g, '');
  const code = plain.toUpperCase();
  return (/^[A-Z]/.test(code) ? code : `MILESTONE_${code}`).slice(0, 40).replace(/_+$/, '');
}
