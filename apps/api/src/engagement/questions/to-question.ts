// Turns a row, from which everything hidden is gone already, into what the world sees of a question.
import { translationStatus } from '@moothall/domain/engagement';
import type { QuestionType } from './question.type.ts';
import type { QuestionRow } from './questions.queries.ts';

export function toQuestion({ machineLanguages, ...row }: QuestionRow): QuestionType {
  return { ...row, language: row.language === 'cy' ? 'CY' : 'EN', translations: row.answer && translationStatus(row.answer, machineLanguages) };
}
