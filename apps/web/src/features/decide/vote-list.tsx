// Who has voted on a shortlist, whose voice is still needed, and what keeps it from being issued.
import { Plural, Trans } from '@lingui/react/macro';
import { StatusTag } from '@moothall/ui/layout';
import type { ShortlistProgressFragment } from '../../gql/types.ts';
import { Moment } from '../../language/times.tsx';

type Vote = ShortlistProgressFragment['votes'][number];

export function VoteList({ progress }: { progress: ShortlistProgressFragment }) {
  const missing = progress.missing.filter(({ path }) => path[0] === 'proposals').length;
  return (
    <>
      <h3 className="govuk-heading-s" id="votes" tabIndex={-1}>
        <Trans>Votes</Trans>
      </h3>
      <ul className="govuk-list site-measure">
        <li>
          <Met isMet={progress.isVotedFor} /> {progress.isJoint ? <Trans>The councils agree under their rule</Trans> : <Trans>A second person approves</Trans>}
        </li>
        {progress.isOverride ? (
          <li>
            <Met isMet={progress.isOverrideApproved} /> <Trans>A third person approves that it departs from the order by points</Trans>
          </li>
        ) : null}
        <li>
          <Met isMet={missing === 0} />{' '}
          <Plural value={missing} _0="Every assessment is complete" one="# part of an assessment is missing" other="# parts of assessments are missing" />
        </li>
      </ul>
      {progress.votes.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet site-measure">
          {progress.votes.map((vote) => (
            <li key={`${vote.kind}${vote.at}`}>
              <Said vote={vote} />
              {vote.reason ? `: ${vote.reason}` : ''} {vote.counts ? null : <Trans>(on an earlier proposal, does not count)</Trans>}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Met({ isMet }: { isMet: boolean }) {
  return isMet ? (
    <StatusTag tone="done">
      <Trans>Done</Trans>
    </StatusTag>
  ) : (
    <StatusTag tone="waiting">
      <Trans>Missing</Trans>
    </StatusTag>
  );
}

function Said({ vote: { kind, says, at, person } }: { vote: Vote }) {
  const who = person?.name ?? '';
  if (kind === 'OVERRIDE') {
    return (
      <Trans>
        {who} approved the change of order, <Moment at={at} />
      </Trans>
    );
  }
  return says === 'APPROVE' ? (
    <Trans>
      {who} approved, <Moment at={at} />
    </Trans>
  ) : (
    <Trans>
      {who} objected, <Moment at={at} />
    </Trans>
  );
}
