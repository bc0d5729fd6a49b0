// Locks a round at its deadline: what holds becomes binding, everything else ends.
import { Plural, Trans } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, WarningText } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import { moneyText } from '../../language/amounts.ts';
import { Moment } from '../../language/times.tsx';
import type { RoundToPledgeFragment } from '../../gql/types.ts';

interface LockRoundProps {
  round: RoundToPledgeFragment;
  formKey: string;
  now: string;
}

export function LockRound({ round, formKey, now }: LockRoundProps) {
  const isOver = Date.parse(round.deadline) <= Date.parse(now);
  const holding = round.pledges.filter(({ status }) => status === 'ACTIVE').length;
  const waiting = round.pledges.filter(({ status }) => status === 'WAITING').length;
  const firm = moneyText(round.totals.firm);
  if (round.state === 'LOCKED') return <Result round={round} />;
  return (
    <section aria-labelledby="lock">
      <h2 className="govuk-heading-m" id="lock">
        <Trans>Close the round</Trans>
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <Plural value={holding} one="# pledge holds now and becomes binding" other="# pledges hold now and become binding" />: <Trans>{firm} in money.</Trans>
        </li>
        <li>
          <Plural value={waiting} one="# pledge waits and ends, its owner owes nothing" other="# pledges wait and end, their owners owe nothing" />.
        </li>
        <li>
          <Trans>The result is stored and shown with the fingerprint of everything that went in.</Trans>
        </li>
      </ul>
      {isOver && round.viewerMayLock ? (
        <>
          <WarningText>
            <Trans>Closing cannot be undone.</Trans>
          </WarningText>
          <Form method="post">
            <HiddenKey formKey={`${formKey}-lock`} />
            <input type="hidden" name="intent" value="lock" />
            <input type="hidden" name="roundId" value={round.id} />
            <input type="hidden" name="version" value={round.version} />
            <Button preventDoubleClick>
              <Trans>Close the round with this result</Trans>
            </Button>
          </Form>
        </>
      ) : (
        <p className="govuk-body">
          <Trans>
            You can close it from <Moment at={round.deadline} /> on. Pledgers rely on that time.
          </Trans>
        </p>
      )}
    </section>
  );
}

function Result({ round }: { round: RoundToPledgeFragment }) {
  const [firm, over, gap] = [round.totals.firm, round.totals.over, round.totals.gap].map(moneyText);
  const isOver = Number(round.totals.over.amount) > 0;
  const isMissing = Number(round.totals.gap.amount) > 0;
  return (
    <section className="site-box" aria-labelledby="result">
      <h2 className="govuk-heading-m" id="result">
        <Trans>The result</Trans>
      </h2>
      <p className="govuk-body">
        {round.lockedAt ? (
          <Trans>
            Closed on <Moment at={round.lockedAt} />: {firm} is binding.
          </Trans>
        ) : null}{' '}
        {isOver ? <Trans>That is {over} more than the target.</Trans> : null}
        {isMissing ? <Trans>{gap} of the target is missing.</Trans> : null}
        {!isOver && !isMissing ? <Trans>The target is reached exactly.</Trans> : null}
      </p>
    </section>
  );
}
