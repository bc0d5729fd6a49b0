// What a simulation says of the order, in a sentence each, and the way to all of it.
import { Trans } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';

interface SimulatedProps {
  slug: string;
  stability: { state: string; isCurrent: boolean; rows: { first: { value: number }; overtakes: { value: number } | null }[] } | null;
}

/** Neighbours that changed places in more than one of twenty draws are said to be able to swap. */
const RARELY = 0.05;

export function Simulated({ slug, stability }: SimulatedProps) {
  const rows = stability?.isCurrent ? stability.rows : [];
  const swaps = rows.flatMap(({ overtakes }, index) => (overtakes && overtakes.value > RARELY ? [index] : []));
  return (
    <>
      {swaps.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {swaps.map((place) => (
            <li key={place}>
              <Trans>
                In the simulation, places {place} and {place + 1} could swap.
              </Trans>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="govuk-body evaluation-asks">
        <Link className="govuk-link" href={`/challenges/${slug}/ranking/simulation`}>
          <Trans>What if weights or scores were a little different?</Trans>
        </Link>
      </p>
    </>
  );
}
