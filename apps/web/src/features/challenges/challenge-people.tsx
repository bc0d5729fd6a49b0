// Who asks, who joined and in which role, and the places it is about.
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Link } from '@moothall/ui/govuk';
import type { ChallengePeopleFragment, ParticipationRole } from '../../gql/types.ts';
import { Localised, LocalisedParagraphs, useText } from '../../language/localised.tsx';

const ROLES: Record<ParticipationRole, MessageDescriptor> = {
  LEAD: msg`leads`,
  PARTICIPANT: msg`takes part`,
  OBSERVER: msg`observes`,
};

export function ChallengePeople({ challenge }: { challenge: ChallengePeopleFragment }) {
  const { i18n } = useLingui();
  const text = useText();
  const { lead, participants, places, placeDescription, beganAs } = challenge;
  const all = participants.some(({ organisation }) => organisation.id === lead.id)
    ? participants
    : [{ role: 'LEAD' as const, organisation: lead }, ...participants];
  return (
    <section aria-labelledby="people">
      <h2 className="govuk-heading-m" id="people">
        <Trans>Who takes part, and where</Trans>
      </h2>
      <ul className="govuk-list">
        {all.map(({ role, organisation }) => (
          <li key={organisation.id}>
            <Link className="govuk-link" href={`/organisations/${organisation.slug}`}>
              <Localised of={organisation.name} />
            </Link>{' '}
            – {i18n._(ROLES[role])}
          </li>
        ))}
      </ul>
      {beganAs ? (
        <p className="govuk-body">
          <Trans>
            Began as the problem{' '}
            <Link className="govuk-link" href={`/problems/${beganAs.slug}`}>
              <Localised of={beganAs.title} />
            </Link>
            , with <Link className="govuk-link" href={`/challenges/${challenge.slug}/evidence`}>its evidence</Link>
          </Trans>
        </p>
      ) : null}
      {text(placeDescription) ? <LocalisedParagraphs of={placeDescription} /> : null}
      {places.length > 0 ? (
        <ul className="govuk-list">
          {places.map(({ code, name }) => (
            <li key={code}>
              <Link className="govuk-link" href={`/places/${code}`}>
                <Localised of={name} />
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
