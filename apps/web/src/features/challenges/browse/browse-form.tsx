// The questions that narrow the list of challenges: a plain form, so that the address is the list.
import { useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Checkboxes, Input, Radios, Select } from '@moothall/ui/govuk';
import { FilterPanel } from '@moothall/ui/layout';
import type { AppliedFilter } from '@moothall/ui/layout';
import { BUDGETS, CLOSING_DAYS, NATIONS, REGIONS, STAGE_GROUPS } from './browse-filter.ts';
import type { BrowseChoice } from './browse-filter.ts';
import { useFilterText } from './filter-text.tsx';
import { THEMES, useThemeText } from '../card/theme-text.tsx';

interface BrowseFormProps {
  choice: BrowseChoice;
  applied: AppliedFilter[];
}

export function BrowseForm({ choice, applied }: BrowseFormProps) {
  const { t } = useLingui();
  return (
    // Another list is another form, so that the boxes show what the address says.
    <Form method="get" action="/challenges" role="search" key={JSON.stringify(choice)}>
      <FilterPanel
        title={t`Filter the challenges`}
        submitText={t`Show challenges`}
        clear={{ href: '/challenges', text: t`Clear` }}
        applied={{ title: t`Filters in use`, filters: applied }}
      >
        <Input label={t`Words`} labelSize="s" name="q" type="search" defaultValue={choice.q} />
        <WhereAndStage choice={choice} />
        <ThemeBoxes choice={choice} />
        <MoneyAndOrder choice={choice} />
      </FilterPanel>
      {choice.place ? <input type="hidden" name="place" value={choice.place} /> : null}
      {choice.lead ? <input type="hidden" name="lead" value={choice.lead} /> : null}
    </Form>
  );
}

function WhereAndStage({ choice }: { choice: BrowseChoice }) {
  const { t } = useLingui();
  const word = useFilterText();
  return (
    <>
      <Select
        label={t`Place`}
        labelSize="s"
        name="where"
        defaultValue={choice.where}
        items={[
          { text: t`All of the UK`, value: '' },
          ...[...NATIONS, ...REGIONS].map((value) => ({ text: word(value), value })),
        ]}
      />
      <Radios
        legend={t`Stage`}
        legendSize="s"
        name="stage"
        isSmall
        defaultValue={choice.stage ?? ''}
        items={[
          { value: '', label: t`Any stage` },
          ...Object.keys(STAGE_GROUPS).map((value) => ({ value, label: word(value) })),
        ]}
      />
    </>
  );
}

function ThemeBoxes({ choice }: { choice: BrowseChoice }) {
  const { t } = useLingui();
  const themeText = useThemeText();
  return (
    <Checkboxes
      legend={t`Theme`}
      legendSize="s"
      name="theme"
      isSmall
      defaultValues={choice.themes}
      items={THEMES.map((theme) => ({ value: theme, label: themeText(theme) }))}
    />
  );
}

function MoneyAndOrder({ choice }: { choice: BrowseChoice }) {
  const { t } = useLingui();
  const word = useFilterText();
  const anything = { text: t`Any`, value: '' };
  return (
    <>
      <Select
        label={t`Closing`}
        labelSize="s"
        name="closes"
        defaultValue={choice.closes}
        items={[anything, ...CLOSING_DAYS.map((value) => ({ text: word(value), value }))]}
      />
      <Select
        label={t`Money for a pilot`}
        labelSize="s"
        name="budget"
        defaultValue={choice.budget ?? ''}
        items={[anything, ...Object.keys(BUDGETS).map((value) => ({ text: word(value), value }))]}
      />
      <Select
        label={t`Sort by`}
        labelSize="s"
        name="sort"
        defaultValue={choice.sort}
        items={[
          { text: t`Closing soonest`, value: 'CLOSING_SOONEST' },
          { text: t`Newest`, value: 'NEWEST' },
        ]}
      />
    </>
  );
}
