// Puts grade and interval to what is stored: both are reckoned when read, as rules may be mended and evidence ages.
import { figureInterval, gradeOf, KIND_RULES, marginPointsOf } from '@moothall/domain/evidence';
import type { EvidenceItemType } from './evidence-item.type.ts';
import type { EvidenceItemRow } from './evidence-items.queries.ts';

export function toItem(row: EvidenceItemRow): EvidenceItemType {
  const found = figureInterval(row);
  const periodTo = row.periodTo === null ? null : new Date(row.periodTo);
  const { grade, reasons } = gradeOf({ ...row, periodTo, marginPoints: marginPointsOf(row) }, new Date());
  const { margin: _margin, ...rest } = row;
  return {
    ...rest,
    interval: found.interval ? { ...found.interval, isStated: found.by === 'STATED_MARGIN' } : null,
    noInterval: found.none ?? null,
    grade,
    gradeReasons: reasons,
    caveat: KIND_RULES[row.kind].caveat,
  };
}
