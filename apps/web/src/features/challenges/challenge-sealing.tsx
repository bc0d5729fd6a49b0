// That the ideas are closed and sealed, or since when they are open.
import { Trans } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';
import type { ChallengeSealingFragment } from '../../gql/types.ts';
import { Moment } from '../../language/times.tsx';

interface ChallengeSealingProps {
  challenge: ChallengeSealingFragment;
  slug: string;
}

export function ChallengeSealing({ challenge: { sealing }, slug }: ChallengeSealingProps) {
  const { count, stillSealed, openedAt, viewerMayAsk, viewerMayConfirm } = sealing;
  if (count === null || count === 0) return null;
  return (
    <p className="govuk-body">
      {openedAt ? (
        <Trans>
          Two people opened the ideas on <Moment at={openedAt} />.
        </Trans>
      ) : stillSealed > 0 ? (
        <Trans>Closed. The ideas are sealed until two people open them together.</Trans>
      ) : null}{' '}
      <Link className="govuk-link" href={`/challenges/${slug}/opening`}>
        {viewerMayConfirm ? <Trans>Confirm the opening of the ideas</Trans> : viewerMayAsk ? <Trans>Open the ideas</Trans> : <Trans>How ideas are opened</Trans>}
      </Link>
    </p>
  );
}
