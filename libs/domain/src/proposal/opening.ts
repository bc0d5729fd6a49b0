// Opening what was sealed: two named people of the councils, none of whom takes part, and only after the deadline.
import { combine, demand, type Decision } from '../decision/index.ts';
import type { Stage } from '../challenge/index.ts';

export type OpeningAskCode = 'NOT_CLOSED' | 'TOO_EARLY' | 'NOTHING_SENT' | 'INTERESTED' | 'ASKED_ALREADY' | 'OPENED_ALREADY';
export type OpeningConfirmCode = Exclude<OpeningAskCode, 'ASKED_ALREADY'> | 'NOT_ASKED' | 'SAME_PERSON';

export type UnsealingFacts = {
  /** Of the challenge. */
  readonly stage: Stage;
  readonly closesAt: Date | null;
  /** By the clock of the database, read after the lock. */
  readonly now: Date;
  /** Proposals that are still sealed. */
  readonly sealedCount: number;
  readonly personId: string;
  /** Whether the person belongs to an organisation that has proposed, or wrote for one. */
  readonly isProposer: boolean;
  /** Who asked for the opening; null while nobody has. */
  readonly askedBy: string | null;
  readonly isOpened: boolean;
};

const demandSealed = (facts: UnsealingFacts): Decision<Exclude<OpeningAskCode, 'ASKED_ALREADY'>> =>
  combine<Exclude<OpeningAskCode, 'ASKED_ALREADY'>>(
    demand(!facts.isOpened, 'OPENED_ALREADY', [], 'The proposals are open already.'),
    demand(facts.isOpened || facts.stage === 'CLOSED', 'NOT_CLOSED', [], 'Proposals are opened once the challenge has closed, and not after its evaluation began.'),
    demand(
      facts.closesAt !== null && facts.now.getTime() >= facts.closesAt.getTime(),
      'TOO_EARLY',
      ['closesAt'],
      'Wait until the published closing time. Suppliers rely on it.',
    ),
    demand(facts.isOpened || facts.sealedCount > 0, 'NOTHING_SENT', ['proposals'], 'No proposal stands, so there is nothing to open. End the challenge instead.'),
    demand(!facts.isProposer, 'INTERESTED', [], 'You belong to an organisation that has proposed. Ask a colleague who does not.'),
  );

/** The first of two: asks that the proposals be opened. Nothing is read by that. */
export const decideOpeningAsk = (facts: UnsealingFacts): Decision<OpeningAskCode> =>
  combine<OpeningAskCode>(
    demandSealed(facts),
    demand(facts.isOpened || facts.askedBy === null, 'ASKED_ALREADY', [], 'The opening is asked for already. A second person confirms it.'),
  );

/** The second of two: with this the proposals are decrypted. */
export const decideOpeningConfirm = (facts: UnsealingFacts): Decision<OpeningConfirmCode> =>
  combine<OpeningConfirmCode>(
    demandSealed(facts),
    demand(facts.isOpened || facts.askedBy !== null, 'NOT_ASKED', [], 'Nobody has asked for the opening yet. Ask for it; a second person confirms.'),
    demand(facts.askedBy !== facts.personId, 'SAME_PERSON', [], 'You asked for the opening. Somebody else has to confirm it.'),
  );
