// What each council of a joint challenge did, in figures that its log shows.
import { Trans, useLingui } from '@lingui/react/macro';
import { Details, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { ReportFieldsFragment } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';
import { Day } from '../../language/times.tsx';
import { useGovernanceWords } from './governance-words.tsx';
import { useParticipationWords } from './participation-words.tsx';

export function ReportTable({ report }: { report: ReportFieldsFragment[] }) {
  const { t } = useLingui();
  const { roleText } = useParticipationWords();
  const hoursText = (hours: number | null) => (hours === null ? '–' : hours === 0 ? t`under an hour` : t`${hours} hours`);
  return (
    <section aria-labelledby="report">
      <h2 className="govuk-heading-m" id="report">
        <Trans>The part each council takes</Trans>
      </h2>
      <p className="govuk-body site-measure">
        <Trans>Councils that buy together each have to take an active part and be able to show it. These figures are counted from the log of the challenge.</Trans>
      </p>
      <ScrollTable label={t`Table of the part each council takes`}>
        <Table
          head={[t`Council`, t`Part`, t`Joined`, { content: t`Requests answered`, isNumeric: true }, t`Middle time to answer`]}
          rows={report.map((one) => [
            { content: <Localised of={one.organisation.name} /> },
            roleText(one.role),
            { content: <Day at={one.joinedAt} /> },
            { content: t`${one.answered} of ${one.asked}`, isNumeric: true },
            hoursText(one.medianHours),
          ])}
          firstCellIsHeader
        />
      </ScrollTable>
      {report.map((one) => (
        <DoneList key={one.organisation.id} one={one} />
      ))}
    </section>
  );
}

function DoneList({ one }: { one: ReportFieldsFragment }) {
  const { actText } = useGovernanceWords();
  if (one.done.length === 0) return null;
  return (
    <Details
      summary={
        <Trans>
          What <Localised of={one.organisation.name} /> did
        </Trans>
      }
    >
      <ul className="govuk-list govuk-list--bullet">
        {one.done.map(({ act, times, lastAt }) => (
          <li key={act}>
            <Trans>
              {actText(act)}: {times} ×, last on <Day at={lastAt} />
            </Trans>
          </li>
        ))}
      </ul>
    </Details>
  );
}
