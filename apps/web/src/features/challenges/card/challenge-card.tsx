// One challenge in a list: what, who, where, until when, for how much.
import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ResultCard } from '@moothall/ui/layout';
import type { ChallengeCardFragment } from '../../../gql/types.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { BudgetText } from './budget-text.tsx';
import { DaysLeft } from './days-left.tsx';
import { StageTag } from './stage-tag.tsx';

interface ChallengeCardProps {
  challenge: ChallengeCardFragment;
  now: string;
  headingLevel?: 2 | 3;
  /** small actions at its foot, such as a button to follow it */
  actions?: ReactNode;
}

export function ChallengeCard({ challenge, now, headingLevel = 2, actions }: ChallengeCardProps) {
  const text = useText();
  const { timeline, source } = challenge;
  const isTakingIdeas = challenge.stage === 'OPEN' || challenge.stage === 'ENGAGING';
  const until = isTakingIdeas ? timeline.closesAt : null;
  return (
    <ResultCard
      title={<Localised of={challenge.title} />}
      href={`/challenges/${challenge.slug}`}
      headingLevel={headingLevel}
      tag={<StageTag stage={challenge.stage} />}
      actions={actions}
      facts={[
        <Who key="who" challenge={challenge} />,
        ...(until ? [<DaysLeft key="days" now={now} until={until} />] : []),
        <Trans key="money">
          Money for a pilot: <BudgetText budget={challenge.budget} />
        </Trans>,
        ...(source ? [<Trans key="source">From {source.name}</Trans>] : []),
      ]}
    >
      {text(challenge.summary) ? (
        <p className="govuk-body">
          <Localised of={challenge.summary} />
        </p>
      ) : null}
      {until ? (
        <p className="govuk-body-s">
          <Trans>
            Send ideas by <Moment at={until} />
          </Trans>
        </p>
      ) : null}
    </ResultCard>
  );
}

function Who({ challenge: { lead, participants } }: { challenge: ChallengeCardFragment }) {
  const others = participants.filter(({ role, organisation }) => role !== 'OBSERVER' && organisation.id !== lead.id).length;
  return (
    <>
      <Localised of={lead.name} />
      {others > 0 ? ' ' : ''}
      {others > 0 ? <Plural value={others} one="and # other" other="and # others" /> : null}
    </>
  );
}
