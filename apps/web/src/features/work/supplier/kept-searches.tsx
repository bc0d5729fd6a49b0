// The searches a person keeps: the list each leads to, and whether they want to be told of new ones.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, ButtonGroup, Link, Tag } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import type { KeptSearchFragment } from '../../../gql/types.ts';
import { addressOfFilter } from './search-address.ts';

export function KeptSearches({ searches }: { searches: readonly KeptSearchFragment[] }) {
  const { t } = useLingui();
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Searches you keep</Trans>
      </h2>
      {searches.length === 0 ? (
        <EmptyState title={t`No search kept yet`} headingLevel={3} actions={<Link className="govuk-link" href="/challenges">{t`Look for challenges`}</Link>}>
          <Trans>Look for something, then choose “Tell me when one appears”.</Trans>
        </EmptyState>
      ) : (
        <>
          <ul className="govuk-list">
            {searches.map(({ id, name, isOn, filter }) => (
              <li key={id}>
                <Link className="govuk-link" href={addressOfFilter(filter)}>
                  {name}
                </Link>{' '}
                {isOn ? null : (
                  <Tag colour="grey">
                    <Trans>Off</Trans>
                  </Tag>
                )}
              </li>
            ))}
          </ul>
          <p className="govuk-body">
            <Link className="govuk-link" href="/work/searches">
              <Trans>Change your searches</Trans>
            </Link>
          </p>
        </>
      )}
    </>
  );
}

export function SearchForms({ searches, formKey }: { searches: readonly KeptSearchFragment[]; formKey: string }) {
  return searches.map(({ id, name, isOn, filter }) => (
    <section key={id} className="site-box" aria-labelledby={id}>
      <h2 className="govuk-heading-s" id={id}>
        <Link className="govuk-link" href={addressOfFilter(filter)}>
          {name}
        </Link>
      </h2>
      <p className="govuk-body">{isOn ? <Trans>You want to be told when a new challenge fits.</Trans> : <Trans>You are not told of new challenges.</Trans>}</p>
      <Form method="post">
        <HiddenKey formKey={`${formKey}-${id}`} />
        <input type="hidden" name="id" value={id} />
        <ButtonGroup>
          <Button name="intent" value={isOn ? 'off' : 'on'} variant="secondary" preventDoubleClick>
            {isOn ? <Trans>Turn it off</Trans> : <Trans>Turn it on</Trans>}
            <span className="govuk-visually-hidden">: {name}</span>
          </Button>
          <Button name="intent" value="remove" variant="secondary" preventDoubleClick>
            <Trans>Remove</Trans>
            <span className="govuk-visually-hidden">: {name}</span>
          </Button>
        </ButtonGroup>
      </Form>
    </section>
  ));
}
