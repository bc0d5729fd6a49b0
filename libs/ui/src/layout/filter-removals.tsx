/** The ways out of a search that found nothing: each filter in use, as a link that takes it away. */
import { Link } from '../govuk/link.tsx';
import type { AppliedFilter } from './filter-panel.tsx';

export type FilterRemovalsProps = { filters: AppliedFilter[] };

export function FilterRemovals({ filters }: FilterRemovalsProps) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {filters.map(({ removeHref, removeLabel }) => (
        <li key={removeHref}>
          <Link className="govuk-link" href={removeHref}>
            {removeLabel}
          </Link>
        </li>
      ))}
    </ul>
  );
}
