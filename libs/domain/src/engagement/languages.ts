// Parity of languages: what a Welsh authority publishes stands in both, and an answer stands in the language of its question.
import { isBlank, type Regime } from '../challenge/index.ts';
import { refuse, type Refusal } from '../decision/index.ts';

export type EngagementLanguage = 'en' | 'cy';
/** A text in one language or in both, as it is written down. */
export type TwoTexts = { readonly en?: string | null; readonly cy?: string | null };
export type TranslationStatus = 'HUMAN' | 'MACHINE' | 'MISSING';
export type NamedText = { readonly path: readonly string[]; readonly text: TwoTexts; readonly isRequired: boolean; readonly language?: EngagementLanguage };

const LANGUAGES: readonly EngagementLanguage[] = ['en', 'cy'];
const WORDS: Record<EngagementLanguage, string> = { en: 'English', cy: 'Welsh' };

const isWanted = (language: EngagementLanguage, { text, isRequired, language: asked }: NamedText, regime: Regime): boolean => {
  const isWritten = !isBlank(text.en) || !isBlank(text.cy);
  if (asked === language) return true;
  return regime === 'WALES_PA23' && (isWritten || isRequired);
};

/**
 * Each text that may not be published as it stands: nothing where something is needed, or one language where both are.
 * Source: Welsh Language Standards 2, 4, 5 and 7; 76 to 80 for the language a supplier chose.
 */
export const missingTexts = (regime: Regime, texts: readonly NamedText[]): Refusal<'TEXT_MISSING' | 'TRANSLATION_MISSING'>[] =>
  texts.flatMap((one): Refusal<'TEXT_MISSING' | 'TRANSLATION_MISSING'>[] => {
    const { path, text, isRequired } = one;
    if (isRequired && isBlank(text.en) && isBlank(text.cy)) return [refuse('TEXT_MISSING', [...path, 'en'], 'Write this text: it is published.')];
    return LANGUAGES.filter((language) => isBlank(text[language]) && isWanted(language, one, regime)).map((language) =>
      refuse('TRANSLATION_MISSING', [...path, language], `Add the ${WORDS[language]} text: ${one.language === language ? 'the question was asked in it.' : 'both languages are published together.'}`),
    );
  });

/** How each language of a text came to be. */
export const translationStatus = (text: TwoTexts, machine: readonly string[]): Record<EngagementLanguage, TranslationStatus> => {
  const of = (language: EngagementLanguage): TranslationStatus => (isBlank(text[language]) ? 'MISSING' : machine.includes(language) ? 'MACHINE' : 'HUMAN');
  return { en: of('en'), cy: of('cy') };
};
