// Says where the words are: being saved, saved, or only on this device; and until when the idea can be sent.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useEnhanced } from '@moothall/ui/govuk';
import { SaveStatus } from '@moothall/ui/forms';
import type { SaveState } from '@moothall/ui/forms';
import { Moment } from '../../language/times.tsx';
import type { Where } from './autosaver.ts';
import { useErrorWords } from './error-words.tsx';

const STATES: Record<Where['kind'], SaveState> = {
  untouched: 'idle',
  waiting: 'idle',
  saving: 'saving',
  saved: 'saved',
  offline: 'offline',
  'signed-out': 'offline',
  conflict: 'error',
  refused: 'error',
  partly: 'error',
};

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/London' });

interface SaveLineProps {
  where: Where;
  /** an idea that was sent already says that a change is not sent by being saved */
  wasSent: boolean;
  /** when what was sent was saved, while nothing has changed since */
  sentAsOf: string | null;
  closesAt: string | null;
}

export function SaveLine({ where, closesAt, ...sent }: SaveLineProps) {
  return (
    <div className="propose-save">
      <SaveStatus state={STATES[where.kind]}>
        <WhereText where={where} {...sent} />
      </SaveStatus>
      {closesAt ? (
        <p className="propose-save__closes">
          <Trans>
            Closes <Moment at={closesAt} />
          </Trans>
        </p>
      ) : null}
    </div>
  );
}

function WhereText({ where, wasSent, sentAsOf }: Omit<SaveLineProps, 'closesAt'>) {
  const { t } = useLingui();
  const words = useErrorWords();
  const savesItself = useEnhanced();
  switch (where.kind) {
    case 'untouched':
      return savesItself ? t`Your answers are saved while you write.` : null;
    case 'waiting':
      return t`Not saved yet…`;
    case 'saving':
      return t`Saving…`;
    case 'saved': {
      if (where.at === sentAsOf) return t`Sent. Nothing has changed since.`;
      const time = clock.format(new Date(where.at));
      return wasSent ? t`Changes saved ${time}, not sent yet` : t`Draft saved ${time}`;
    }
    case 'offline':
      return t`Saved on this device, not sent. We try again by ourselves.`;
    case 'signed-out':
      return (
        <Trans>
          Saved on this device, not sent: you are signed out. <Link className="govuk-link" href="/sign-in">Sign in again</Link>
        </Trans>
      );
    case 'conflict':
      return t`Not saved: somebody else changed this too.`;
    case 'refused': {
      const first = where.faults[0];
      return first ? words(first) : t`Not saved.`;
    }
    case 'partly': {
      const first = where.faults[0];
      const fault = first ? words(first) : '';
      return t`Saved, but not everything: ${fault}`;
    }
  }
}
