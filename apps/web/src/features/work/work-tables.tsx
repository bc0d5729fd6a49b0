// The person's own rows: ideas, scoring and pledges, each with where it stands and the way to it.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { WorkPageQuery } from '../../gql/types.ts';
import { moneyText } from '../../language/amounts.ts';
import { Localised } from '../../language/localised.tsx';
import { Moment } from '../../language/times.tsx';
import { useStateWords } from './state-words.tsx';

type Viewer = WorkPageQuery['viewer'];

export function MyProposals({ proposals }: { proposals: Viewer['proposals'] }) {
  const { t } = useLingui();
  const { proposalText } = useStateWords();
  if (proposals.nodes.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Your ideas</Trans>
      </h2>
      <ScrollTable label={t`Table of your ideas`}>
        <Table
          className="site-wide-table"
          head={[t`Idea`, t`Challenge`, t`State`, t`Closes`]}
          rows={proposals.nodes.map(({ id, title, state, challenge }) => [
            {
              content: (
                <Link className="govuk-link" href={`/proposals/${id}`}>
                  {title || t`No title yet`}
                </Link>
              ),
            },
            {
              content: (
                <Link className="govuk-link" href={`/challenges/${challenge.slug}`}>
                  <Localised of={challenge.title} />
                </Link>
              ),
            },
            proposalText(state),
            { content: challenge.timeline.closesAt ? <Moment at={challenge.timeline.closesAt} /> : '–' },
          ])}
        />
      </ScrollTable>
    </>
  );
}

/** Whoever chairs agrees the scores of others and gives none. */
const chairRow = ({ slug, title }: Viewer['scoresheets'][number]['challenge'], state: string) => [
  {
    content: (
      <Link className="govuk-link" href={`/challenges/${slug}/moderation`}>
        <Localised of={title} />
      </Link>
    ),
  },
  state,
  '–',
];

export function MyScoresheets({ scoresheets }: { scoresheets: Viewer['scoresheets'] }) {
  const { t } = useLingui();
  const { evaluatorText } = useStateWords();
  if (scoresheets.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Your scoring</Trans>
      </h2>
      <ScrollTable label={t`Table of your scoring`}>
        <Table
          className="site-wide-table"
          head={[t`Challenge`, t`State`, t`Ideas`]}
          rows={scoresheets.map(({ role, status, challenge, items }) =>
            role === 'CHAIR' && status !== 'PENDING_DECLARATION'
              ? chairRow(challenge, t`You chair the panel`)
              : [
                  {
                    content: (
                      <Link className="govuk-link" href={`/challenges/${challenge.slug}/score`}>
                        <Localised of={challenge.title} />
                      </Link>
                    ),
                  },
                  evaluatorText(status),
                  { content: <Plural value={items.filter(({ recused }) => !recused).length} one="# idea" other="# ideas" /> },
                ],
          )}
        />
      </ScrollTable>
    </>
  );
}

export function MyPledges({ pledges }: { pledges: Viewer['pledges'] }) {
  const { t } = useLingui();
  const { pledgeText } = useStateWords();
  if (pledges.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Your pledges</Trans>
      </h2>
      <ScrollTable label={t`Table of your pledges`}>
        <Table
          className="site-wide-table"
          head={[t`Solution`, { content: t`Pledged`, isNumeric: true }, t`Condition`, t`State`]}
          rows={pledges.map(({ id, amount, conditionText, status, round }) => [
            {
              content: (
                <Link className="govuk-link" href={`/solutions/${round.solution.slug}/pledge/${id}`}>
                  {round.solution.title}
                </Link>
              ),
            },
            { content: moneyText(amount), isNumeric: true },
            { content: <Localised of={conditionText} /> },
            pledgeText(status),
          ])}
        />
      </ScrollTable>
    </>
  );
}

/** What others give in kind, and ask the person's organisation to confirm the value of. */
export function ValuesToCheck({ values }: { values: Viewer['valuationsToCheck'] }) {
  const { t } = useLingui();
  if (values.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Values you are asked to check</Trans>
      </h2>
      <ScrollTable label={t`Table of values to check`}>
        <Table
          className="site-wide-table"
          head={[t`Given by`, t`Solution`, { content: t`Value`, isNumeric: true }]}
          rows={values.map(({ id, amount, organisation, round }) => [
            {
              content: (
                <Link className="govuk-link" href={`/solutions/${round.solution.slug}/valuation/${id}`}>
                  <Localised of={organisation.name} />
                </Link>
              ),
            },
            round.solution.title,
            { content: moneyText(amount), isNumeric: true },
          ])}
        />
      </ScrollTable>
    </>
  );
}
