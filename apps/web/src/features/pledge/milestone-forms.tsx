// The milestones of a round: which are met, and a form to record it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Details, Textarea } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import { Day } from '../../language/times.tsx';
import type { RoundToPledgeFragment } from '../../gql/types.ts';

interface MilestoneFormsProps {
  round: RoundToPledgeFragment;
  formKey: string;
  errorFor: (id: string) => string | undefined;
}

export function MilestoneForms({ round, formKey, errorFor }: MilestoneFormsProps) {
  const { t } = useLingui();
  if (round.milestones.length === 0) return null;
  return (
    <section aria-labelledby="milestones">
      <h2 className="govuk-heading-m" id="milestones">
        <Trans>Milestones that pledges wait for</Trans>
      </h2>
      {round.milestones.map(({ code, title, met, metAt }) => (
        <div key={code} className="site-box">
          <h3 className="govuk-heading-s">{title}</h3>
          <p className="govuk-body">
            {met ? metAt ? <Trans>Met on <Day at={metAt} /></Trans> : <Trans>Met</Trans> : <Trans>Not met yet</Trans>}
          </p>
          {round.state === 'OPEN' ? (
            <Details summary={met ? <Trans>Take it back</Trans> : <Trans>Record that it is met</Trans>} open={Boolean(errorFor(`note-${code}`))}>
              <Form method="post">
                <HiddenKey formKey={`${formKey}-${code}`} />
                <input type="hidden" name="intent" value="milestone" />
                <input type="hidden" name="roundId" value={round.id} />
                <input type="hidden" name="code" value={code} />
                <input type="hidden" name="met" value={met ? 'no' : 'yes'} />
                <Textarea
                  label={met ? t`Why is it no longer met?` : t`How do you know that it is met?`}
                  labelSize="s"
                  hint={t`It stays in the public record.`}
                  id={`note-${code}`}
                  name="note"
                  rows={2}
                  error={errorFor(`note-${code}`)}
                />
                <Button variant="secondary" preventDoubleClick>
                  {met ? <Trans>Take it back</Trans> : <Trans>Record it</Trans>}
                </Button>
              </Form>
            </Details>
          ) : null}
        </div>
      ))}
    </section>
  );
}
