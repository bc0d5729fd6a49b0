// Who looks at this page now.
import { Plural } from '@lingui/react/macro';
import type { Present as Person } from './use-live-panel.ts';

export function Present({ people }: { people: Person[] | null }) {
  if (!people) return null;
  const names = people.map(({ name }) => name).join(', ');
  return (
    <p className="govuk-body" role="status">
      <strong>
        <Plural value={people.length} one="# person is here:" other="# people are here:" />
      </strong>{' '}
      {names}
    </p>
  );
}
