// What the council stated about the legal route and subsidy control, with what nobody checked.
import { msg } from '@lingui/core/macro';
import { useLingui as useWords } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Details, SummaryList } from '@moothall/ui/govuk';
import type { PilotPageQuery, RouteQuestion, SubsidyBasis } from '../../../gql/types.ts';
import { moneyText } from '../../../language/amounts.ts';
import { Day } from '../../../language/times.tsx';

type Route = NonNullable<PilotPageQuery['pilot']>['route'];

const QUESTIONS: Record<RouteQuestion, MessageDescriptor> = {
  PUBLIC_ASSISTANCE: msg`Does a public authority give financial assistance?`,
  FAIR_COMPETITION: msg`Was the supplier selected by fair and open competition, at a market price?`,
  MINIMAL_ASSISTANCE: msg`Is it minimal financial assistance, up to £315,000 over three years?`,
  STREAMLINED_ROUTE: msg`Does a streamlined route cover it?`,
  PRINCIPLES_ASSESSED: msg`Was it assessed against the subsidy control principles?`,
};

const BASES: Record<SubsidyBasis, MessageDescriptor> = {
  NO_PUBLIC_ASSISTANCE: msg`No public assistance is given`,
  MARKET_TERMS: msg`Bought on market terms after fair and open competition`,
  MINIMAL_ASSISTANCE: msg`Minimal financial assistance`,
  STREAMLINED_ROUTE: msg`A streamlined route`,
  PRINCIPLES: msg`Assessed against the subsidy control principles`,
};

export function RouteView({ route }: { route: Route }) {
  const { t } = useLingui();
  const { i18n } = useWords();
  const before = route.assistanceBefore ? moneyText(route.assistanceBefore) : '';
  return (
    <section aria-labelledby="route">
      <h2 className="govuk-heading-m" id="route">
        <Trans>Legal route</Trans>
      </h2>
      <SummaryList
        rows={[
          { key: t`Law or rule`, value: route.legalRoute },
          { key: t`Subsidy control`, value: i18n._(BASES[route.basis]) },
          ...(before ? [{ key: t`Assistance before`, value: before }] : []),
          { key: t`Confirmed`, value: <>{route.confirmedAs}, <Day at={route.confirmedAt} /></> },
        ]}
      />
      <Details summary={<Trans>The questions of the Subsidy Control Act 2022, and the answers</Trans>}>
        <ol className="govuk-list govuk-list--number">
          {route.answers.map(({ question, isYes, note }) => (
            <li key={question}>
              {i18n._(QUESTIONS[question])} <strong>{isYes ? <Trans>Yes.</Trans> : <Trans>No.</Trans>}</strong> {note}
            </li>
          ))}
        </ol>
      </Details>
      <NotChecked />
    </section>
  );
}

export function NotChecked() {
  return (
    <>
      <p className="govuk-body">
        <Trans>What nobody checked here:</Trans>
      </p>
      <ul className="govuk-list govuk-list--bullet site-measure">
        <li>
          <Trans>whether the answers are right: Moothall records what the council says, and is not legal advice</Trans>
        </li>
        <li>
          <Trans>other assistance that the supplier had</Trans>
        </li>
        <li>
          <Trans>referral to the Competition and Markets Authority, prohibited subsidies, and the duty to publish in the subsidy database</Trans>
        </li>
        <li>
          <Trans>the award of a contract or a grant: the council does that under its own rules</Trans>
        </li>
      </ul>
    </>
  );
}
