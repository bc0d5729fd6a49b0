// Where the demo is played: the API, and who and what has been made so far, by the keys of the demo files.
import type { DemoApi, DemoPerson } from './demo-api.ts';

export interface DemoChallenge {
  readonly id: string;
  readonly buyer: DemoPerson;
  /** Who answers for the other councils of a joint challenge. */
  readonly partners: readonly DemoPerson[];
  /** Who approved it; none where nobody had to yet. */
  readonly approver: DemoPerson | null;
}

export interface DemoProposal {
  readonly id: string;
  readonly proposer: DemoPerson;
}

export interface DemoStage {
  readonly api: DemoApi;
  readonly organisations: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, DemoPerson>;
  readonly challenges: Map<string, DemoChallenge>;
  readonly proposals: Map<string, DemoProposal>;
}

/** @throws Error that names the key when a demo file speaks of something that is not there */
export function known<Value>(all: ReadonlyMap<string, Value>, key: string): Value {
  const value = all.get(key);
  if (value !== undefined) return value;
  throw new Error(`The demo files speak of "${key}", which is not there`);
}
