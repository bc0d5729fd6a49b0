// How far a count is, looked at again every second while somebody waits.
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { EmptyState, JobProgress } from '@moothall/ui/layout';
import type { ConsultationResultsFragment } from '../../../gql/types.ts';

const EVERY_MS = 1_000;

export function Counting({ progress }: { progress: NonNullable<ConsultationResultsFragment['progress']> }) {
  const { t } = useLingui();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(() => void revalidate(), EVERY_MS);
    return () => clearInterval(timer);
  }, [revalidate]);
  const { done, of } = progress;
  return (
    <EmptyState title={<Trans>The votes are being counted</Trans>}>
      {of === null ? (
        <p role="status">
          <Trans>Step {done}. This takes a few seconds; the page looks again by itself.</Trans>
        </p>
      ) : (
        <JobProgress label={t`Counting`} done={done} total={of} text={t`${done} of ${of} steps. The page looks again by itself.`} />
      )}
    </EmptyState>
  );
}
