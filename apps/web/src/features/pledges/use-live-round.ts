// Keeps the round on a page as it is now: the server sends it after each change. Without a script the page is as it was asked for.
import { useEffect, useState } from 'react';
import type { PledgeRoundViewFragment } from '../../gql/types.ts';

type Round = PledgeRoundViewFragment;

const isRound = (value: unknown, id: string): value is Omit<Round, 'viewerMayPledge'> =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === id && 'pledges' in value && Array.isArray(value.pledges);

/** What concerns the viewer alone stays as the page had it: what is sent is the same for everybody. */
export function merged(page: Round, sent: unknown): Round {
  if (!isRound(sent, page.id)) return page;
  const own = new Map(page.pledges.map((one) => [one.id, one]));
  const pledges = sent.pledges.map((one) => ({ ...one, mine: own.get(one.id)?.mine ?? false, viewerMayCheck: own.get(one.id)?.viewerMayCheck ?? false }));
  return { ...sent, viewerMayPledge: page.viewerMayPledge && sent.state === 'OPEN', pledges };
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @returns the round, and how often it changed since the page came */
export function useLiveRound(page: Round): { round: Round; changes: number } {
  const [sent, setSent] = useState<{ of: Round; round: Round; changes: number } | null>(null);
  const isOpen = page.state === 'OPEN';
  useEffect(() => {
    if (!isOpen || typeof EventSource === 'undefined') return undefined;
    const source = new EventSource(`/data/rounds/${page.id}/live`);
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const round = merged(page, read(data));
      // The first one is what the page has already.
      setSent((before) => {
        const known = before?.of === page ? before : null;
        return round.version === (known?.round ?? page).version ? known : { of: page, round, changes: (known?.changes ?? 0) + 1 };
      });
      if (round.state !== 'OPEN') source.close();
    };
    return () => source.close();
  }, [page, isOpen]);
  return sent?.of === page ? { round: sent.round, changes: sent.changes } : { round: page, changes: 0 };
}
