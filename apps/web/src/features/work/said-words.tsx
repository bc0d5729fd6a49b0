// What somebody wrote, question by question, in the language it was written in.
import { Trans } from '@lingui/react/macro';
import type { Language } from '../../gql/types.ts';
import { useLocale } from '../../language/use-locale.ts';

interface SaidWordsProps {
  works: string | null;
  fallsShort: string | null;
  why: string | null;
  language: Language;
}

export function SaidWords({ works, fallsShort, why, language }: SaidWordsProps) {
  const locale = useLocale();
  const lang = language === 'CY' ? 'cy' : 'en';
  const parts = [
    [<Trans key="works">What works:</Trans>, works],
    [<Trans key="falls">What falls short:</Trans>, fallsShort],
    [<Trans key="why">Why:</Trans>, why],
  ] as const;
  return parts.map(([label, text], index) =>
    text ? (
      <p className="govuk-body" key={index}>
        <strong>{label}</strong> <span lang={lang === locale ? undefined : lang}>{text}</span>
      </p>
    ) : null,
  );
}
