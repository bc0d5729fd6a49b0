// A round of pledges: the three totals, the smallest thing that would unlock more, and every pledge.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Details, InsetText, LinkButton } from '@moothall/ui/govuk';
import type { PledgeRoundViewFragment } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';
import { Day, Moment } from '../../language/times.tsx';
import { PledgesChart } from './pledges-chart.tsx';
import { TotalsBar } from './totals-bar.tsx';
import { useLiveRound } from './use-live-round.ts';
import { Valuations } from './valuations.tsx';

interface RoundViewProps {
  round: PledgeRoundViewFragment;
  slug: string;
  /** The server's time, so that it and the browser write the same. */
  now: string;
}

export function RoundView({ round: page, slug, now }: RoundViewProps) {
  const { t } = useLingui();
  const { round, changes } = useLiveRound(page);
  return (
    <>
      <p className="govuk-body-s" role="status">
        {changes > 0 ? <Plural value={changes} one="Updated just now: # change since you opened this page." other="Updated just now: # changes since you opened this page." /> : null}
      </p>
      <TotalsBar totals={round.totals} target={round.target} title={t`Money for the pilot`} />
      <p className="govuk-body">
        <When round={round} now={now} />
      </p>
      {round.smallestUnlock ? <InsetText><Localised of={round.smallestUnlock.sentence} /></InsetText> : null}
      {round.waitingCycles.map((sentence) => (
        <InsetText key={sentence.en}>
          <Localised of={sentence} />
        </InsetText>
      ))}
      {round.viewerMayPledge ? (
        <LinkButton href={`/solutions/${slug}/pledge`} isStart>
          <Trans>Pledge</Trans>
        </LinkButton>
      ) : null}
      <PledgesChart round={round} />
      <Valuations round={round} slug={slug} />
      {round.milestones.length > 0 ? (
        <>
          <h3 className="govuk-heading-s">
            <Trans>Milestones that pledges wait for</Trans>
          </h3>
          <ul className="govuk-list govuk-list--bullet">
            {round.milestones.map(({ code, title, met, metAt }) => (
              <li key={code}>
                {title}: {met && metAt ? <Trans>reached on <Day at={metAt} /></Trans> : met ? <Trans>reached</Trans> : <Trans>not yet</Trans>}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Details summary={<Trans>How this was worked out</Trans>}>
        <p className="govuk-body">
          <Trans>
            All pledges whose conditions can hold together count. Two councils that wait for each other count together. There
            is exactly one largest such set, and the order of pledging does not matter.
          </Trans>
        </p>
        <p className="govuk-body">
          <Trans>
            Method {round.algorithmVersion}, fingerprint of the inputs: <code className="site-hash">{round.inputsHash}</code>
          </Trans>
        </p>
        {round.lockedAt ? (
          <p className="govuk-body">
            <a className="govuk-link" href={`/data/rounds/${round.id}.json`} download>
              <Trans>Download the round as a file that anybody can check</Trans>
            </a>
            : <code>npm run moothall -- verify round FILE</code>
          </p>
        ) : null}
      </Details>
    </>
  );
}

function When({ round: { lockedAt, deadline }, now }: Omit<RoundViewProps, 'slug'>) {
  if (lockedAt) {
    return (
      <Trans>
        Pledging closed on <Moment at={lockedAt} />.
      </Trans>
    );
  }
  if (Date.parse(deadline) <= Date.parse(now)) {
    return (
      <Trans>
        Pledging ended on <Moment at={deadline} />. What holds becomes binding when the council closes the round, or by itself an hour later.
      </Trans>
    );
  }
  return (
    <Trans>
      Pledge by <Moment at={deadline} />.
    </Trans>
  );
}
