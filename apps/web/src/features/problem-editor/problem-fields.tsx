// The questions about a problem, in the order in which somebody who saw it would tell it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Select } from '@moothall/ui/govuk';
import type { EditProblemQuery } from '../../gql/types.ts';
import { useText } from '../../language/localised.tsx';
import { FigureFields, PlaceField } from './figure-fields.tsx';
import type { PlaceName } from './place-names.ts';
import { TextPair } from './text-pair.tsx';
import type { PairProps } from './text-pair.tsx';

interface ProblemFieldsProps extends PairProps {
  services: EditProblemQuery['services'];
  places: PlaceName[];
}

export function ProblemFields({ services, places, ...props }: ProblemFieldsProps) {
  const { t } = useLingui();
  const text = useText();
  return (
    <>
      <TextPair {...props} name="title" label={t`What goes wrong, in a few words?`} hint={t`Like “Gullies block again within weeks”.`} />
      <div className="site-measure">
        <Select
          label={t`In which service?`}
          labelSize="s"
          name="service"
          defaultValue={props.values.service ?? ''}
          error={props.errors.errorFor('service')}
          items={[{ value: '', text: t`Choose a service` }, ...services.map(({ code, name }) => ({ value: code, text: text(name) }))]}
        />
        <PlaceField {...props} places={places} />
      </div>
      <TextPair {...props} name="whatHappens" label={t`What happens?`} rows={6} hint={t`How often, since when, and what you have tried. Leave an empty line between paragraphs.`} />
      <TextPair {...props} name="whoIsAffected" label={t`Whom does it affect, and how?`} rows={4} />
      <div className="site-measure">
        <FigureFields {...props} />
        <p className="govuk-body">
          <Trans>Write nothing that could find a person: no names, e-mail addresses, telephone numbers or full postcodes.</Trans>
        </p>
      </div>
    </>
  );
}
