// How far the panel has come, and for whom it waits.
import { Plural, Trans } from '@lingui/react/macro';
import { InsetText } from '@moothall/ui/govuk';
import { WORTH_TALKING } from './cell.ts';
import type { Cell } from './cell.ts';

interface ModerationProgressProps {
  cells: Cell[];
  agreedCount: number;
  waitingFor: { id: string; name: string }[];
}

export function ModerationProgress({ cells, agreedCount, waitingFor }: ModerationProgressProps) {
  const apart = cells.filter(({ spread }) => spread >= WORTH_TALKING).length;
  const open = cells.filter(({ spread, agreed }) => spread >= WORTH_TALKING && agreed === null).length;
  const [count, names] = [cells.length, waitingFor.map(({ name }) => name).join(', ')];
  return (
    <>
      {waitingFor.length > 0 ? (
        <InsetText>
          <Plural
            value={waitingFor.length}
            one="Waiting for # person to send their scores:"
            other="Waiting for # people to send their scores:"
          />{' '}
          {names}. <Trans>Scores can be agreed when everybody has sent theirs.</Trans>
        </InsetText>
      ) : null}
      {count > 0 ? (
        <p className="govuk-body" role="status">
          <strong>
            <Trans>
              {agreedCount} of {count} scores agreed.
            </Trans>
          </strong>{' '}
          <Trans>
            {apart} of {count} differ by {WORTH_TALKING} or more; {open} of these are still open.
          </Trans>
        </p>
      ) : null}
    </>
  );
}
