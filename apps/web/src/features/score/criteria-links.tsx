// The other way of working: one criterion at a time, for all ideas.
import { Trans } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';
import { Localised } from '../../language/localised.tsx';

interface CriteriaLinksProps {
  slug: string;
  criteria: { code: string; title: { en: string | null; cy: string | null } }[];
}

export function CriteriaLinks({ slug, criteria }: CriteriaLinksProps) {
  return (
    <section aria-labelledby="by-criterion">
      <h2 className="govuk-heading-s" id="by-criterion">
        <Trans>Or score one criterion for all ideas</Trans>
      </h2>
      <ul className="govuk-list">
        {criteria.map(({ code, title }) => (
          <li key={code}>
            <Link className="govuk-link" href={`/evaluate/${slug}/criteria/${encodeURIComponent(code)}`}>
              <Localised of={title} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
