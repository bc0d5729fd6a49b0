// Which notice tells the market of engagement under which law, as data with the day it was looked up: law changes, code should not.
import type { LocalText, Regime } from '../../challenge/index.ts';

export type NoticeKind = {
  readonly regime: Regime;
  /** The code of the notice where the regime has one. */
  readonly code: string | null;
  readonly name: LocalText;
  /** Where the authority publishes it itself. */
  readonly platform: LocalText | null;
  /** What it follows from, in words; no advice. */
  readonly law: string;
  readonly lookedUp: string;
  /** Whether somebody read the text of the law for this row; where not, have it checked before you rely on it. */
  readonly isVerified: boolean;
  /** Whether notices go out in Welsh and English at the same time (Welsh Language Standards 4 and 5). */
  readonly isBilingual: boolean;
};

const UK2: LocalText = { en: 'Preliminary market engagement notice', cy: 'Hysbysiad ymgysylltu rhagarweiniol â’r farchnad' };

export const NOTICE_KINDS: readonly NoticeKind[] = [
  {
    regime: 'ENGLAND_PA23',
    code: 'UK2',
    name: UK2,
    platform: { en: 'Find a Tender', cy: 'Find a Tender' },
    law: 'Procurement Act 2023, sections 16 and 17; Procurement Regulations 2024, regulation 17',
    lookedUp: '2026-11-22',
    isVerified: true,
    isBilingual: false,
  },
  {
    regime: 'NI_PA23',
    code: 'UK2',
    name: UK2,
    platform: { en: 'Find a Tender', cy: 'Find a Tender' },
    law: 'Procurement Act 2023, sections 16 and 17; Procurement Regulations 2024, regulation 17',
    lookedUp: '2026-11-22',
    isVerified: false,
    isBilingual: false,
  },
  {
    regime: 'WALES_PA23',
    code: 'UK2',
    name: UK2,
    platform: { en: 'the Welsh digital platform (Sell2Wales)', cy: 'platfform digidol Cymru (GwerthwchiGymru)' },
    law: 'Procurement Act 2023, sections 16 and 17; Procurement (Wales) Regulations 2024; Welsh Language Standards 4 and 5',
    lookedUp: '2026-11-22',
    isVerified: false,
    isBilingual: true,
  },
  {
    regime: 'SCOTLAND',
    code: null,
    name: { en: 'Prior information notice for a preliminary market consultation' },
    platform: { en: 'Public Contracts Scotland' },
    law: 'Public Contracts (Scotland) Regulations 2015, on preliminary market consultations',
    lookedUp: '2026-11-22',
    isVerified: false,
    isBilingual: false,
  },
  {
    regime: 'NONE',
    code: null,
    name: { en: 'Announcement of market engagement' },
    platform: null,
    law: 'No procurement law was named for this challenge, so no notice is asked for',
    lookedUp: '2026-11-22',
    isVerified: true,
    isBilingual: false,
  },
];

/** Every regime has a row; a spec says so. */
export const noticeKindOf = (regime: Regime): NoticeKind => {
  const found = NOTICE_KINDS.find((kind) => kind.regime === regime);
  if (!found) throw new Error(`No notice is known for ${regime}`);
  return found;
};
