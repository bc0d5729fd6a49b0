// Councils that ask to take part, with the lead's answer to each.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, ButtonGroup, Textarea } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { JoinFieldsFragment } from '../../gql/types.ts';
import { Localised, useText } from '../../language/localised.tsx';
import { Day } from '../../language/times.tsx';
import { useParticipationWords } from './participation-words.tsx';

interface JoinRequestsProps {
  wishes: JoinFieldsFragment[];
  formKey: string;
  errors: FormErrors;
}

export function JoinRequests({ wishes, formKey, errors }: JoinRequestsProps) {
  const open = wishes.filter(({ mayAnswer }) => mayAnswer);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="asking">
      <h2 className="govuk-heading-m" id="asking">
        <Trans>Councils that ask to take part</Trans>
      </h2>
      {open.map((wish) => (
        <Wish key={wish.id} wish={wish} formKey={`${formKey}-${wish.id}`} errors={errors} />
      ))}
    </section>
  );
}

function Wish({ wish: { id, organisation, role, note, askedAt }, formKey, errors }: { wish: JoinFieldsFragment } & Omit<JoinRequestsProps, 'wishes'>) {
  const { t } = useLingui();
  const { roleText } = useParticipationWords();
  const name = useText()(organisation.name);
  return (
    <section aria-labelledby={id} className="site-box site-measure">
      <h3 className="govuk-heading-s" id={id}>
        <Localised of={organisation.name} />
      </h3>
      <p className="govuk-body">
        <Trans>
          Asked on <Day at={askedAt} />; it {roleText(role)}.
        </Trans>
      </p>
      {note ? <p className="govuk-body">{note}</p> : null}
      <Form method="post" noValidate>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="id" value={id} />
        <Textarea label={t`Why not? Needed only for a no`} labelSize="s" name="reason" id={`reason-${id}`} rows={2} error={errors.errorFor('reason')} />
        <ButtonGroup>
          <Button name="intent" value="accept" preventDoubleClick>
            <Trans>Let {name} take part</Trans>
          </Button>
          <Button name="intent" value="decline" variant="secondary" preventDoubleClick>
            <Trans>Decline</Trans>
            <span className="govuk-visually-hidden"> {name}</span>
          </Button>
        </ButtonGroup>
      </Form>
    </section>
  );
}
