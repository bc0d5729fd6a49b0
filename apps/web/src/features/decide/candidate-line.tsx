// An idea in the list that is being ordered, and the order by points that stays beside it.
import { Trans } from '@lingui/react/macro';
import { StatusTag } from '@moothall/ui/layout';
import type { Candidate } from './candidate.ts';

interface CandidateLineProps {
  candidate: Candidate;
  /** in the chosen order, from zero */
  place: number;
  /** how many go on the shortlist */
  count: number;
  /** how many after them are in reserve */
  reserve: number;
}

export function CandidateLine({ candidate: { name, rank, total, belowMinimum }, place, count, reserve }: CandidateLineProps) {
  const below = belowMinimum.join(', ');
  return (
    <>
      <strong>{name}</strong>
      <span className="site-line">
        {rank === null ? <Trans>Not ranked</Trans> : <Trans>{total} points, place {rank} by points</Trans>}
      </span>
      {below ? (
        <span className="site-line">
          <Trans>Below the least score for {below}: cannot be shortlisted</Trans>
        </span>
      ) : null}
      {place < count ? (
        <StatusTag tone="open">
          <Trans>On the shortlist</Trans>
        </StatusTag>
      ) : place < count + reserve ? (
        <StatusTag tone="waiting">
          <Trans>In reserve</Trans>
        </StatusTag>
      ) : (
        <StatusTag tone="closed">
          <Trans>Not on it</Trans>
        </StatusTag>
      )}
    </>
  );
}

export function ComputedOrder({ candidates }: { candidates: Candidate[] }) {
  return (
    <div>
      <h3 className="govuk-heading-s">
        <Trans>Order by points</Trans>
      </h3>
      <ul className="govuk-list">
        {candidates.map(({ id, name, rank, total, isTied }) => (
          <li key={id}>
            <strong>{rank ?? '–'}</strong> {name}{' '}
            <span className="site-line">
              <Trans>{total} points</Trans>
              {isTied ? (
                <>
                  , <Trans>tied</Trans>
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
