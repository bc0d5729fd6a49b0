// Links to the pledges that the viewer's organisations have made in this round.
import { Trans } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';
import { moneyText } from '../../language/amounts.ts';
import { Localised } from '../../language/localised.tsx';
import type { RoundToPledgeFragment } from '../../gql/types.ts';

export function OwnPledges({ pledges, slug }: { pledges: RoundToPledgeFragment['pledges']; slug: string }) {
  const own = pledges.filter(({ mine }) => mine);
  if (own.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-s">
        <Trans>Pledges you have made here</Trans>
      </h2>
      <ul className="govuk-list">
        {own.map(({ id, amount, organisation }) => (
          <li key={id}>
            <Link className="govuk-link" href={`/solutions/${slug}/pledge/${id}`}>
              <Localised of={organisation.name} />: {moneyText(amount)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
