// What became of the ideas that were decided, each with the way to its feedback.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { ProposalState, WorkPageQuery } from '../../../gql/types.ts';
import { Localised } from '../../../language/localised.tsx';
import { useStateWords } from '../state-words.tsx';

const DECIDED: readonly ProposalState[] = ['SHORTLISTED', 'RESERVE', 'NOT_SHORTLISTED', 'INELIGIBLE', 'DISQUALIFIED', 'PILOT_OFFERED', 'PILOT_ACCEPTED', 'PILOT_DECLINED'];

export function DecidedIdeas({ proposals }: { proposals: WorkPageQuery['viewer']['proposals'] }) {
  const { t } = useLingui();
  const { proposalText } = useStateWords();
  const decided = proposals.nodes.filter(({ state }) => DECIDED.includes(state));
  if (decided.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Feedback you received</Trans>
      </h2>
      <ScrollTable label={t`Table of feedback`}>
        <Table
          className="site-wide-table"
          head={[t`Idea`, t`Challenge`, t`Result`, t`Feedback`]}
          rows={decided.map(({ id, title, state, challenge }) => [
            title || t`No title yet`,
            { content: <Localised of={challenge.title} /> },
            proposalText(state),
            {
              content: (
                <Link className="govuk-link" href={`/proposals/${id}`}>
                  <Trans>Read it</Trans>
                  <span className="govuk-visually-hidden">: {title}</span>
                </Link>
              ),
            },
          ])}
        />
      </ScrollTable>
    </>
  );
}
