// Who steps in and for which ideas; and who was found to take part in one.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkboxes, Input, Radios, Select, Textarea } from '@moothall/ui/govuk';
import type { Cover } from './cover-table.tsx';
import { useIdeaLabel } from '../../language/idea-label.ts';

interface FieldsProps {
  /** null for a buyer, who does not know the ideas apart */
  cover: Cover | null;
  values: Record<string, string>;
  errorFor: (id: string) => string | undefined;
}

function useNameOf(): (one: Cover[number]) => string {
  const labelOf = useIdeaLabel();
  return ({ proposal }) => labelOf(proposal.label) ?? proposal.title ?? '';
}

export function SubstituteFields({ cover, values, errorFor }: FieldsProps) {
  const { t } = useLingui();
  const nameOf = useNameOf();
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Let somebody step in</Trans>
      </h2>
      <Input
        label={t`E-mail address`}
        labelSize="s"
        hint={t`The person needs an account with this address. They declare their interests before they read anything.`}
        name="email"
        type="email"
        autoComplete="off"
        spellCheck={false}
        defaultValue={values.email}
        error={errorFor('email')}
      />
      <Radios
        legend={t`Which ideas do they score?`}
        legendSize="s"
        id="proposalIds"
        name="which"
        defaultValue={values.which ?? 'short'}
        error={errorFor('proposalIds')}
        items={[
          { value: 'short', label: t`Those with too few scorers` },
          { value: 'all', label: t`All of them` },
          ...(cover
            ? [
                {
                  value: 'chosen',
                  label: t`These`,
                  conditional: <Checkboxes legend={t`Ideas`} legendSize="s" name="proposalIds" isSmall items={cover.map((one) => ({ value: one.proposal.id, label: nameOf(one) }))} />,
                },
              ]
            : []),
        ]}
      />
      <Button preventDoubleClick>
        <Trans>Add to the panel</Trans>
      </Button>
    </>
  );
}

export function PartyFields({ cover, values, errorFor }: FieldsProps & { cover: Cover }) {
  const { t } = useLingui();
  const nameOf = useNameOf();
  return (
    <>
      <h2 className="govuk-heading-m" id="party">
        <Trans>Somebody else takes part</Trans>
      </h2>
      <p className="govuk-body">
        <Trans>If it turns out later who else takes part in an idea, everybody on the panel declares again. What they scored is kept.</Trans>
      </p>
      <Select label={t`In which idea?`} labelSize="s" name="proposalId" items={cover.map((one) => ({ value: one.proposal.id, text: nameOf(one) }))} />
      <Input label={t`Name of the organisation`} labelSize="s" name="name" defaultValue={values.name} error={errorFor('name')} />
      <Textarea label={t`How it became known`} labelSize="s" name="reason" rows={2} defaultValue={values.reason} error={errorFor('reason')} />
      <Button preventDoubleClick variant="secondary">
        <Trans>Note it and ask the panel to declare again</Trans>
      </Button>
    </>
  );
}

/** A buyer could not say in which idea without knowing whose it is. */
export function PartyByChair() {
  return (
    <>
      <h2 className="govuk-heading-m" id="party">
        <Trans>Somebody else takes part</Trans>
      </h2>
      <p className="govuk-body">
        <Trans>If it turns out later who else takes part in an idea, tell the chair of the panel. The chair knows the ideas by their labels and notes it there; then everybody on the panel declares again.</Trans>
      </p>
    </>
  );
}
