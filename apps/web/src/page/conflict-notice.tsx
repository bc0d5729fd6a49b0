// Says that somebody else changed the same thing meanwhile, and shows both versions, so that nothing is lost.
import { Trans, useLingui } from '@lingui/react/macro';
import { NotificationBanner } from '@moothall/ui/govuk';
import { DiffView } from '@moothall/ui/layout';

interface ConflictNoticeProps {
  /** what this person typed; it stays in the form */
  mine: Record<string, string>;
  /** what is saved now */
  theirs: Record<string, string>;
  /** the fields to compare, in words */
  labels: Record<string, string>;
}

export function ConflictNotice({ mine, theirs, labels }: ConflictNoticeProps) {
  const { t } = useLingui();
  const differing = Object.keys(labels).filter((name) => (mine[name] ?? '') !== (theirs[name] ?? ''));
  return (
    <NotificationBanner title={t`Changed by someone else`} role="alert">
      <p className="govuk-notification-banner__heading">
        <Trans>Somebody else changed this while you were writing. Nothing was lost: your text is still in the form below.</Trans>
      </p>
      <DiffView
        items={differing.map((name) => ({ label: labels[name], before: theirs[name], after: mine[name] }))}
        beforeText={t`Saved now`}
        afterText={t`Yours`}
        nothingText={t`Nothing`}
      />
      <p className="govuk-body">
        <Trans>Save again to put yours in its place.</Trans>
      </p>
    </NotificationBanner>
  );
}
