// The words of a statement in English and Welsh.
import type { EntryKind, Unit } from './ledger.ts';

export type StatementLanguage = 'en' | 'cy';

type Words = {
  readonly title: string;
  readonly holdsNoMoney: string;
  readonly period: (from: string | null, to: string) => string;
  readonly units: Readonly<Record<Unit, string>>;
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly summary: string;
  readonly perRound: string;
  readonly entries: string;
  readonly noEntries: string;
  readonly opening: string;
  readonly closing: string;
  readonly committed: string;
  readonly called: string;
  readonly paid: string;
  readonly outstanding: string;
  readonly released: string;
  readonly balance: string;
  readonly round: string;
  readonly date: string;
  readonly what: string;
  readonly amount: string;
  readonly left: string;
  readonly reference: string;
};

const EN: Words = {
  title: 'Statement of pledges',
  holdsNoMoney: 'Moothall holds no money. This statement records promises, calls and what was recorded as paid; payments go straight from the pledger to the council that leads.',
  period: (from, to) => (from === null ? `All until ${to}` : `From ${from} to ${to}`),
  units: { GBP: 'Money', IN_KIND: 'In kind, at the declared value' },
  kinds: { COMMIT: 'Became binding', CAP: 'Share fitted to what is needed', CALL: 'Called', POST: 'Recorded as paid', VOID: 'Call withdrawn', RELEASE: 'Released' },
  summary: 'Balances',
  perRound: 'By round',
  entries: 'Every entry',
  noEntries: 'Nothing was entered in this time.',
  opening: 'Opening',
  closing: 'Closing',
  committed: 'Committed',
  called: 'Called',
  paid: 'Paid',
  outstanding: 'Outstanding',
  released: 'Released',
  balance: 'Balance',
  round: 'Pledged to',
  date: 'Date',
  what: 'What',
  amount: 'Amount',
  left: 'Outstanding after',
  reference: 'Reference',
};

const CY: Words = {
  title: 'Cyfriflen addewidion',
  holdsNoMoney: 'Nid yw Moothall yn dal unrhyw arian. Mae’r gyfriflen hon yn cofnodi addewidion, galwadau a’r hyn a gofnodwyd fel taliad; mae taliadau’n mynd yn syth o’r addewidiwr i’r cyngor sy’n arwain.',
  period: (from, to) => (from === null ? `Popeth hyd at ${to}` : `O ${from} hyd ${to}`),
  units: { GBP: 'Arian', IN_KIND: 'Mewn nwyddau neu wasanaeth, yn ôl y gwerth a nodwyd' },
  kinds: { COMMIT: 'Daeth yn rhwymol', CAP: 'Addaswyd y gyfran i’r hyn sydd ei angen', CALL: 'Galwyd', POST: 'Cofnodwyd fel taliad', VOID: 'Tynnwyd yr alwad yn ôl', RELEASE: 'Rhyddhawyd' },
  summary: 'Balansau',
  perRound: 'Fesul rownd',
  entries: 'Pob cofnod',
  noEntries: 'Ni chofnodwyd dim yn y cyfnod hwn.',
  opening: 'Agoriadol',
  closing: 'Terfynol',
  committed: 'Ymrwymwyd',
  called: 'Galwyd',
  paid: 'Talwyd',
  outstanding: 'Yn weddill',
  released: 'Rhyddhawyd',
  balance: 'Balans',
  round: 'Addawyd i',
  date: 'Dyddiad',
  what: 'Beth',
  amount: 'Swm',
  left: 'Yn weddill wedyn',
  reference: 'Cyfeirnod',
};

export const STATEMENT_WORDS: Readonly<Record<StatementLanguage, Words>> = { en: EN, cy: CY };
