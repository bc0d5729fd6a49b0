// How the figures come about and what they cannot say, and the figures as files.
import { Trans } from '@lingui/react/macro';

export function Downloads({ place, service }: { place?: string; service: string }) {
  const query = place ? `place=${place}&service=${service}` : `service=${service}`;
  return (
    <ul className="govuk-list">
      <li>
        <a className="govuk-link" href={`/data/satisfaction.csv?${query}`} download>
          <Trans>Figures as a spreadsheet (CSV)</Trans>
        </a>
      </li>
      {place ? (
        <li>
          <a className="govuk-link" href={`/data/words.csv?${query}`} download>
            <Trans>Words as a spreadsheet (CSV)</Trans>
          </a>
        </li>
      ) : null}
    </ul>
  );
}

export function Method() {
  return (
    <ul className="govuk-list govuk-list--bullet">
      <li>
        <Trans>Anybody may answer, so this shows what those think who chose to answer. It is no sample of all residents.</Trans>
      </li>
      <li>
        <Trans>One answer on a service counts for each visit. Answers beyond five from one address in a day count too, and the mean is also shown without them.</Trans>
      </li>
      <li>
        <Trans>The public, those who do the work and the supply chain are shown apart and never added together.</Trans>
      </li>
      <li>
        <Trans>Figures of fewer than 10 people are hidden, and as many others as would give them away. A council stands beside others from 30 answers on, by name and never by rank.</Trans>
      </li>
      <li>
        <Trans>Means have a 95% interval by Student’s t, shares by Wilson’s method.</Trans>
      </li>
      <li>
        <Trans>Words are counted from answers that somebody at the council has read, and shown from 10 answers on.</Trans>
      </li>
      <li>
        <Trans>What people say here does not change the order of ideas in a challenge, unless the challenge says so among its criteria.</Trans>
      </li>
    </ul>
  );
}
