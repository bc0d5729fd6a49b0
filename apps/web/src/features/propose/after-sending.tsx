// What happens after an idea is sent, with this challenge's own dates.
import { Trans } from '@lingui/react/macro';
import type { ProposalQuestionsFragment } from '../../gql/types.ts';
import { Moment } from '../../language/times.tsx';

export function AfterSending({ challenge: { timeline } }: { challenge: ProposalQuestionsFragment }) {
  const { closesAt, shortlistBy } = timeline;
  return (
    <section className="site-box" aria-labelledby="after-sending">
      <h2 className="govuk-heading-m" id="after-sending">
        <Trans>What happens after you send your idea</Trans>
      </h2>
      <ol className="govuk-list govuk-list--number">
        <li>
          {closesAt ? (
            <Trans>
              It stays sealed until <Moment at={closesAt} />. Not even the council can read it, and you can send a newer version until then.
            </Trans>
          ) : (
            <Trans>It stays sealed until the closing time. Not even the council can read it.</Trans>
          )}
        </li>
        <li>
          <Trans>At least three scorers read it, each alone and without your name, and give a reason for every score.</Trans>
        </li>
        <li>
          {shortlistBy ? (
            <Trans>
              The shortlist is planned by <Moment at={shortlistBy} />. You get feedback on every criterion, whether you are on it or not.
            </Trans>
          ) : (
            <Trans>The shortlist is published with its reasons. You get feedback on every criterion, whether you are on it or not.</Trans>
          )}
        </li>
        <li>
          <Trans>Councils and funders can pledge money and people to a pilot of each shortlisted idea.</Trans>
        </li>
      </ol>
    </section>
  );
}
