// The last step: the pledge in plain words, what it would change, and the button that makes it.
import { Trans } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button } from '@moothall/ui/govuk';
import { describeCondition } from '@moothall/domain/pledge';
import { useLocale } from '../../language/use-locale.ts';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { RoundToPledgeFragment } from '../../gql/types.ts';
import { isMoney } from './answers.ts';
import type { Answers, Step } from './answers.ts';
import { conditionOf } from './condition-tree.ts';
import { PledgeSummary } from './pledge-summary.tsx';
import type { Preview } from './preview-figures.ts';
import { PreviewView } from './preview-view.tsx';

interface PledgeCheckProps {
  answers: Answers;
  who: { id: string; name: string } | undefined;
  preview: Preview<string> | null;
  round: RoundToPledgeFragment;
  names: ReadonlyMap<string, string>;
  formKey: string;
  hrefOf: (step: Step) => string;
}

export function PledgeCheck({ answers, who, preview, round, names, formKey, hrefOf }: PledgeCheckProps) {
  const locale = useLocale();
  if (!who || !preview) return null;
  const owners = new Map(round.pledges.map(({ id, organisation }) => [id, organisation.id]));
  const nameOf = (id: string) => names.get(owners.get(id) ?? id) ?? '';
  return (
    <>
      <PledgeSummary answers={answers} who={who.name} verifierName={isMoney(answers.kind) ? undefined : names.get(answers.verifier)} conditionText={describeCondition(conditionOf(answers.tree), names, locale)} hrefOf={hrefOf} />
      <PreviewView preview={preview} nameOf={nameOf} isMoney={isMoney(answers.kind)} isChange={answers.change !== ''} />
      <h2 className="govuk-heading-m">
        {answers.change ? <Trans>What happens when you change it</Trans> : <Trans>What happens when you pledge</Trans>}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          {answers.change ? <Trans>The change is public at once, and so is how the pledge was before.</Trans> : <Trans>The pledge is public at once, with its condition and its authority.</Trans>}
        </li>
        <li>
          <Trans>You can change or withdraw it until the round closes.</Trans>
        </li>
        <li>
          <Trans>Above the limit of your organisation it counts only once a second pledger of it has agreed, and nobody else sees it before.</Trans>
        </li>
        <li>
          <Trans>If it holds when the round closes, it is binding. If not, it ends and you owe nothing.</Trans>
        </li>
      </ul>
      <Form method="post">
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="roundId" value={round.id} />
        <Button preventDoubleClick>
          {answers.change ? <Trans>Change the pledge</Trans> : <Trans>Pledge</Trans>}
        </Button>
      </Form>
    </>
  );
}
