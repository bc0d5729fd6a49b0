// Draws the report up for one viewer: the rule of the domain over what was told, and names only where they may be known.
import { Injectable } from '@nestjs/common';
import { inWords, levelPlayingField } from '@moothall/domain/engagement';
import type { Viewer } from '../../organisations/viewer.ts';
import { EngagementQueries } from '../engagement.queries.ts';
import { FairnessQueries, type ToldRow } from './fairness.queries.ts';
import type { FairnessEntry, FairnessReport } from './fairness.type.ts';

@Injectable()
export class DrawUpReport {
  constructor(
    private readonly queries: FairnessQueries,
    private readonly engagement: EngagementQueries,
  ) {}

  async for(viewer: Viewer, challengeId: string): Promise<FairnessReport> {
    const [told, isFull, advantages] = await Promise.all([
      this.queries.told(viewer, challengeId),
      this.queries.isCouncil(viewer, challengeId),
      this.engagement.advantages(viewer, [challengeId]),
    ]);
    const at = new Date();
    const rows = new Map(told.map((row) => [row.id, row]));
    const entries = levelPlayingField(told, at).flatMap((judged) => {
      const row = rows.get(judged.id);
      return row ? [entryOf(row, judged)] : [];
    });
    return { at, isFull, entries, unequal: entries.filter(({ standing }) => standing === 'UNEQUAL'), advantages };
  }
}

function entryOf(row: ToldRow, judged: ReturnType<typeof levelPlayingField>[number]): FairnessEntry {
  const { about, told, toldAt, toAllAt, people, kind, first, mayName } = row;
  const { standing, hoursAhead } = judged;
  return { subject: row.id, kind, about, told, toldAt, toAllAt, people, standing, hoursAhead, firstCount: first.length, firstIds: mayName ? first : [], inWords: inWords(judged) };
}
