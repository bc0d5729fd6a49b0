// Adds one part to the condition: every kind there is, in plain words.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Input, Radios, Select } from '@moothall/ui/govuk';
import { isGroup, pathText } from './condition-tree.ts';
import type { Group, Path } from './condition-tree.ts';
import { StepState } from './step-state.tsx';

interface AddConditionProps {
  tree: Group;
  /** what was typed when it could not be added */
  typed: Record<string, string>;
  organisations: { id: string; name: string }[];
  milestones: { code: string; title: string }[];
  errorFor: (id: string) => string | undefined;
}

export function AddCondition({ tree, typed, organisations, milestones, errorFor }: AddConditionProps) {
  const { t } = useLingui();
  const into = useGroups(tree);
  return (
    <Form method="get" className="site-box" noValidate>
      <StepState />
      <Radios
        legend={t`Add a condition`}
        legendSize="m"
        name="type"
        defaultValue={typed.type ?? ''}
        error={errorFor('type')}
        items={[
          { value: 'total', label: t`The pledges reach an amount`, conditional: <TotalFields typed={typed} errorFor={errorFor} /> },
          { value: 'count', label: t`Enough others take part`, conditional: <CountFields typed={typed} errorFor={errorFor} /> },
          {
            value: 'organisation',
            label: t`A certain organisation takes part`,
            conditional: (
              <Select
                label={t`Organisation`}
                name="organisation"
                defaultValue={typed.organisation ?? ''}
                error={errorFor('organisation')}
                items={[{ value: '', text: t`Choose one` }, ...organisations.map(({ id, name }) => ({ value: id, text: name }))]}
              />
            ),
          },
          ...(milestones.length > 0
            ? [
                {
                  value: 'fact',
                  label: t`A milestone is met`,
                  conditional: (
                    <Select
                      label={t`Milestone`}
                      name="fact"
                      defaultValue={typed.fact ?? ''}
                      error={errorFor('fact')}
                      items={[{ value: '', text: t`Choose one` }, ...milestones.map(({ code, title }) => ({ value: code, text: title }))]}
                    />
                  ),
                },
              ]
            : []),
          // They are offered so that the reason can be given; none of them is ever added.
          { value: 'at-most', label: t`The pledges stay below an amount` },
          { value: 'without', label: t`A certain organisation stays out` },
          { value: 'only-first', label: t`We are among the first` },
        ]}
      />
      {tree.of.length > 0 ? <Select label={t`Where does it belong?`} labelSize="s" name="into" defaultValue={typed.into ?? ''} items={into} /> : null}
      <Button variant="secondary" name="op" value="add">
        <Trans>Add this condition</Trans>
      </Button>
    </Form>
  );
}

interface FieldsProps {
  typed: Record<string, string>;
  errorFor: (id: string) => string | undefined;
}

function TotalFields({ typed, errorFor }: FieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <Input label={t`Amount`} hint={t`In pounds, like 140000`} name="min" prefix="£" width={10} inputMode="decimal" defaultValue={typed.min} error={errorFor('min')} />
      <FromField name="total-from" typed={typed} />
      <OwnField name="total-own" typed={typed} start="yes" />
    </>
  );
}

function CountFields({ typed, errorFor }: FieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <Input label={t`How many, at least?`} name="k" width={3} inputMode="numeric" defaultValue={typed.k} error={errorFor('k')} />
      <FromField name="count-from" typed={typed} />
      <Input
        label={t`Each with at least (optional)`}
        hint={t`In pounds, like 40000`}
        name="min-each"
        prefix="£"
        width={10}
        inputMode="decimal"
        defaultValue={typed['min-each']}
        error={errorFor('min-each')}
      />
      <OwnField name="count-own" typed={typed} start="no" />
    </>
  );
}

function FromField({ name, typed }: { name: string; typed: Record<string, string> }) {
  const { t } = useLingui();
  return (
    <Select
      label={t`From whom?`}
      name={name}
      defaultValue={typed[name] ?? ''}
      items={[
        { value: '', text: t`Anybody` },
        { value: 'council', text: t`Councils` },
        { value: 'supplier', text: t`Suppliers` },
        { value: 'funder', text: t`Funders` },
        { value: 'citizen', text: t`Citizens` },
      ]}
    />
  );
}

function OwnField({ name, typed, start }: { name: string; typed: Record<string, string>; start: 'yes' | 'no' }) {
  const { t } = useLingui();
  return (
    <Radios
      legend={t`Do your own pledges count towards it?`}
      name={name}
      isInline
      isSmall
      defaultValue={typed[name] ?? start}
      items={[
        { value: 'yes', label: t`Yes` },
        { value: 'no', label: t`No, only those of others` },
      ]}
    />
  );
}

/** The groups there are, and the new ones that can be begun. */
function useGroups(tree: Group) {
  const { t } = useLingui();
  const paths = groupPaths(tree, []);
  return [
    ...paths.map((path) => ({ value: pathText(path), text: path.length === 0 ? t`The list itself` : t`Group ${path.map((place) => place + 1).join('.')}` })),
    { value: 'new-any', text: t`A new group, of which any one is enough` },
    { value: 'new-all', text: t`A new group, of which all must hold` },
    { value: 'new-atLeast', text: t`A new group, of which some must hold` },
  ];
}

function groupPaths(group: Group, path: Path): Path[] {
  return [path, ...group.of.flatMap((part, index) => (isGroup(part) ? groupPaths(part, [...path, index]) : []))];
}
