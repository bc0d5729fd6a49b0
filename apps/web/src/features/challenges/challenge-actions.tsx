// What the person looking can do now, and how to send an idea.
import { Trans } from '@lingui/react/macro';
import { Link, LinkButton } from '@moothall/ui/govuk';
import type { ChallengeActionsFragment, Stage } from '../../gql/types.ts';

/** @param links the steps in words, from whoever prepares the page */
export function ChallengeActions({ links }: { links: readonly { href: string; text: string }[] }) {
  if (links.length === 0) return null;
  return (
    <nav className="site-box" aria-labelledby="you-can">
      <h2 className="govuk-heading-s" id="you-can">
        <Trans>You can</Trans>
      </h2>
      <ul className="govuk-list">
        {links.map(({ href, text }) => (
          <li key={text}>
            <Link className="govuk-link" href={href}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface HowToProposeProps {
  challenge: ChallengeActionsFragment;
  slug: string;
  stage: Stage;
}

export function HowToPropose({ challenge, slug, stage }: HowToProposeProps) {
  const propose = `/challenges/${slug}/propose`;
  if (stage !== 'OPEN' && stage !== 'ENGAGING') return null;
  return (
    <section className="site-box" aria-labelledby="propose">
      <h2 className="govuk-heading-m" id="propose">
        <Trans>Send an idea</Trans>
      </h2>
      {stage === 'ENGAGING' ? (
        <p className="govuk-body">
          <Trans>Not open for ideas yet.</Trans>
        </p>
      ) : (
        <>
          <p className="govuk-body">
            <Trans>It takes about 40 minutes. You can see all questions first, save, and come back.</Trans>
          </p>
          <p className="govuk-body">
            <Trans>Nobody can read your idea before the closing time, not even the council.</Trans>
          </p>
          <LinkButton href={propose} isStart>
            {challenge.myProposal ? <Trans>Go on with your idea</Trans> : <Trans>Start your idea</Trans>}
          </LinkButton>
        </>
      )}
    </section>
  );
}
