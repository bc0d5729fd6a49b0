// A step of a problem on a page of its own, and its form, which says what problem in what version is meant.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { ButtonGroup, Link } from '@moothall/ui/govuk';
import type { FormAnswer } from '../../data/form-answer.ts';
import { HiddenKey } from '../../data/hidden-key.tsx';
import { useText } from '../../language/localised.tsx';
import { Page } from '../../page/page.tsx';
import type { EditableProblem } from './editable-problem.ts';
import { useProblemErrors } from './problem-errors.tsx';

interface ProblemStepProps {
  title: string;
  problem: EditableProblem;
  answer: FormAnswer | undefined;
  children: ReactNode;
}

export function ProblemStep({ title, problem, answer, children }: ProblemStepProps) {
  const { t } = useLingui();
  const name = useText()(problem.title);
  const { items } = useProblemErrors(answer);
  const errors = answer?.conflict ? [{ text: t`Somebody changed this problem just now. Look at it again first.` }] : items;
  return (
    <Page title={title} section={name} caption={name} errors={errors} attempt={answer?.attempt} back={{ href: pageOf(problem), text: t`Back to the problem` }}>
      {children}
    </Page>
  );
}

interface ProblemStepFormProps {
  problem: EditableProblem;
  formKey: string;
  button: ReactNode;
  /** what is asked before the step is taken */
  children?: ReactNode;
}

export function ProblemStepForm({ problem, formKey, button, children }: ProblemStepFormProps) {
  return (
    <Form method="post" className="site-measure" noValidate>
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="id" value={problem.id} />
      <input type="hidden" name="version" value={problem.version} />
      {children}
      <ButtonGroup>
        {button}
        <Link className="govuk-link" href={pageOf(problem)}>
          <Trans>Keep it as it is</Trans>
        </Link>
      </ButtonGroup>
    </Form>
  );
}

const pageOf = ({ slug }: EditableProblem): string => `/problems/${slug}`;
