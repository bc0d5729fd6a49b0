// Records that the service was down while ideas could be sent, and gives everybody the time back.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, ButtonGroup, Link } from '@moothall/ui/govuk';
import { errorsFromUserErrors } from '@moothall/ui/forms';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell, type UserError } from '../../../data/tell.ts';
import { editableChallenge, isBilingual } from '../../../features/challenge-editor/editable-challenge.ts';
import { momentOf } from '../../../language/london-time.ts';
import { OutageMoment } from '../../../features/challenge-ending/outage-moment.tsx';
import { useOutageWords } from '../../../features/challenge-ending/outage-words.tsx';
import { TextPair } from '../../../features/challenge-editor/text-pair.tsx';
import { RecordOutageDocument } from '../../../gql/record-outage.ts';
import { useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const challenge = await editableChallenge(call);
  if (!challenge.viewerCan.includes('RECORD_OUTAGE')) throw redirect(`/challenges/${challenge.slug}`);
  return { challenge, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const [from, until] = [momentIn(form, 'from'), momentIn(form, 'until')];
  const userErrors = [...from.faults, ...until.faults];
  if (userErrors.length > 0) return formAnswer({ kind: 'refused', userErrors }, form);
  const reason = { en: textOf(form, 'reason-en'), cy: textOrNull(form, 'reason-cy') };
  const input = { id: textOf(form, 'id'), version: Number(textOf(form, 'version')), from: from.at, until: until.at, reason };
  const told = await tell(call, RecordOutageDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}/changes`) : formAnswer(told, form);
}

function momentIn(form: FormData, name: 'from' | 'until'): { at: string; faults: UserError[] } {
  const part = (of: string): string => textOf(form, `${name}-${of}`);
  const read = momentOf({ day: part('day'), month: part('month'), year: part('year'), time: part('time') });
  if ('at' in read && read.at && part('time') !== '') return { at: read.at, faults: [] };
  return { at: '', faults: [{ code: 'fault' in read ? read.fault : 'INCOMPLETE_DATE', path: [name], message: '' }] };
}

export function Component() {
  const { challenge, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const words = useOutageWords();
  const found = (answer?.userErrors ?? []).map((error) => ({ ...error, message: words(error) }));
  const errors = errorsFromUserErrors(found, ([field, language]) => (field === 'from' || field === 'until' ? `${field}-day` : field === 'reason' ? `reason-${language ?? 'en'}` : undefined));
  const back = `/challenges/${challenge.slug}`;
  const { closesAt } = challenge.timeline;
  const values = answer?.values ?? {};
  return (
    <Page
      title={t`Record an outage`}
      section={text(challenge.title)}
      caption={text(challenge.title)}
      lead={<Trans>If people could not send ideas for a while, everybody gets that time back: the closing time moves by as long as the service was down.</Trans>}
      errors={answer?.conflict ? [{ text: t`Somebody changed this challenge just now. Look at it again first.` }] : errors.items}
      attempt={answer?.attempt}
      back={{ href: back, text: t`Back to the challenge` }}
    >
      {closesAt ? (
        <p className="govuk-body">
          <Trans>
            Ideas close on <Moment at={closesAt} />.
          </Trans>
        </p>
      ) : null}
      <Form method="post" noValidate>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="id" value={challenge.id} />
        <input type="hidden" name="version" value={challenge.version} />
        <OutageMoment name="from" legend={t`When did it begin?`} values={values} errors={errors} />
        <OutageMoment name="until" legend={t`When was it over?`} values={values} errors={errors} />
        <TextPair name="reason" label={t`What was down`} rows={3} values={values} errors={errors} isBilingual={isBilingual(challenge)} />
        <ButtonGroup>
          <Button preventDoubleClick>
            <Trans>Record it and move the closing time</Trans>
          </Button>
          <Link className="govuk-link" href={back}>
            <Trans>Keep it as it is</Trans>
          </Link>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
