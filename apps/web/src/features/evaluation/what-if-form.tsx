// Other weights, for whoever wonders: a form that only asks, and what would come of it beside the ranking.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Fieldset, Input, InsetText, Link, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { WhatIfFragment } from '../../gql/types.ts';
import { useText } from '../../language/localised.tsx';
import type { LocalisedText } from '../../language/localised.tsx';
import { useProposalName } from './proposal-name.tsx';
import { weightField } from './what-if.ts';

interface WhatIfFormProps {
  slug: string;
  criteria: { code: string; weightBp: number; title: LocalisedText }[];
  ranking: WhatIfFragment;
  /** Null until other weights are asked about. */
  whatIf: WhatIfFragment | null;
  /** As typed, by criterion. */
  typed: Record<string, string>;
  error: string | undefined;
}

export function WhatIfForm({ slug, criteria, ranking, whatIf, typed, error }: WhatIfFormProps) {
  const { t } = useLingui();
  const text = useText();
  return (
    <>
      <p className="govuk-body site-measure">
        <Trans>Try other weights. Nothing is saved, and the ranking stays as it is: its weights were fixed before anybody sent an idea.</Trans>
      </p>
      <Form method="get" action={`/challenges/${slug}/ranking/what-if`} className="evaluation-asks site-measure" preventScrollReset>
        <Fieldset key={JSON.stringify(typed)} legend={t`Weights in per cent`} legendSize="s">
          {criteria.map(({ code, title, weightBp }, index) => (
            <Input
              key={code}
              id={`weights-${code}`}
              name={weightField(code)}
              label={text(title)}
              hint={t`published: ${weightBp / 100}%`}
              suffix="%"
              width={4}
              inputMode="decimal"
              defaultValue={typed[code] ?? String(weightBp / 100)}
              {...(index === 0 && error ? { error } : {})}
            />
          ))}
        </Fieldset>
        <Button variant="secondary">
          <Trans>See what would happen</Trans>
        </Button>
      </Form>
      {whatIf ? <WouldBe whatIf={whatIf} ranking={ranking} slug={slug} /> : null}
    </>
  );
}

function WouldBe({ whatIf, ranking, slug }: { whatIf: WhatIfFragment; ranking: WhatIfFragment; slug: string }) {
  const { t } = useLingui();
  const nameOf = useProposalName();
  const real = new Map(ranking.rows.map(({ proposal, rank, total }) => [proposal.id, { rank, total }]));
  const [first, before] = [whatIf.rows[0], ranking.rows[0]];
  const isSame = whatIf.rows.every(({ proposal, rank }) => real.get(proposal.id)?.rank === rank);
  return (
    <>
      <InsetText>
        <p className="govuk-body">
          <strong>
            <Trans>This is a what-if, not the ranking.</Trans>
          </strong>{' '}
          {isSame ? (
            <Trans>The order would be the same.</Trans>
          ) : first && before && first.proposal.id !== before.proposal.id ? (
            <Trans>
              “{nameOf(first.proposal)}” would come first instead of “{nameOf(before.proposal)}”.
            </Trans>
          ) : (
            <Trans>The first would stay first, but others would change places.</Trans>
          )}
        </p>
        <p className="govuk-body">
          <Link className="govuk-link" href={`/challenges/${slug}/ranking/what-if`}>
            <Trans>Back to the published weights</Trans>
          </Link>
        </p>
      </InsetText>
      <ScrollTable label={t`The order with these weights`}>
        <Table
          className="site-wide-table"
          caption={t`The order with these weights`}
          captionSize="s"
          head={[t`Idea`, ...[t`Place with these weights`, t`Points`, t`Place in the ranking`, t`Points in the ranking`].map((content) => ({ content, isNumeric: true }))]}
          firstCellIsHeader
          rows={whatIf.rows.map(({ proposal, rank, total }) => [
            nameOf(proposal),
            ...[rank ?? '–', total, real.get(proposal.id)?.rank ?? '–', real.get(proposal.id)?.total ?? '–'].map((content) => ({ content, isNumeric: true })),
          ])}
        />
      </ScrollTable>
    </>
  );
}
