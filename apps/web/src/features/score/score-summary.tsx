// The scorer's own total so far, always with how much is still open and that nothing is sent.
import { Trans } from '@lingui/react/macro';
import { pointsText } from './progress.ts';

interface ScoreSummaryProps {
  total: string | null;
  scored: number;
  count: number;
  isSent: boolean;
}

export function ScoreSummary({ total, scored, count, isSent }: ScoreSummaryProps) {
  const points = pointsText(total);
  return (
    <div className="site-box" role="status">
      <p className="govuk-body">
        <strong>
          <Trans>
            Your points: {points} of 100 so far, {scored} of {count} scored.
          </Trans>
        </strong>{' '}
        {isSent ? <Trans>Sent.</Trans> : <Trans>Not sent yet.</Trans>}
      </p>
      <p className="govuk-body">
        <Trans>The scores of the others are hidden until you send yours.</Trans>
      </p>
    </div>
  );
}
