// Say what you think of a service where you live: the council, the service, how satisfied, and why. Works without a script.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Link } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { namedServices } from '../../../data/named-services.ts';
import type { NamedService } from '../../../data/named-services.ts';
import { tell } from '../../../data/tell.ts';
import { FindPlace } from '../../../features/say/find-place.tsx';
import { inputOf, isSaid, missingIn } from '../../../features/say/say-answer.ts';
import { useSayErrors } from '../../../features/say/say-errors.tsx';
import { SayFields } from '../../../features/say/say-fields.tsx';
import { ServiceField } from '../../../features/say/service-field.tsx';
import { ThankYou } from '../../../features/say/thank-you.tsx';
import { GiveFeedbackDocument } from '../../../gql/give-feedback.ts';
import { SayPlaceDocument } from '../../../gql/say-place.ts';
import { SayPlacesDocument } from '../../../gql/say-places.ts';
import { localeOf } from '../../../language/locale.ts';
import { Localised } from '../../../language/localised.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const asked = new URL(call.request.url).searchParams;
  const query = (asked.get('q') ?? '').trim().slice(0, 100);
  const given = asked.get('service') ?? '';
  const code = asked.get('place');
  const { place } = code ? await ask(call, SayPlaceDocument, { code }) : { place: null };
  const found = !place && query ? (await ask(call, SayPlacesDocument, { query })).places : null;
  const services = await namedServices(call.request);
  const service = services.some((one) => one.code === given) ? given : '';
  return { place, query, found, service, services: place ? services : [], formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const missing = missingIn(form, ['service', 'satisfaction']);
  if (missing.length > 0) return formAnswer({ kind: 'refused', userErrors: missing }, form);
  const about = { place: textOf(form, 'place'), service: textOf(form, 'service') };
  const told = await tell(call, GiveFeedbackDocument, { input: inputOf(form, localeOf(new URL(call.request.url).pathname), about) }, form);
  if (told.kind !== 'done') return formAnswer(told, form);
  return { receipt: told.data.giveFeedback.feedback?.receipt ?? '', ...about };
}

export function Component() {
  const { place, query, found, service, services, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const inWords = useSayErrors();
  const said = isSaid(answer) ? answer : null;
  const failure = answer && 'userErrors' in answer ? inWords(answer) : undefined;
  const { items, errorFor } = formErrors(failure);
  return (
    <Page
      title={t`Say what you think of a service`}
      lead={said ? undefined : t`You need no account, and nobody learns who you are. It takes a minute.`}
      errors={items}
      {...(failure ? { attempt: failure.attempt } : {})}
    >
      <div className="site-measure">
        {said ? (
          <>
            <ThankYou receipt={said.receipt} formKey={formKey} />
            <NextSteps place={said.place} service={said.service} />
          </>
        ) : place ? (
          <SayForm place={place} services={services} service={failure?.values.service ?? service} formKey={formKey} values={failure?.values ?? {}} errorFor={errorFor} />
        ) : (
          <FindPlace query={query} found={found} service={service} />
        )}
      </div>
    </Page>
  );
}

interface SayFormProps extends Pick<Parameters<typeof SayFields>[0], 'values' | 'errorFor'> {
  place: NonNullable<Awaited<ReturnType<typeof loader>>['place']>;
  services: NamedService[];
  service: string;
  formKey: string;
}

function SayForm({ place, services, service, formKey, values, errorFor }: SayFormProps) {
  const action = `/say?place=${place.code}`;
  return (
    <Form method="post" action={action} noValidate>
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="place" value={place.code} />
      <p className="govuk-body">
        <strong>
          <Localised of={place.name} />
        </strong>{' '}
        <Link className="govuk-link" href={service ? `/say?service=${service}` : '/say'}>
          <Trans>Choose another council</Trans>
        </Link>
      </p>
      <ServiceField services={services} chosen={service} error={errorFor('service')} />
      <SayFields values={values} errorFor={errorFor} />
      <Button preventDoubleClick>
        <Trans>Send what you think</Trans>
      </Button>
    </Form>
  );
}

function NextSteps({ place, service }: { place: string; service: string }) {
  return (
    <ul className="govuk-list">
      <li>
        <Link className="govuk-link" href={`/places/${place}/${service}`}>
          <Trans>See what others say</Trans>
        </Link>
      </li>
      <li>
        <Link className="govuk-link" href={`/say?place=${place}`}>
          <Trans>Speak of another service</Trans>
        </Link>
      </li>
    </ul>
  );
}
