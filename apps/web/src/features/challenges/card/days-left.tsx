// Says when ideas are due, and how many days are left in plain words.
import { Plural, Trans } from '@lingui/react/macro';
import { daysBetween } from '../../../language/times.tsx';

interface DaysLeftProps {
  /** when the page was asked for, so that server and browser say the same */
  now: string;
  until: string;
}

export function DaysLeft({ now, until }: DaysLeftProps) {
  if (Date.parse(until) <= Date.parse(now)) return <Trans>closed</Trans>;
  const days = daysBetween(now, until);
  if (days === 0) return <Trans>closes today</Trans>;
  return <Plural value={days} one="closes tomorrow" other="closes in # days" />;
}
