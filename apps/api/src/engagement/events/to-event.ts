// Turns a stored row into what the world sees of an event.
import { translationStatus } from '@moothall/domain/engagement';
import { isBlank } from '@moothall/domain/challenge';
import type { EngagementEventType } from './event.type.ts';
import type { EventRow } from './events.queries.ts';

export function toEvent(row: EventRow): EngagementEventType {
  const { said, shown, recordedAt, machineLanguages } = row;
  const isWritten = (text: { en?: string; cy?: string } | null): boolean => text !== null && !(isBlank(text.en) && isBlank(text.cy));
  return {
    ...row,
    description: isWritten(row.description) ? row.description : null,
    link: row.link || null,
    record: said && recordedAt ? { said, shown: isWritten(shown) ? shown : null, publishedAt: recordedAt, translations: translationStatus(said, machineLanguages) } : null,
  };
}
