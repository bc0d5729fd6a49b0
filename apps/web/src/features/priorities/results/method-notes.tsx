// How a result was counted, its conventions, and the files by which anybody can count it again.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { SummaryList } from '@moothall/ui/govuk';
import type { ConsultationMethod, ConsultationResultsFragment } from '../../../gql/types.ts';
import { Moment } from '../../../language/times.tsx';

type Result = NonNullable<ConsultationResultsFragment['result']>;

interface MethodNotesProps {
  consultation: ConsultationResultsFragment;
  result: Result;
}

export function MethodNotes({ consultation, result }: MethodNotesProps) {
  const { t } = useLingui();
  const { id, method, turnout, source } = consultation;
  const voters = turnout?.voters ?? 0;
  return (
    <section>
      <h2 className="govuk-heading-m">
        <Trans>How it was counted</Trans>
      </h2>
      <p className="govuk-body">
        <Explanation method={method} />
      </p>
      <SummaryList
        rows={[
          { key: t`Who answered`, value: method === 'RANKED' ? <Plural value={voters} one="# person of the panel" other="# people of the panel" /> : <Plural value={voters} one="# visit" other="# visits" /> },
          ...(source ? [{ key: t`Where the votes come from`, value: source }] : []),
          { key: t`Method`, value: <code>{result.method}</code> },
          { key: t`Counted`, value: <Moment at={result.countedAt} /> },
          { key: t`Fingerprint of the votes`, value: <code className="site-hash">{result.inputsHash}</code> },
          { key: t`Fingerprint of the result`, value: <code className="site-hash">{result.resultHash}</code> },
        ]}
      />
      <Files id={id} method={method} />
    </section>
  );
}

function Explanation({ method }: { method: ConsultationMethod }) {
  switch (method) {
    case 'PAIRWISE':
      return (
        <Trans>
          Everybody with the link could answer, so this is not a sample of all residents. Scores follow the Bradley–Terry model with half a virtual win and loss for each option, so that one vote alone proves nothing. Pairs with few votes are asked more often, so that a late option catches up. Options whose scores are equal stay tied.
        </Trans>
      );
    case 'RANKED':
      return (
        <Trans>
          The order follows the Schulze method by winning votes. One option comes before another when more ballots lead to it, directly or over others, than back. The order in which ballots came makes no difference.
        </Trans>
      );
    case 'BUDGET':
      return (
        <Trans>
          Projects are chosen by the Method of Equal Shares, exact to fractions of a penny. While money is left, every share is raised by £1 as long as the choice fits the budget; the rest goes to the projects with most votes that still fit. Ties go to the one with more votes, then the cheaper one, then the one listed first.
        </Trans>
      );
  }
}

function Files({ id, method }: { id: string; method: ConsultationMethod }) {
  const { t } = useLingui();
  const files = [
    { name: `${id}-result.csv`, text: t`Result (CSV)` },
    { name: `${id}-result.json`, text: t`Result, complete (JSON)` },
    { name: `${id}-votes.csv`, text: t`Votes without names, in an order drawn by lot (CSV)` },
    { name: `${id}-votes.json`, text: t`Votes as they were counted (JSON)` },
    ...(method === 'BUDGET' ? [{ name: `${id}.pb`, text: t`Projects and ballots for other programs (.pb)` }] : []),
  ];
  return (
    <>
      <h3 className="govuk-heading-s">
        <Trans>Files</Trans>
      </h3>
      <ul className="govuk-list">
        {files.map(({ name, text }) => (
          <li key={name}>
            <a className="govuk-link" href={`/data/consultations/${name}`} download>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
