// Draws text that people wrote in one or both languages, and marks its language when it is not the page's.
import type { Locale } from './locale.ts';
import { useLocale } from './use-locale.ts';

export interface LocalisedText {
  en: string | null;
  cy: string | null;
}

interface Chosen {
  text: string;
  /** set when the text is not in the language of the page */
  lang: Locale | undefined;
}

export function chooseText(text: LocalisedText | null | undefined, locale: Locale): Chosen {
  const other = locale === 'en' ? 'cy' : 'en';
  const wanted = text?.[locale];
  if (wanted) return { text: wanted, lang: undefined };
  const instead = text?.[other];
  return instead ? { text: instead, lang: other } : { text: '', lang: undefined };
}

/** A plain string in the language of the page, for titles and labels. */
export function useText(): (text: LocalisedText | null | undefined) => string {
  const locale = useLocale();
  return (text) => chooseText(text, locale).text;
}

export function Localised({ of }: { of: LocalisedText | null | undefined }) {
  const { text, lang } = chooseText(of, useLocale());
  return lang ? <span lang={lang}>{text}</span> : <>{text}</>;
}

/** Paragraphs as people typed them: an empty line starts a new one. */
export function LocalisedParagraphs({ of }: { of: LocalisedText | null | undefined }) {
  const { text, lang } = chooseText(of, useLocale());
  return (
    <div lang={lang}>
      {text.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index} className="govuk-body">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
