// Watches an import that runs: by itself where a script runs, by a link where none does.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { JobProgress } from '@moothall/ui/layout';
import { Link, useEnhanced } from '@moothall/ui/govuk';

const LOOK_MS = 700;

export function ImportProgress({ percent, rows, href }: { percent: number; rows: number; href: string }) {
  const { t } = useLingui();
  const isEnhanced = useEnhanced();
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return;
    const timer = setTimeout(() => void revalidate(), LOOK_MS);
    return () => clearTimeout(timer);
  }, [state, revalidate, percent, rows]);
  return (
    <JobProgress
      label={t`Bringing in the file`}
      done={percent}
      total={100}
      text={t`${percent}%, ${plural(rows, { one: '# row read', other: '# rows read' })}. Nothing of it can be seen before all of it is here.`}
      actions={
        isEnhanced ? null : (
          <Link className="govuk-link" href={href}>
            <Trans>Look again</Trans>
          </Link>
        )
      }
    />
  );
}

export function ImportResult({ stored, same, leftOut, moved }: { stored: number; same: number; leftOut: number; moved: number }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      <li>
        <Plural value={stored} one="# figure was stored" other="# figures were stored" />
      </li>
      {same === 0 ? null : (
        <li>
          <Plural value={same} one="# figure was there already" other="# figures were there already" />
        </li>
      )}
      {leftOut === 0 ? null : (
        <li>
          <Plural value={leftOut} one="# row was left out" other="# rows were left out" />
        </li>
      )}
      {moved === 0 ? null : (
        <li>
          <Plural value={moved} one="# figure of a former council is shown with the council of today" other="# figures of former councils are shown with the councils of today" />
        </li>
      )}
    </ul>
  );
}
