// Looks for procurement codes by words or digits; what is found is copied into the form above.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Input } from '@moothall/ui/govuk';

interface CpvSearchProps {
  query: string;
  found: readonly { code: string; name: string | null }[] | null;
}

export function CpvSearch({ query, found }: CpvSearchProps) {
  const { t } = useLingui();
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Look for a procurement code</Trans>
      </h2>
      <Form method="get" role="search" className="site-row">
        <Input label={t`Words in English, or first digits`} hint={t`Save the form above first.`} name="cpv" type="search" width={20} defaultValue={query} />
        <Button variant="secondary">
          <Trans>Look for it</Trans>
        </Button>
      </Form>
      {found ? (
        <div role="status">
          {found.length === 0 ? (
            <p className="govuk-body">
              <Trans>No code was found. You can also type a code as you know it.</Trans>
            </p>
          ) : (
            <ul className="govuk-list govuk-list--bullet">
              {found.map(({ code, name }) => (
                <li key={code}>
                  <strong>{code}</strong> <span lang="en">{name}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      ) : null}
    </>
  );
}
