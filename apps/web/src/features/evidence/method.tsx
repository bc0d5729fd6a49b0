// How the figures come about and what they cannot say, and the figures as files.
import { Trans } from '@lingui/react/macro';
import { Localised } from '../../language/localised.tsx';
import type { LocalisedText } from '../../language/localised.tsx';

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

export function Method({ notes }: { notes: LocalisedText[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {notes.map((note, index) => (
        <li key={index}>
          <Localised of={note} />
        </li>
      ))}
    </ul>
  );
}
