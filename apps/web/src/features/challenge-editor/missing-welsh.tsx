// In Wales both languages are published together; an approved text can no longer be changed, so gaps are shown early.
import { Trans } from '@lingui/react/macro';
import { InsetText, Link } from '@moothall/ui/govuk';
import type { EditableChallengeFragment } from '../../gql/types.ts';
import type { Values } from '../../data/repeated-fields.ts';
import { useAnswerLabels } from './answer-labels.tsx';
import { isBilingual } from './editable-challenge.ts';
import { sectionOfPath } from './sections.ts';

/** The boxes that are empty in one language and filled in the other. */
export function halfTranslated(values: Values): string[] {
  const isPublic = (name: string): boolean => !name.startsWith('placeCodes-') && !name.startsWith('placeDescription-');
  return Object.keys(values).flatMap((name) => {
    if (!name.endsWith('-en') || !isPublic(name)) return [];
    const other = name.replace(/-en$/, '-cy');
    const [en, cy] = [values[name]?.trim(), values[other]?.trim()];
    return en && !cy ? [other] : cy && !en ? [name] : [];
  });
}

export function MissingWelsh({ challenge, values }: { challenge: EditableChallengeFragment; values: Values }) {
  const { fullLabel } = useAnswerLabels();
  const boxes = isBilingual(challenge) ? halfTranslated(values) : [];
  if (boxes.length === 0) return null;
  return (
    <InsetText>
      <h2 className="govuk-heading-s">
        <Trans>Still in one language only</Trans>
      </h2>
      <p className="govuk-body">
        <Trans>Both languages are published together, and an approved text can no longer be changed before that. Write these before you send it for review:</Trans>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {boxes.map((box) => (
          <li key={box}>
            <Link className="govuk-link" href={`/challenges/${challenge.slug}/edit/${sectionOfPath(box.split('-')) ?? 'problem'}#${box}`}>
              {fullLabel(box)}
            </Link>
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
