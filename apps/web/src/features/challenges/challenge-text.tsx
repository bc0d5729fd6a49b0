// The council's own words: the problem, what it wants, what it does not want, the terms.
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { InsetText } from '@moothall/ui/govuk';
import type { ChallengeTextFragment } from '../../gql/types.ts';
import { LocalisedParagraphs, useText } from '../../language/localised.tsx';
import type { LocalisedText } from '../../language/localised.tsx';

export function ProblemText({ challenge }: { challenge: ChallengeTextFragment }) {
  return (
    <>
      <Part id="problem" title={<Trans>The problem</Trans>} of={challenge.problem} />
      <Part id="outcomes" title={<Trans>What we want to see</Trans>} of={challenge.outcomesWanted} />
      <Part id="not-wanted" title={<Trans>What we do not want</Trans>} of={challenge.notWanted} />
    </>
  );
}

export function TermsText({ challenge }: { challenge: ChallengeTextFragment }) {
  return (
    <>
      <Part id="terms" title={<Trans>Terms</Trans>} of={challenge.terms} />
      <NoPromise />
    </>
  );
}

/** The standing words of every challenge. */
export function NoPromise() {
  return (
    <InsetText>
      <p className="govuk-body">
        <Trans>
          <strong>Engagement is not a promise to buy.</strong> Taking part gives nobody an advantage or a right to a
          contract.
        </Trans>
      </p>
      <p className="govuk-body">
        <Trans>Moothall does not publish to Find a Tender and does not award contracts.</Trans>
      </p>
    </InsetText>
  );
}

function Part({ id, title, of }: { id: string; title: ReactNode; of: LocalisedText | null }) {
  const text = useText();
  if (!text(of)) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      <LocalisedParagraphs of={of} />
    </section>
  );
}
