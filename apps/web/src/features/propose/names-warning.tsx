// Warns before sending that a text names its author, and leads to each place; sending stays possible.
import { Trans } from '@lingui/react/macro';
import { Link, WarningText } from '@moothall/ui/govuk';
import type { NamesInIdeaQuery } from '../../gql/types.ts';
import { useSectionWords } from './section-words.tsx';
import { sectionOfPath } from './sections.ts';

type Found = NonNullable<NonNullable<NamesInIdeaQuery['proposal']>['namesInText']>;

export function NamesWarning({ id, found }: { id: string; found: Found }) {
  const { sectionText } = useSectionWords();
  if (found.length === 0) return null;
  return (
    <div className="site-measure">
      <WarningText>
        <Trans>Your text may name you. Ideas are scored without names; take these words out so that nobody knows yours by them.</Trans>
      </WarningText>
      <ul className="govuk-list govuk-list--bullet">
        {found.map(({ field, found: words, kind }) => {
          const section = sectionOfPath([field]);
          return (
            <li key={`${field} ${kind} ${words}`}>
              “{words}”
              {section ? (
                <>
                  :{' '}
                  <Link className="govuk-link" href={`/proposals/${id}/${section}`}>
                    {sectionText(section)}
                  </Link>
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
