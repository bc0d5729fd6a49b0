// The words people use, counted plainly, each with answers that have it.
import { Plural, Trans } from '@lingui/react/macro';
import { Details } from '@moothall/ui/govuk';
import type { ServiceViewPageQuery } from '../../gql/types.ts';
import { useLocale } from '../../language/use-locale.ts';

type Term = NonNullable<ServiceViewPageQuery['serviceView']>['terms'][number];

export function PeopleWords({ terms }: { terms: Term[] }) {
  return (
    <section aria-labelledby="words">
      <h2 className="govuk-heading-m" id="words">
        <Trans>The words people use</Trans>
      </h2>
      {terms.length === 0 ? (
        <p className="govuk-body">
          <Trans>No word is in ten answers that somebody at the council has read.</Trans>
        </p>
      ) : (
        <p className="govuk-body">
          <Trans>Single words and pairs of words, counted once for each answer. Open one to read answers that have it.</Trans>
        </p>
      )}
      {terms.map((term) => (
        <Details
          key={term.term}
          summary={
            <>
              {term.term} – <Plural value={term.answers} one="# answer" other="# answers" />
            </>
          }
        >
          {term.examples.map((example, index) => (
            <Quotation key={index} {...example} />
          ))}
        </Details>
      ))}
    </section>
  );
}

function Quotation({ works, fallsShort, why, language }: Term['examples'][number]) {
  const locale = useLocale();
  const lang = language === 'CY' ? 'cy' : 'en';
  return (
    <blockquote className="site-quotation">
      {[
        [<Trans key="works">What works:</Trans>, works] as const,
        [<Trans key="falls">What falls short:</Trans>, fallsShort] as const,
        [<Trans key="why">Why:</Trans>, why] as const,
      ].map(([label, text], index) =>
        text ? (
          <p className="govuk-body" key={index}>
            <strong>{label}</strong> <span lang={lang === locale ? undefined : lang}>{text}</span>
          </p>
        ) : null,
      )}
    </blockquote>
  );
}
