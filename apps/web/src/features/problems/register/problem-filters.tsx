// The questions that narrow the register: a plain form, so that the address is the list; and the filters in force, in words.
import { useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Input, Select } from '@moothall/ui/govuk';
import { FilterPanel } from '@moothall/ui/layout';
import type { AppliedFilter } from '@moothall/ui/layout';
import type { BrowseProblemsQuery } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';
import { useStateText } from '../card/problem-state.tsx';
import { hrefWithout, STATE_CHOICES } from './problem-filter.ts';
import type { ProblemChoice } from './problem-filter.ts';

interface ProblemFiltersProps {
  choice: ProblemChoice;
  applied: AppliedFilter[];
  services: BrowseProblemsQuery['services'];
  /** only who is signed in can see notes */
  isSignedIn: boolean;
}

export function ProblemFilters({ choice, applied, services, isSignedIn }: ProblemFiltersProps) {
  const { t } = useLingui();
  const text = useText();
  const stateText = useStateText();
  const states = STATE_CHOICES.filter((state) => isSignedIn || state !== 'NOTED');
  return (
    // Another list is another form, so that the boxes show what the address says.
    <Form method="get" action="/problems" role="search" key={JSON.stringify(choice)}>
      <FilterPanel
        title={t`Filter the problems`}
        submitText={t`Show problems`}
        clear={{ href: '/problems', text: t`Clear` }}
        applied={{ title: t`Filters in use`, filters: applied }}
      >
        <Input label={t`Words`} labelSize="s" name="q" type="search" defaultValue={choice.q} />
        <Select
          label={t`Service`}
          labelSize="s"
          name="service"
          defaultValue={choice.service}
          items={[{ text: t`All services`, value: '' }, ...services.map(({ code, name }) => ({ text: text(name), value: code }))]}
        />
        <Select
          label={t`State`}
          labelSize="s"
          name="state"
          defaultValue={choice.state ?? ''}
          items={[{ text: t`Shared or in a challenge`, value: '' }, ...states.map((state) => ({ text: stateText(state), value: state }))]}
        />
      </FilterPanel>
      {choice.place ? <input type="hidden" name="place" value={choice.place} /> : null}
      {choice.organisation ? <input type="hidden" name="organisation" value={choice.organisation} /> : null}
    </Form>
  );
}

/** `found` holds the names of what the address names by its code. */
export function useChosenFilters(choice: ProblemChoice, query: URLSearchParams, found: Pick<BrowseProblemsQuery, 'services' | 'place' | 'organisation'>): AppliedFilter[] {
  const { t } = useLingui();
  const text = useText();
  const stateText = useStateText();
  const service = found.services.find(({ code }) => code === choice.service);
  const chosen = [
    { name: 'q', value: choice.q, words: `“${choice.q}”` },
    { name: 'service', value: choice.service, words: text(service?.name) || choice.service },
    { name: 'place', value: choice.place, words: text(found.place?.name) || choice.place },
    { name: 'organisation', value: choice.organisation, words: text(found.organisation?.name) || choice.organisation },
    { name: 'state', value: choice.state, words: choice.state ? stateText(choice.state) : '' },
  ];
  return chosen.flatMap(({ name, value, words }) =>
    value ? [{ text: words, removeHref: hrefWithout(query, name), removeLabel: t`Remove the filter ${words}` }] : [],
  );
}
