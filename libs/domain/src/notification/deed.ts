// What authorities and funders did, from the public figures of the entry: who, what was asked, what they said, what it is worth.
import { toDecimalString } from '../money/index.ts';
import type { EntryData } from './act.ts';
import { LABELS } from './labels.ts';
import { momentIn } from './moment.ts';
import type { Both, Part } from './text.ts';

const GATES: Readonly<Record<string, Both>> = {
  PUBLISH: { en: 'Publishing', cy: 'Cyhoeddi' },
  AMEND: { en: 'A change', cy: 'Newid' },
  SHORTLIST: { en: 'The shortlist', cy: 'Y rhestr fer' },
};
const SAYS: Readonly<Record<string, Both>> = {
  APPROVE: { en: 'Yes', cy: 'Ie' },
  OBJECT: { en: 'No', cy: 'Na' },
};

/** Acts whose doer everybody may know, or those who are told of it may. Never who asks a question, and no member of a panel. */
const WITH_NAME = /^(?:pledge\.(?!expire)|adoption\.|pilot\.disputed$|approval\.(?:asked|answered)$|participation\.|engagement\.interest-registered$)/;

export const isNamed = (act: string): boolean => WITH_NAME.test(act);

const wordOf = (words: Readonly<Record<string, Both>>, value: unknown): Both | undefined => (typeof value === 'string' ? words[value] : undefined);

const pounds = (pence: unknown): string | null => (typeof pence === 'string' && /^\d+$/.test(pence) ? `£${toDecimalString(BigInt(pence)).replace(/\.00$/, '')}` : null);

const HOLDS_NO_MONEY: Both = {
  en: 'Moothall holds no money. Payments go straight from the pledger to the council that leads.',
  cy: 'Nid yw Moothall yn dal unrhyw arian. Mae taliadau’n mynd yn syth o’r addewidiwr i’r cyngor sy’n arwain.',
};

const dayFormat = (locale: string): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const DAYS = { en: dayFormat('en-GB'), cy: dayFormat('cy-GB') };

/** A day without a time, as `2027-03-31`. */
const dayIn = (day: unknown): Both | null => {
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const noon = new Date(`${day}T12:00:00Z`);
  return { en: DAYS.en.format(noon), cy: DAYS.cy.format(noon) };
};

export const deedParts = (act: string, data: EntryData, doer: Both | null): Part[] => {
  const parts: Part[] = [];
  if (doer && isNamed(act)) parts.push({ label: LABELS.who, text: doer });
  const gate = act.startsWith('approval.') ? wordOf(GATES, data['gate']) : undefined;
  if (gate) parts.push({ label: LABELS.about, text: gate });
  const says = act === 'approval.answered' ? wordOf(SAYS, data['says']) : undefined;
  if (says) parts.push({ label: LABELS.says, text: says });
  const amount = /^pledge\.(?:made|changed|drafted|change-drafted)$/.test(act) ? pounds(data['amount']) : null;
  if (amount) parts.push({ label: LABELS.amount, text: { en: amount, cy: amount } });
  const moved = act.startsWith('money.') ? (pounds(data['amount']) ?? pounds(data['value'])) : null;
  if (moved) parts.push({ label: LABELS.amount, text: { en: moved, cy: moved } });
  const due = act === 'money.call-asked' || act === 'money.call-overdue' ? dayIn(data['dueOn']) : null;
  if (due) parts.push({ label: LABELS.until, text: due });
  if (act.startsWith('money.')) parts.push({ label: LABELS.note, text: HOLDS_NO_MONEY });
  const deadline = /^round\.(?:opened|closes-soon)$/.test(act) ? data['deadline'] : /^pledge\.expire/.test(act) ? data['validUntil'] : null;
  if (typeof deadline === 'string') parts.push({ label: LABELS.until, text: { en: momentIn('en', new Date(deadline)), cy: momentIn('cy', new Date(deadline)) } });
  return parts;
};
