// The parts of a profile as a task list, and which of them everybody sees.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Button, Checkboxes, Link, Tag, TaskList } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { textOf, textsOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { useWorth } from '../../../features/profile/case-studies.tsx';
import { useEditorWords } from '../../../features/profile-editor/editor-words.tsx';
import { editorOf } from '../../../features/profile-editor/editor-of.ts';
import { UpdateProfileDocument } from '../../../gql/update-profile.ts';
import type { PartState, ProfilePart } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

const PART_ORDER = ['CAPABILITIES', 'POLICIES', 'INSURANCES', 'ACCREDITATIONS', 'CASE_STUDIES'] as const satisfies readonly ProfilePart[];

export const loader = editorOf;

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const shown = textsOf(form, 'publicParts');
  const publicParts = PART_ORDER.filter((part) => shown.includes(part));
  const input = { organisationId: textOf(form, 'organisationId'), version: Number(textOf(form, 'version')), publicParts };
  const told = await tell(call, UpdateProfileDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/organisations/${call.params.slug ?? ''}/settings/profile`) : formAnswer(told, form);
}

export function Component() {
  const { organisation, profile, tasks, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { partText, stateText } = useEditorWords();
  const worth = useWorth();
  const name = text(organisation.name);
  const home = `/organisations/${organisation.slug}`;
  const editing = `${home}/settings/profile`;
  const done = tasks.filter(({ state }) => state === 'DONE').length;
  const studies = profile.caseStudies ?? [];
  return (
    <Page
      title={t`Your profile`}
      section={name}
      caption={name}
      lead={t`Answer here once what every challenge asks. It is sent with each of your ideas, as it is on that day.`}
      back={{ href: home, text: name }}
      {...(answer?.conflict ? { errors: [{ text: t`Somebody else changed the profile meanwhile. Look at it again, then save.` }] } : {})}
    >
      <p className="govuk-body">
        <Trans>
          You have completed {done} of {tasks.length} parts.
        </Trans>
      </p>
      <TaskList
        items={tasks.map(({ part, state }) => ({
          title: partText(part),
          href: part === 'CASE_STUDIES' ? `${home}/settings/case-studies/new` : `${editing}/${part.toLowerCase()}`,
          hint: part === 'CASE_STUDIES' ? t`Add one; those you have are below.` : undefined,
          status: <StateTag state={state} />,
        }))}
      />
      {studies.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">
            <Trans>Your case studies</Trans>
          </h2>
          <TaskList
            items={studies.map((study) => ({
              title: study.title,
              href: `${home}/settings/case-studies/${study.id}`,
              hint: [study.place, String(study.year), worth(study)].filter(Boolean).join(' · '),
              status: stateText(study.request?.state ?? 'NOT_ASKED'),
            }))}
          />
        </>
      ) : null}
      <Form method="post" key={profile.version}>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="organisationId" value={organisation.id} />
        <input type="hidden" name="version" value={profile.version} />
        <Checkboxes
          legend={t`What does everybody see?`}
          legendSize="m"
          hint={t`The rest goes only with an idea, to those who read it.`}
          name="publicParts"
          items={PART_ORDER.map((part) => ({ value: part, label: partText(part) }))}
          defaultValues={tasks.filter(({ isPublic }) => isPublic).map(({ part }) => part)}
        />
        <Button variant="secondary" preventDoubleClick>
          <Trans>Save what everybody sees</Trans>
        </Button>
      </Form>
      <p className="govuk-body">
        <Link className="govuk-link" href={home}>
          <Trans>See the page as others see it</Trans>
        </Link>
      </p>
    </Page>
  );
}

function StateTag({ state }: { state: PartState }) {
  if (state === 'DONE') return <Trans>Completed</Trans>;
  return state === 'NEEDS_CARE' ? (
    <Tag colour="yellow">
      <Trans>Needs care</Trans>
    </Tag>
  ) : (
    <Tag colour="blue">
      <Trans>Not started</Trans>
    </Tag>
  );
}
