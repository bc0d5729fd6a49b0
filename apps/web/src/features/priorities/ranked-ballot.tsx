// A ranked ballot: a place for each option; equal places are ties, and what has none is ranked last.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, InsetText, Select } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { ConsultationVoteFragment } from '../../gql/types.ts';
import { useText } from '../../language/localised.tsx';
import { placeName, placesOf } from './read-ballot.ts';

interface RankedBallotProps {
  consultation: ConsultationVoteFragment;
  formKey: string;
  values: Record<string, string> | undefined;
}

export function RankedBallot({ consultation, formKey, values }: RankedBallotProps) {
  const { t } = useLingui();
  const text = useText();
  if (!consultation.isInvited) {
    return (
      <InsetText>
        <Trans>Only people whom the council invited cast a ballot here. Everybody can read the result after it has closed.</Trans>
      </InsetText>
    );
  }
  const before = values ?? placesOf(consultation.myRanking);
  const places = consultation.options.map((_, index) => ({ value: String(index + 1), text: String(index + 1) }));
  return (
    <Form method="post" className="site-measure" key={formKey} noValidate>
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="intent" value="rank" />
      <input type="hidden" name="consultationId" value={consultation.id} />
      <p className="govuk-body">
        <Trans>1 is the most important. You may give two the same place. What you leave out counts as last, behind all you placed.</Trans>
      </p>
      {consultation.options.map((option) => (
        <Select
          key={option.id}
          label={text(option.title)}
          labelSize="s"
          name={placeName(option.id)}
          defaultValue={before[placeName(option.id)] ?? ''}
          items={[{ value: '', text: t`Leave out` }, ...places]}
        />
      ))}
      <Button preventDoubleClick>{consultation.myRanking ? <Trans>Change your ballot</Trans> : <Trans>Cast your ballot</Trans>}</Button>
      <p className="govuk-body">
        <Trans>You can change it until the ballot closes. The council sees who has voted, and not how.</Trans>
      </p>
    </Form>
  );
}
