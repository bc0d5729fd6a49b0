// What the pledge would change, worked out before it is made: it moves nothing yet.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { InsetText, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { formatPounds } from '@moothall/domain/money';
import type { Preview } from './preview-figures.ts';

const pounds = (pence: string): string => formatPounds(BigInt(pence));
const isSome = (pence: string): boolean => pence !== '0';

interface PreviewViewProps {
  isChange: boolean;
  preview: Preview<string>;
  /** names of organisations by pledge and by organisation */
  nameOf: (id: string) => string;
  isMoney: boolean;
}

export function PreviewView({ preview, nameOf, isMoney, isChange }: PreviewViewProps) {
  const { t } = useLingui();
  const { before, after, holds, counts, waits } = preview;
  const rows = [
    { label: t`Firm`, from: before.firm, to: after.firm },
    { label: t`Waiting on conditions`, from: before.conditional, to: after.conditional },
    { label: t`Still missing`, from: before.gap, to: after.gap },
    { label: t`In kind, not counted as money`, from: before.inKind, to: after.inKind },
  ];
  const [amount, over] = [pounds(counts), pounds(after.over)];
  return (
    <section aria-labelledby="preview">
      <h2 className="govuk-heading-m" id="preview">
        <Trans>What your pledge would change</Trans>
      </h2>
      <p className="govuk-body">
        {holds ? (
          <Trans>With the pledges there are now, yours would hold and count {amount}.</Trans>
        ) : (
          <Trans>With the pledges there are now, yours would wait:</Trans>
        )}
      </p>
      {waits.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {waits.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      <ScrollTable label={t`Table of what would change`}>
        <Table
          firstCellIsHeader
          head={[t`Money`, { content: t`Now`, isNumeric: true }, { content: isChange ? t`After the change` : t`With your pledge`, isNumeric: true }]}
          rows={rows.map(({ label, from, to }) => [label, { content: pounds(from), isNumeric: true }, { content: pounds(to), isNumeric: true }])}
        />
      </ScrollTable>
      {isSome(after.over) ? (
        <p className="govuk-body">
          <Trans>{over} more would be firm than the target. The target is not raised by it.</Trans>
        </p>
      ) : null}
      <Others preview={preview} nameOf={nameOf} />
      {isMoney && holds && isSome(before.gap) && !isSome(after.gap) ? (
        <p className="govuk-body">
          <strong>
            <Trans>This closes the gap.</Trans>
          </strong>
        </p>
      ) : null}
    </section>
  );
}

function Others({ preview: { unlocked, unlock, cycle }, nameOf }: Pick<PreviewViewProps, 'preview' | 'nameOf'>) {
  const names = cycle.map(nameOf).join(', ');
  const [needed, freed] = unlock ? [pounds(unlock.amount), pounds(unlock.unlocks)] : ['', ''];
  return (
    <>
      {unlocked.length > 0 ? (
        <p className="govuk-body">
          <Plural value={unlocked.length} one="# other pledge would then hold too:" other="# other pledges would then hold too:" />{' '}
          {unlocked.map(({ id, amount }) => `${nameOf(id)} ${pounds(amount)}`).join(', ')}
        </p>
      ) : null}
      {cycle.length > 0 ? (
        <InsetText>
          <Trans>
            These wait for each other: {names}. That is no trouble: as soon as what they ask for is there, they count together.
          </Trans>
        </InsetText>
      ) : null}
      {unlock ? (
        <InsetText>
          <Trans>
            After that, another {needed} from anyone, without conditions, would unlock {freed}.
          </Trans>
        </InsetText>
      ) : null}
    </>
  );
}
