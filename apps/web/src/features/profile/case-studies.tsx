// Work done before: what, where, when, for about how much, and which client says that it is true.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ProfilePartsFragment } from '../../gql/types.ts';
import { moneyText } from '../../language/amounts.ts';
import type { Money } from '../../language/amounts.ts';
import { Day } from '../../language/times.tsx';

type Study = NonNullable<ProfilePartsFragment['caseStudies']>[number];

/** Between which amounts it lay, in words. */
export function useWorth(): (study: { valueMin: Money | null; valueMax: Money | null }) => string | null {
  const { t } = useLingui();
  return ({ valueMin, valueMax }) => {
    const [from, to] = [valueMin && moneyText(valueMin), valueMax && moneyText(valueMax)];
    if (from && to) return t`${from} to ${to}`;
    if (from) return t`${from} or more`;
    return to ? t`up to ${to}` : null;
  };
}

export function CaseStudies({ caseStudies }: { caseStudies: readonly Study[] }) {
  const worth = useWorth();
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Work done before</Trans>
      </h2>
      {caseStudies.map((study) => (
        <section key={study.id} className="site-box" aria-labelledby={study.id}>
          <h3 className="govuk-heading-s" id={study.id}>
            {study.title}
          </h3>
          <p className="govuk-body-s">{[study.place, String(study.year), worth(study)].filter(Boolean).join(' · ')}</p>
          <p className="govuk-body site-measure">{study.done}</p>
          {study.confirmation ? (
            <p className="govuk-body-s">
              ✓{' '}
              <Trans>
                Confirmed by {study.confirmation.client} on <Day at={study.confirmation.at} />
              </Trans>
            </p>
          ) : (
            <p className="govuk-body-s">
              <Trans>Not confirmed by the client</Trans>
            </p>
          )}
        </section>
      ))}
    </>
  );
}
