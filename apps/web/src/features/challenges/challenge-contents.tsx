// The parts of a challenge's page, so that nobody has to scroll to find the one they came for.
import { useLingui } from '@lingui/react/macro';
import type { Stage } from '../../gql/types.ts';

export function ChallengeContents({ stage, hasCriteria }: { stage: Stage; hasCriteria: boolean }) {
  const { t } = useLingui();
  const parts = [
    { id: 'problem', text: t`The problem` },
    { id: 'measures', text: t`How success is measured` },
    { id: 'timeline', text: t`Timeline` },
    ...(hasCriteria ? [{ id: 'criteria', text: t`How ideas are scored` }] : []),
    { id: 'people', text: t`Who takes part, and where` },
    ...(stage === 'OPEN' || stage === 'ENGAGING' ? [{ id: 'propose', text: t`Send an idea` }] : []),
  ];
  return (
    <nav aria-label={t`On this page`}>
      <ul className="site-contents">
        {parts.map(({ id, text }) => (
          <li key={id}>
            <a className="govuk-link" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
