// Where words above this one tell what they know of interests, such as who pledges; nobody on a panel is ever told.
import { Injectable } from '@nestjs/common';
import type { Flag, FlagParty } from '@moothall/domain/evaluation';

export type FlagSource = (challengeId: string, parties: readonly FlagParty[]) => Promise<readonly Flag[]>;

@Injectable()
export class FlagSources {
  private readonly sources: FlagSource[] = [];

  register(source: FlagSource): void {
    this.sources.push(source);
  }

  async of(challengeId: string, parties: readonly FlagParty[]): Promise<Flag[]> {
    const found = await Promise.all(this.sources.map((source) => source(challengeId, parties)));
    return found.flat();
  }
}
