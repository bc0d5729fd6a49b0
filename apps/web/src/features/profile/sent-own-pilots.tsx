// Results from own pilots as they stood when an idea was sent, from the profile that went with it.
import { Trans } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';
import { Localised } from '../../language/localised.tsx';

export interface SentPilot {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly lead: { readonly en: string; readonly cy: string | null };
  readonly standing: string | null;
  readonly results: readonly { readonly indicatorCode: string; readonly outcome: string }[];
}

export function SentOwnPilots({ pilots }: { pilots: readonly SentPilot[] }) {
  if (pilots.length === 0) return null;
  return (
    <section aria-labelledby="own-pilots">
      <h2 className="govuk-heading-m" id="own-pilots">
        <Trans>Results from its own pilots</Trans>
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {pilots.map(({ id, slug, title, lead, results, standing }) => (
          <li key={id}>
            <Link className="govuk-link" href={`/pilots/${slug}/outcomes`}>
              {title}
            </Link>
            , <Localised of={lead} /> ({standing}){results.length > 0 ? `: ${results.map((one) => `${one.indicatorCode} ${one.outcome}`).join(', ')}` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}
