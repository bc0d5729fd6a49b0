// What is deleted and what is kept when an account is closed, and on which ground, in words that can be read before.
import { Plural, Trans } from '@lingui/react/macro';

interface Props {
  formerName: string;
  draftsDeleted: number;
}

export function ClosingConsequences({ formerName, draftsDeleted }: Props) {
  return (
    <div className="site-measure">
      <h2 className="govuk-heading-m">
        <Trans>What is deleted</Trans>
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <Trans>your name, e-mail address and password, everywhere they stand</Trans>
        </li>
        <li>
          <Trans>where you are signed in, your notifications and choices, what you follow and the searches you saved</Trans>
        </li>
        <li>
          <Trans>which organisations you belong to, the employers you stated, and links to your calendar</Trans>
        </li>
        <li>
          <Trans>places you booked at events to come; whoever waits moves up</Trans>
        </li>
        <li>
          <Trans>API keys you made stop working</Trans>
        </li>
        {draftsDeleted > 0 ? (
          <li>
            <Plural value={draftsDeleted} one="# draft of an idea with its files, because nobody else belongs to the organisation" other="# drafts of ideas with their files, because nobody else belongs to the organisation" />
          </li>
        ) : null}
      </ul>
      <h2 className="govuk-heading-m">
        <Trans>What is kept, and why</Trans>
      </h2>
      <p className="govuk-body">
        <Trans>Some records must stay. From then on “{formerName}” stands in place of your name, and nobody can look up who that was.</Trans>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <Trans>scores and reasons, declarations of interest, votes, and questions and answers: they explain a decision, and the Procurement Act 2023 (section 98) asks councils to keep them for three years at least</Trans>
        </li>
        <li>
          <Trans>pledges and calls for money: for as long as somebody can claim on them, six years</Trans>
        </li>
        <li>
          <Trans>what you wrote for your council or firm, such as sent ideas, shared drafts, documents and reports: it belongs to the organisation, which answers for it</Trans>
        </li>
        <li>
          <Trans>the record of who did what, by numbers and times alone, so that nobody can change what happened</Trans>
        </li>
        <li>
          <Trans>copies in backups, for up to twelve months; whoever restores one erases you again</Trans>
        </li>
      </ul>
    </div>
  );
}
