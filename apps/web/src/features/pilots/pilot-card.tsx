// One pilot in a list: what is tried, by whom, where it stands.
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';
import { ResultCard } from '@moothall/ui/layout';
import type { PilotCardFragment } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';
import { PilotStateTag } from './words/pilot-words.tsx';

export function PilotCard({ pilot, headingLevel = 2 }: { pilot: PilotCardFragment; headingLevel?: 2 | 3 }) {
  const { slug, state, solution, supplier, lead, challenge, adoptionCount } = pilot;
  return (
    <ResultCard
      title={solution.title}
      href={`/pilots/${slug}`}
      headingLevel={headingLevel}
      tag={<PilotStateTag state={state} />}
      facts={[
        <Localised key="who" of={supplier.name} />,
        <Trans key="for">
          for <Localised of={lead.name} />
        </Trans>,
        ...(adoptionCount > 0 ? [<Plural key="adopted" value={adoptionCount} one="adopted by # other authority" other="adopted by # other authorities" />] : []),
      ]}
    >
      <p className="govuk-body">{solution.summary}</p>
      <p className="govuk-body-s">
        <Trans>
          Tries an answer to{' '}
          <Link className="govuk-link" href={`/challenges/${challenge.slug}`}>
            <Localised of={challenge.title} />
          </Link>
        </Trans>
      </p>
    </ResultCard>
  );
}
