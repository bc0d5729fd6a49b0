// Who took a pilot up elsewhere, and what came of it there, in their own figures.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';
import type { PilotPageQuery } from '../../../gql/types.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Day } from '../../../language/times.tsx';
import { withUnit } from '../words/with-unit.ts';

type Pilot = NonNullable<PilotPageQuery['pilot']>;

export function AdoptionList({ pilot }: { pilot: Pilot }) {
  const isOver = pilot.state === 'VERIFIED' || pilot.state === 'CLOSED' || pilot.state === 'STOPPED';
  if (!isOver) return null;
  return (
    <section aria-labelledby="adoption">
      <h2 className="govuk-heading-m" id="adoption">
        <Trans>Adopted elsewhere</Trans>
      </h2>
      <p className="govuk-body">
        {pilot.adoptionCount > 0 ? (
          <Plural value={pilot.adoptionCount} one="# other authority has adopted this pilot." other="# other authorities have adopted this pilot." />
        ) : (
          <Trans>No other authority has adopted this pilot yet.</Trans>
        )}
      </p>
      {pilot.adoptions.map((adoption) => (
        <Adoption key={adoption.id} adoption={adoption} pilot={pilot} />
      ))}
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`/data/pilots/${pilot.slug}/reuse-pack.zip`}>
            <Trans>Download the reuse pack: what was asked, agreed and measured (zip)</Trans>
          </a>
        </li>
        {pilot.viewerMayAdopt || pilot.adoptions.some(({ viewerMayChange }) => viewerMayChange) ? (
          <li>
            <Link className="govuk-link" href={`/pilots/${pilot.slug}/adopt`}>
              <Trans>Adopt this pilot</Trans>
            </Link>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function Adoption({ adoption, pilot }: { adoption: Pilot['adoptions'][number]; pilot: Pilot }) {
  const { t } = useLingui();
  const text = useText();
  const { organisation, state, plan, adoptedAt, summary, results } = adoption;
  const states = { PROPOSED: t`proposed, not public yet`, ADOPTED: t`adopted`, REPORTED: t`adopted, with results`, WITHDRAWN: t`came to nothing` };
  return (
    <div className="site-box">
      <h3 className="govuk-heading-s">
        <Link className="govuk-link" href={`/organisations/${organisation.slug}`}>
          <Localised of={organisation.name} />
        </Link>
      </h3>
      <p className="govuk-body">
        {states[state]}
        {adoptedAt ? (
          <>
            , <Day at={adoptedAt} />
          </>
        ) : null}
        . {plan}
      </p>
      {summary ? <p className="govuk-body">{summary}</p> : null}
      {results.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {results.map(({ indicatorCode, value, n }) => {
            const indicator = pilot.indicators.find((row) => row.indicator.code === indicatorCode)?.indicator;
            const figure = withUnit(value, indicator?.unit ?? '');
            return (
              <li key={indicatorCode}>
                {indicator ? text(indicator.name) : indicatorCode}: {n === null ? figure : <Trans>{figure}, from {n}</Trans>}
              </li>
            );
          })}
        </ul>
      ) : null}
    </div>
  );
}
