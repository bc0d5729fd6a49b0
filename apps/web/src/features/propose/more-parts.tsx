// What belongs to an idea beside its sections: the team's consent, files, what is confidential, and the versions that were sent.
import { Trans } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';

interface MorePartsProps {
  id: string;
  mayEdit: boolean;
  files: number;
  confidential: number;
}

export function MoreParts({ id, mayEdit, files, confidential }: MorePartsProps) {
  return (
    <nav aria-labelledby="more-parts">
      <h2 className="govuk-heading-m" id="more-parts">
        <Trans>Also part of your idea</Trans>
      </h2>
      <ul className="govuk-list">
        <li>
          <Link className="govuk-link" href={`/proposals/${id}/team`}>
            <Trans>Your team, and who has confirmed</Trans>
          </Link>
        </li>
        <li>
          <Link className="govuk-link" href={`/proposals/${id}/files`}>
            <Trans>Files</Trans>
          </Link>{' '}
          ({files})
        </li>
        {mayEdit ? (
          <li>
            <Link className="govuk-link" href={`/proposals/${id}/confidential`}>
              <Trans>What is confidential</Trans>
            </Link>{' '}
            ({confidential})
          </li>
        ) : null}
        {mayEdit ? null : (
          <li>
            <Link className="govuk-link" href={`/proposals/${id}/profile`}>
              <Trans>Your profile as it was sent</Trans>
            </Link>
          </li>
        )}
        <li>
          <Link className="govuk-link" href={`/proposals/${id}/versions`}>
            <Trans>Versions you have sent, and what changed</Trans>
          </Link>
        </li>
      </ul>
    </nav>
  );
}
