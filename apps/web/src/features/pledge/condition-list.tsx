// The condition as it stands: a list of its parts, groups indented, each with a button that takes it out.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Input, Select } from '@moothall/ui/govuk';
import { describePart } from '@moothall/domain/pledge';
import type { Condition } from '@moothall/domain/pledge';
import { useLocale } from '../../language/use-locale.ts';
import { isGroup, pathText } from './condition-tree.ts';
import type { Group, Mode, Path } from './condition-tree.ts';
import { StepState } from './step-state.tsx';

interface ConditionListProps {
  tree: Group;
  path?: Path;
  names: ReadonlyMap<string, string>;
}

export function ConditionList({ tree, path = [], names }: ConditionListProps) {
  const locale = useLocale();
  const partText = (part: Condition) => describePart(part, names, locale);
  return (
    <>
      <GroupHead group={tree} path={path} />
      <ul className="pledge-parts">
        {tree.of.map((part, index) => (
          <li key={index} className="pledge-parts__part">
            {isGroup(part) ? <ConditionList tree={part} path={[...path, index]} names={names} /> : <span>{partText(part)}</span>}
            <Form method="get" className="pledge-parts__remove">
              <StepState />
              <input type="hidden" name="path" value={pathText([...path, index])} />
              <Button variant="secondary" name="op" value="remove">
                {isGroup(part) ? <Trans>Remove the whole group</Trans> : <Trans>Remove</Trans>}{' '}
                <span className="govuk-visually-hidden">{partText(part)}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  );
}

export function useModeText() {
  const { t } = useLingui();
  return (mode: Mode, k: number) => ({ all: t`All of these must hold`, any: t`Any one of these is enough`, atLeast: t`At least ${k} of these must hold` })[mode];
}

function GroupHead({ group, path }: { group: Group; path: Path }) {
  const { t } = useLingui();
  const modeText = useModeText();
  const k = 'k' in group ? group.k : 1;
  if (group.of.length < 2) return null;
  const id = `mode-${pathText(path)}`;
  const groupName = path.map((place) => place + 1).join('.');
  return (
    <>
      <p className="govuk-body">
        <strong>
          {path.length > 0 ? <Trans>Group {groupName}:</Trans> : null} {modeText(group.type, k)}
        </strong>
      </p>
      <Form method="get" className="site-row">
        <StepState />
        <input type="hidden" name="path" value={pathText(path)} />
        <Select
          label={t`How many must hold?`}
          id={id}
          name="mode"
          defaultValue={group.type}
          items={[
            { value: 'all', text: t`All of them` },
            { value: 'any', text: t`Any one of them` },
            { value: 'atLeast', text: t`At least this many of them` },
          ]}
        />
        <Input label={t`How many`} id={`${id}-k`} name="group-k" width={2} inputMode="numeric" defaultValue={String(k)} />
        <Button variant="secondary" name="op" value="mode">
          <Trans>Change</Trans>
        </Button>
      </Form>
    </>
  );
}
