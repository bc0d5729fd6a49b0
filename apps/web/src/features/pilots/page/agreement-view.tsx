// What both sides signed, where and when the pilot runs, and what it costs.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, SummaryList } from '@moothall/ui/govuk';
import type { PilotPageQuery } from '../../../gql/types.ts';
import { moneyText } from '../../../language/amounts.ts';
import { Localised } from '../../../language/localised.tsx';
import { Day } from '../../../language/times.tsx';

type Pilot = NonNullable<PilotPageQuery['pilot']>;

export function AgreementView({ pilot }: { pilot: Pilot }) {
  const { t } = useLingui();
  const { agreement, startsOn, endsOn, places, supplier, lead } = pilot;
  const [cost, covered] = [moneyText(pilot.cost), moneyText(pilot.covered)];
  const link = (href: string, name: Pilot['supplier']['name']) => (
    <Link className="govuk-link" href={href}>
      <Localised of={name} />
    </Link>
  );
  return (
    <SummaryList
      rows={[
        { key: t`Council`, value: link(`/organisations/${lead.slug}`, lead.name) },
        { key: t`Supplier`, value: link(`/organisations/${supplier.slug}`, supplier.name) },
        { key: t`Where`, value: <ul className="govuk-list">{places.map(({ code, name }) => <li key={code}>{link(`/places/${code}`, name)}</li>)}</ul> },
        { key: t`Cost`, value: <Trans>{cost} – {covered} was pledged and holds</Trans> },
        ...(pilot.waiverReason ? [{ key: t`Begun without full cover because`, value: pilot.waiverReason }] : []),
        ...(startsOn && endsOn ? [{ key: t`When`, value: <Trans><Day at={startsOn} /> to <Day at={endsOn} /></Trans> }] : []),
        ...(agreement
          ? [
              { key: t`Agreement`, value: <Signed agreement={agreement} /> },
              { key: t`Data licence`, value: agreement.dataLicence },
              { key: t`Rights and exit`, value: agreement.rightsAndExit },
            ]
          : []),
      ]}
    />
  );
}

function Signed({ agreement }: { agreement: NonNullable<Pilot['agreement']> }) {
  const { reference, signedForCouncil, signedForSupplier, signedOn } = agreement;
  return (
    <Trans>
      {reference}, signed on <Day at={signedOn} /> for the council by its {signedForCouncil}, for the supplier by its {signedForSupplier}
    </Trans>
  );
}
