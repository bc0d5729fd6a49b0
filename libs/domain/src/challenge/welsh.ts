// Welsh parity: a Welsh authority's public words go out in both languages at the same time.
import { refuse, type Refusal } from '../decision/index.ts';
import { isBlank, type ChallengeContent, type LocalText } from './content.ts';

const publicTexts = (content: ChallengeContent): readonly (readonly [readonly string[], LocalText])[] => [
  [['title'], content.title],
  [['summary'], content.summary ?? { en: '' }],
  [['problem'], content.problem],
  [['outcomesWanted'], content.outcomesWanted],
  [['notWanted'], content.notWanted],
  [['terms'], content.terms],
  ...content.indicators.map((indicator, index) => [['indicators', String(index), 'name'], indicator.name] as const),
  ...content.criteria.flatMap(
    (criterion, index) =>
      [
        [['criteria', String(index), 'title'], criterion.title],
        [['criteria', String(index), 'guidance'], criterion.guidance],
        ...Object.entries(criterion.anchors ?? {}).map(([level, anchor]) => [['criteria', String(index), 'anchors', level], anchor] as const),
      ] as const,
  ),
];

/**
 * Every public text that stands in one language only; empty outside WALES_PA23.
 * Source: Welsh Language Standards 2, 4, 5 and 7 (notices and messages in both languages at once).
 */
export const missingTranslations = (content: ChallengeContent): Refusal<'TRANSLATION_MISSING'>[] =>
  content.regime !== 'WALES_PA23'
    ? []
    : publicTexts(content).flatMap(([path, text]) => {
        if (isBlank(text.en) === isBlank(text.cy)) return [];
        return isBlank(text.cy)
          ? [refuse('TRANSLATION_MISSING', [...path, 'cy'], 'Add the Welsh text: both languages are published together.')]
          : [refuse('TRANSLATION_MISSING', [...path, 'en'], 'Add the English text: both languages are published together.')];
      });
