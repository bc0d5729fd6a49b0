// Says in words that a page is on its way, once the wait is long enough to notice.
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useNavigation } from 'react-router';

const NOTICEABLE_MS = 300;

export function LoadingStatus() {
  const isLoading = useNavigation().state !== 'idle';
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isLoading) return;
    const timer = setTimeout(() => setSlow(true), NOTICEABLE_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isLoading]);
  return (
    <div role="status" className={isSlow ? 'site-loading' : 'govuk-visually-hidden'}>
      {isSlow ? <Trans>Loading…</Trans> : null}
    </div>
  );
}
