// What is given in kind: who valued it, who was asked to check that, and whether they have.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { PledgeRoundViewFragment } from '../../gql/types.ts';
import { moneyText } from '../../language/amounts.ts';
import { Localised } from '../../language/localised.tsx';
import { Day } from '../../language/times.tsx';
import { usePledgeWords } from './pledge-words.tsx';

type Pledge = PledgeRoundViewFragment['pledges'][number];

export function Valuations({ round, slug }: { round: PledgeRoundViewFragment; slug: string }) {
  const { t } = useLingui();
  const { kindText } = usePledgeWords();
  const given = round.pledges.filter(({ valuation, status }) => valuation && status !== 'WITHDRAWN');
  if (given.length === 0) return null;
  return (
    <section aria-labelledby="valuations">
      <h3 className="govuk-heading-s" id="valuations">
        <Trans>What is given in kind, and who checked its value</Trans>
      </h3>
      <ScrollTable label={t`Table of values in kind`}>
        <Table
          className="site-wide-table"
          firstCellIsHeader
          head={[t`Valued by`, t`What`, { content: t`Value`, isNumeric: true }, t`Checked by`]}
          rows={given.map((pledge) => [
            { content: <Localised of={pledge.organisation.name} /> },
            [kindText(pledge.kind), pledge.note].filter(Boolean).join(': '),
            { content: moneyText(pledge.amount), isNumeric: true },
            { content: <Checked pledge={pledge} slug={slug} /> },
          ])}
        />
      </ScrollTable>
    </section>
  );
}

function Checked({ pledge, slug }: { pledge: Pledge; slug: string }) {
  const { valuation } = pledge;
  if (!valuation?.verifier) return <Trans>Nobody was asked to check it</Trans>;
  const who = <Localised of={valuation.verifier.name} />;
  if (valuation.state === 'CONFIRMED')
    return (
      <>
        <Trans>{who}: confirmed</Trans>
        {valuation.checkedAt ? (
          <span className="site-line">
            <Day at={valuation.checkedAt} />
          </span>
        ) : null}
      </>
    );
  if (valuation.state === 'DISPUTED')
    return (
      <>
        <Trans>{who}: does not agree</Trans>
        <span className="site-line">{valuation.note}</span>
      </>
    );
  return (
    <>
      <Trans>{who}: not checked yet</Trans>
      {pledge.viewerMayCheck ? (
        <span className="site-line">
          <Link className="govuk-link" href={`/solutions/${slug}/valuation/${pledge.id}`}>
            <Trans>Check the value</Trans>
          </Link>
        </span>
      ) : null}
    </>
  );
}
