// What one more pledge would change; amounts in pence.
export interface Figures<Amount> {
  firm: Amount;
  conditional: Amount;
  gap: Amount;
  over: Amount;
  inKind: Amount;
}

export interface Preview<Amount> {
  holds: boolean;
  /** what the new pledge would count now */
  counts: Amount;
  /** what it would wait for */
  waits: string[];
  before: Figures<Amount>;
  after: Figures<Amount>;
  /** pledges that would hold then and do not now */
  unlocked: { id: string; amount: Amount }[];
  unlock: { amount: Amount; unlocks: Amount } | null;
  /** ids of organisations that would wait for each other with the new pledge */
  cycle: string[];
}
