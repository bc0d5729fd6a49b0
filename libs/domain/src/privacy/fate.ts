// What becomes of personal data when an account is closed, and the grounds on which some of it is kept.

/** Why a text stays although its writer is gone. UK GDPR Art. 17(3)(b) and (e) let records stay that the law asks for. */
export type Ground = 'PROCUREMENT' | 'ACCOUNTS' | 'ORGANISATION' | 'JOURNAL';

/** Source of each ground and for how long it holds, as docs/privacy.md says. */
export const GROUNDS: Readonly<Record<Ground, { readonly law: string; readonly years: number | null }>> = {
  // Why a decision was taken, and all communication with suppliers about it: three years from the award at least.
  PROCUREMENT: { law: 'Procurement Act 2023 s.98', years: 3 },
  // What was promised, called and paid: for as long as somebody can sue on it.
  ACCOUNTS: { law: 'Limitation Act 1980 s.5', years: 6 },
  // What somebody wrote for their council or firm is the organisation's, which answers for how long it is kept.
  ORGANISATION: { law: 'UK GDPR Art. 6(1)(e), (f)', years: null },
  // Who did what, by ids and digests alone, so that nobody can change what happened.
  JOURNAL: { law: 'UK GDPR Art. 17(3)(b), (e)', years: null },
};

/** Deleted, emptied, replaced by the former name, or kept on a ground. */
export type Fate = 'DELETED' | 'EMPTIED' | 'REPLACED' | Ground;
export const FATES: readonly Fate[] = ['DELETED', 'EMPTIED', 'REPLACED', 'PROCUREMENT', 'ACCOUNTS', 'ORGANISATION', 'JOURNAL'];
