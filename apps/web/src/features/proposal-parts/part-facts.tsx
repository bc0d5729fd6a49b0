// One part in a team, as it is confirmed: who leads, what is done, how much of the work, and when it is paid.
import { Trans, useLingui } from '@lingui/react/macro';
import { InsetText, Link, SummaryList, WarningText } from '@moothall/ui/govuk';
import type { PartFieldsFragment } from '../../gql/types.ts';
import { Localised, useText } from '../../language/localised.tsx';
import { Moment } from '../../language/times.tsx';
import { usePartWords } from './part-words.tsx';

export function PartFacts({ part }: { part: PartFieldsFragment }) {
  const { t } = useLingui();
  const { roleText } = usePartWords();
  const { lead, challenge, role, sharePct, does, paymentDays } = part;
  const nothing = t`Nothing is promised`;
  return (
    <>
      <p className="govuk-body-l site-measure">
        <Trans>
          <Localised of={lead.name} /> names you in the team of an idea. You see your own part here and nothing else of the idea.
        </Trans>
      </p>
      <SummaryList
        rows={[
          { key: t`You take part as`, value: part.name },
          { key: t`Your part`, value: role ? roleText(role) : '' },
          { key: t`Your share of the work`, value: sharePct === null ? '' : `${sharePct}%` },
          { key: t`What you do`, value: <span className="parts-text">{does ?? ''}</span> },
          { key: t`Paid within`, value: paymentDays === null ? nothing : t`${paymentDays} days of your invoice` },
          ...(challenge
            ? [
                {
                  key: t`Challenge`,
                  value: (
                    <Link className="govuk-link" href={`/challenges/${challenge.slug}`}>
                      <Localised of={challenge.title} />
                    </Link>
                  ),
                },
                ...(challenge.timeline.closesAt ? [{ key: t`Answer before`, value: <Moment at={challenge.timeline.closesAt} /> }] : []),
              ]
            : []),
        ]}
      />
      <OtherBids part={part} />
    </>
  );
}

/** Only the organisation itself is shown this. */
function OtherBids({ part: { otherBids } }: { part: PartFieldsFragment }) {
  const text = useText();
  if (otherBids.length === 0) return null;
  const names = otherBids.filter(({ isLead }) => !isLead).map(({ lead }) => text(lead.name)).join(', ');
  return (
    <>
      {otherBids.some(({ isLead }) => isLead) ? (
        <WarningText>
          <Trans>Your own organisation sends an idea to this challenge too. Only you are shown this.</Trans>
        </WarningText>
      ) : null}
      {names ? (
        <InsetText>
          <Trans>You are also in the team of {names} for this challenge. Only you are shown this. Whether you may be in both is for you to agree with them.</Trans>
        </InsetText>
      ) : null}
    </>
  );
}
