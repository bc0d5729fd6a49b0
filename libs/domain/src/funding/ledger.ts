// The accounts of promised money, and the balanced movements between them; the database holds the same law.

/** Units of account are never added to one another: pounds that are paid, and the declared value of what is given in kind. */
export const UNITS = ['GBP', 'IN_KIND'] as const;
export type Unit = (typeof UNITS)[number];

/** PROMISED is the other side of every promise and the only account below zero. The rest of a pledge is always in one of the four others. */
export const ACCOUNTS = ['PROMISED', 'COMMITTED', 'CALLED', 'PAID', 'RELEASED'] as const;
export type Account = (typeof ACCOUNTS)[number];

export const ENTRY_KINDS = ['COMMIT', 'CAP', 'CALL', 'POST', 'VOID', 'RELEASE'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One line of an entry: `amount` pence more on an account of a pledge, or less. */
export type Line = { readonly pledgeId: string; readonly unit: Unit; readonly account: Account; readonly amount: bigint };

/** Between which accounts each kind of entry moves. A negative amount moves back, which only CAP may. */
const MOVES: Readonly<Record<EntryKind, { readonly from: Account; readonly to: Account }>> = {
  COMMIT: { from: 'PROMISED', to: 'COMMITTED' },
  CAP: { from: 'COMMITTED', to: 'RELEASED' },
  CALL: { from: 'COMMITTED', to: 'CALLED' },
  POST: { from: 'CALLED', to: 'PAID' },
  VOID: { from: 'CALLED', to: 'COMMITTED' },
  RELEASE: { from: 'COMMITTED', to: 'RELEASED' },
};

/** The two lines of a movement; none for nothing. */
export const linesOf = (kind: EntryKind, { pledgeId, unit }: Pick<Line, 'pledgeId' | 'unit'>, amount: bigint): readonly Line[] => {
  const { from, to } = MOVES[kind];
  return amount === 0n
    ? []
    : [
        { pledgeId, unit, account: from, amount: -amount },
        { pledgeId, unit, account: to, amount },
      ];
};

/**
 * What ends a call: what was paid moves on, and the rest of the call goes back to where it may be called again. A call
 * that is voided moves back in full, by the opposite of the entry that made it.
 */
export const settlingLines = (of: Pick<Line, 'pledgeId' | 'unit'>, called: bigint, paid: bigint): readonly Line[] => [
  ...linesOf('POST', of, paid),
  ...linesOf('VOID', of, called - paid),
];

export type Balances = Readonly<Record<Account, bigint>>;
export const NOTHING: Balances = { PROMISED: 0n, COMMITTED: 0n, CALLED: 0n, PAID: 0n, RELEASED: 0n };

/** Balances after these lines; the caller passes lines of one unit only. */
export const balancesAfter = (before: Balances, lines: readonly Pick<Line, 'account' | 'amount'>[]): Balances =>
  lines.reduce<Balances>((all, { account, amount }) => ({ ...all, [account]: all[account] + amount }), before);

/** What a pledger still answers for: neither released nor paid. */
export const outstandingOf = ({ COMMITTED, CALLED }: Balances): bigint => COMMITTED + CALLED;

export type LedgerFault = 'UNBALANCED' | 'BELOW_ZERO' | 'OVER_CAP';

/** What is wrong with the accounts of a pot, as the database would say it too. `cap` is for cash alone. */
export const faultsOf = (lines: readonly Line[], cap: bigint): readonly LedgerFault[] => {
  const faults = new Set<LedgerFault>();
  for (const unit of UNITS) {
    const own = lines.filter((line) => line.unit === unit);
    if (own.reduce((sum, { amount }) => sum + amount, 0n) !== 0n) faults.add('UNBALANCED');
    for (const pledgeId of new Set(own.map((line) => line.pledgeId))) {
      const { PROMISED, ...others } = balancesAfter(NOTHING, own.filter((line) => line.pledgeId === pledgeId));
      if (PROMISED > 0n || Object.values(others).some((amount) => amount < 0n)) faults.add('BELOW_ZERO');
    }
    const { COMMITTED, CALLED, PAID } = balancesAfter(NOTHING, own);
    if (unit === 'GBP' && COMMITTED + CALLED + PAID > cap) faults.add('OVER_CAP');
  }
  return [...faults];
};
