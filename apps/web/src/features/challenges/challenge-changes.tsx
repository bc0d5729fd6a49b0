// That something was changed after publishing, when and why; the texts before and after are a page of their own.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Tag } from '@moothall/ui/govuk';
import type { ChallengeChangesFragment } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';
import { Moment } from '../../language/times.tsx';

export function ChallengeChanges({ amendments, slug }: ChallengeChangesFragment & { slug: string }) {
  const { t } = useLingui();
  if (amendments.length === 0) return null;
  return (
    <section aria-labelledby="amendments">
      <h2 className="govuk-heading-m" id="amendments">
        <Trans>What was changed after publishing</Trans>
      </h2>
      <ul className="govuk-list">
        {amendments.map(({ version, at, reason, material }) => (
          <li key={version}>
            <Moment at={at} /> {material ? <Tag colour="orange">{t`Material change`}</Tag> : null}
            <br />
            <Localised of={reason} />
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link className="govuk-link" href={`/challenges/${slug}/changes`}>
          <Trans>See what changed, before and after</Trans>
        </Link>
      </p>
    </section>
  );
}
