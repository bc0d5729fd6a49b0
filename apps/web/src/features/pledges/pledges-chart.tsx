// Who gives what, each pledge starting where the one before ended, and all pledges with their conditions as a table.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { PledgeWaterfall } from '@moothall/ui/charts';
import { Link } from '@moothall/ui/govuk';
import type { PledgeRoundViewFragment } from '../../gql/types.ts';
import { moneyText, poundsOf } from '../../language/amounts.ts';
import { Localised, useText } from '../../language/localised.tsx';
import { Day } from '../../language/times.tsx';
import { usePledgeWords } from './pledge-words.tsx';

type Pledge = PledgeRoundViewFragment['pledges'][number];

const IS_MONEY: readonly Pledge['kind'][] = ['CASH', 'MATCH'];
const IS_OVER: readonly Pledge['status'][] = ['WITHDRAWN', 'EXPIRED', 'FAILED'];

export function PledgesChart({ round }: { round: PledgeRoundViewFragment }) {
  const { t } = useLingui();
  const text = useText();
  const { kindText, statusText } = usePledgeWords();
  const running = round.pledges.filter(({ status }) => !IS_OVER.includes(status));
  const goal = moneyText(round.target);
  return (
    <PledgeWaterfall
      title={t`Who pledges what`}
      titleLevel={2}
      finding={<Plural value={running.length} _0="Nobody has pledged yet." one="# pledge so far." other="# pledges so far." />}
      target={poundsOf(round.target)}
      targetText={t`The line is the target: ${goal}`}
      rows={running
        .filter(({ kind }) => IS_MONEY.includes(kind))
        .map((pledge) => {
          const isWaiting = pledge.status === 'WAITING';
          return {
            id: pledge.id,
            label: text(pledge.organisation.name),
            kind: isWaiting ? ('conditional' as const) : ('firm' as const),
            value: poundsOf(isWaiting ? pledge.amount : pledge.effectiveAmount),
            valueLabel: moneyText(isWaiting ? pledge.amount : pledge.effectiveAmount),
            note: text(pledge.conditionText),
          };
        })}
      tableSummary={t`Show all pledges and their conditions as a table`}
      table={{
        className: 'site-wide-table',
        firstCellIsHeader: true,
        head: [t`Who`, t`What`, { content: t`Pledged`, isNumeric: true }, { content: t`Counts now`, isNumeric: true }, t`Condition`, t`State`],
        rows: round.pledges.map((pledge) => [
          {
            content: (
              <Link className="govuk-link" href={`/organisations/${pledge.organisation.slug}`}>
                <Localised of={pledge.organisation.name} />
              </Link>
            ),
          },
          [kindText(pledge.kind), text(pledge.matchText), pledge.note].filter(Boolean).join(': '),
          { content: moneyText(pledge.amount), isNumeric: true },
          { content: moneyText(pledge.effectiveAmount), isNumeric: true },
          { content: <Condition pledge={pledge} /> },
          statusText(pledge.status),
        ]),
      }}
      note={t`Goods, staff time, data and sites are listed in the table and not counted as money.`}
    />
  );
}

function Condition({ pledge }: { pledge: Pledge }) {
  const text = useText();
  return (
    <>
      <Localised of={pledge.conditionText} />
      {pledge.explanation.map((one) => ({ ...one, sentence: text(one.text).replace(/\.$/, '') })).map(({ sentence, current, needed }) => (
        <span className="site-line" key={sentence}>
          <Trans>
            {sentence}: {current} now, {needed} needed
          </Trans>
        </span>
      ))}
      {pledge.validUntil ? (
        <span className="site-line">
          <Trans>
            until <Day at={pledge.validUntil} />
          </Trans>
        </span>
      ) : null}
    </>
  );
}
