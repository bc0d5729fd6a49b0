// Two people changed the same section: both versions side by side, to be chosen from answer by answer. Nothing is lost.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, NotificationBanner, Radios } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import { INTENT } from '../../data/repeated-fields.ts';
import type { Values } from '../../data/repeated-fields.ts';
import { Moment } from '../../language/times.tsx';
import { markOf } from './fingerprint.ts';
import type { Theirs } from './save-section.ts';
import type { WrittenSection } from './sections.ts';
import { useShownAnswers } from './shown-answers.tsx';
import { MINE, THEIRS, KEEP, differingUnits } from './both-versions.ts';
import type { ProposalQuestionsFragment } from '../../gql/types.ts';

interface ConflictChoiceProps {
  section: WrittenSection;
  challenge: ProposalQuestionsFragment;
  mine: Values;
  theirs: Theirs;
  formKey: string;
}

export function ConflictChoice({ section, challenge, mine, theirs, formKey }: ConflictChoiceProps) {
  const { t } = useLingui();
  const shown = useShownAnswers(challenge);
  const hidden = (prefix: string, answers: Values) =>
    Object.entries(answers).map(([name, value]) => <input key={prefix + name} type="hidden" name={prefix + name} value={value} />);
  const nothing = t`Nothing`;
  return (
    <>
      <NotificationBanner title={t`Changed by someone else`} role="alert">
        <p className="govuk-notification-banner__heading">
          {theirs.savedAt ? (
            <Trans>
              A colleague changed this section on <Moment at={theirs.savedAt} />, while you were writing too.
            </Trans>
          ) : (
            <Trans>A colleague changed this section while you were writing too.</Trans>
          )}
        </p>
        <p className="govuk-body">
          <Trans>Both versions are here. Choose which one to keep for each answer.</Trans>
        </p>
      </NotificationBanner>
      <Form method="post" className="propose-conflict">
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="version" value={theirs.version} />
        <input type="hidden" name="base" value={markOf(section, theirs.answers)} />
        {hidden(MINE, mine)}
        {hidden(THEIRS, theirs.answers)}
        {differingUnits(mine, theirs.answers).map((unit) => (
          <Radios
            key={unit}
            legend={shown.label(unit)}
            legendSize="m"
            name={KEEP + unit}
            defaultValue="mine"
            items={[
              { value: 'mine', label: t`Yours`, hint: <span className="propose-version">{shown.text(unit, mine) || nothing}</span> },
              { value: 'theirs', label: t`Your colleague’s, saved now`, hint: <span className="propose-version">{shown.text(unit, theirs.answers) || nothing}</span> },
            ]}
          />
        ))}
        <Button name={INTENT} value="resolve" preventDoubleClick>
          <Trans>Save these choices</Trans>
        </Button>
      </Form>
    </>
  );
}
