// What is known of a supplier from its own pilots here: nobody can enter anything into this list.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';
import type { OwnPilotsFragment, RecordStanding } from '../../../gql/types.ts';
import { Localised } from '../../../language/localised.tsx';

export function OwnPilots({ ownPilots }: OwnPilotsFragment) {
  const { t } = useLingui();
  if (ownPilots.pilots.length === 0) return null;
  const { met, partly, notMet, notMeasured } = ownPilots;
  const standings: Record<RecordStanding, string> = { VERIFIED: t`results verified`, DISPUTED: t`results disputed, so they do not count`, STOPPED: t`stopped` };
  return (
    <section aria-labelledby="own-pilots">
      <h2 className="govuk-heading-m" id="own-pilots">
        <Trans>Results from its own pilots</Trans>
      </h2>
      <p className="govuk-body">
        <Trans>
          Targets verified here: {met} met, {partly} partly met, {notMet} not met, {notMeasured} not measured.
        </Trans>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {ownPilots.pilots.map(({ id, slug, standing, stoppedBecause, solution, lead }) => (
          <li key={id}>
            <Link className="govuk-link" href={`/pilots/${slug}`}>
              {solution.title}
            </Link>
            , <Localised of={lead.name} />: {standing ? standings[standing] : ''}
            {stoppedBecause ? ` – ${stoppedBecause}` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}
