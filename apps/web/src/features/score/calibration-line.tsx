// How far the panel is with its sample, and what that means for one's own scores.
import { Plural, Trans } from '@lingui/react/macro';
import { InsetText } from '@moothall/ui/govuk';
import type { CalibrationState } from '../../gql/types.ts';

export interface Calibration {
  state: CalibrationState;
  size: number;
  waitingFor: number;
  hasSent: boolean | null;
}

/** Whether one's scores of the sample stand still until the panel has talked. */
export function isSampleFrozen(calibration: Calibration | null): boolean {
  return calibration !== null && calibration.state !== 'OPEN' && calibration.hasSent === true;
}

export function CalibrationLine({ calibration }: { calibration: Calibration | null }) {
  if (!calibration) return null;
  const { state, size, waitingFor, hasSent } = calibration;
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>
          <Plural value={size} one="A sample of # idea is scored first." other="A sample of # ideas is scored first." />
        </strong>{' '}
        {state === 'SCORING' && hasSent === false ? (
          <Trans>Everybody scores it alone. Then the panel talks about the differences, and the other ideas open. You can change your scores of the sample after that talk.</Trans>
        ) : null}
        {state === 'SCORING' && hasSent !== false ? (
          <Plural value={waitingFor} one="The panel waits for # person to send it." other="The panel waits for # people to send it." />
        ) : null}
        {state === 'TALKING' ? <Trans>Everybody has sent it. The chair opens the other ideas when the panel has talked.</Trans> : null}
        {state === 'OPEN' ? <Trans>The panel has talked about it. You can still change your scores of the sample until you send all your scores; what you gave first is kept too.</Trans> : null}
      </p>
    </InsetText>
  );
}
