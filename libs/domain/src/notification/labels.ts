// What the parts of a notification are called, in both languages.
import type { Both } from './text.ts';

export const LABELS = {
  summary: { en: 'In short', cy: 'Yn gryno' },
  closes: { en: 'Closes', cy: 'Yn cau' },
  reason: { en: 'Why', cy: 'Pam' },
  question: { en: 'Question', cy: 'Cwestiwn' },
  answer: { en: 'Answer', cy: 'Ateb' },
  when: { en: 'When', cy: 'Pryd' },
  where: { en: 'Where', cy: 'Ble' },
  change: { en: 'What changed', cy: 'Beth newidiodd' },
  said: { en: 'What was said', cy: 'Yr hyn a ddywedwyd' },
  shown: { en: 'What was shown', cy: 'Yr hyn a ddangoswyd' },
  document: { en: 'Document', cy: 'Dogfen' },
  text: { en: 'Text', cy: 'Testun' },
  file: { en: 'File', cy: 'Ffeil' },
  who: { en: 'Who', cy: 'Pwy' },
  amount: { en: 'Worth', cy: 'Gwerth' },
  about: { en: 'About', cy: 'Am' },
  says: { en: 'Answer', cy: 'Ateb' },
  until: { en: 'Until', cy: 'Tan' },
  booking: { en: 'Your booking', cy: 'Eich lle' },
} as const;

export const FIELD_WORDS: Readonly<Record<string, Both>> = {
  title: { en: 'Title', cy: 'Teitl' },
  summary: { en: 'Summary', cy: 'Crynodeb' },
  problem: { en: 'Problem', cy: 'Problem' },
  outcomesWanted: { en: 'What is wanted', cy: 'Yr hyn a ddymunir' },
  notWanted: { en: 'What is not wanted', cy: 'Yr hyn na ddymunir' },
  terms: { en: 'Terms', cy: 'Telerau' },
  budgetMin: { en: 'Lowest budget in pence', cy: 'Y gyllideb isaf mewn ceiniogau' },
  budgetMax: { en: 'Highest budget in pence', cy: 'Y gyllideb uchaf mewn ceiniogau' },
  pilotMonths: { en: 'Months of the pilot', cy: 'Misoedd y peilot' },
  closesAt: { en: 'Closes', cy: 'Yn cau' },
  opensAt: { en: 'Opens', cy: 'Yn agor' },
  questionsCloseAt: { en: 'Questions until', cy: 'Cwestiynau tan' },
  shortlistBy: { en: 'Shortlist by', cy: 'Rhestr fer erbyn' },
  criteria: { en: 'Criteria', cy: 'Meini prawf' },
  indicators: { en: 'Measures', cy: 'Mesurau' },
  placeCodes: { en: 'Places', cy: 'Lleoedd' },
};
