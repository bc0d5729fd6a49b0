// What others measured, kind by kind and never added up: each figure with how sure it is, its grade, and its source.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Details } from '@moothall/ui/govuk';
import type { EvidenceFigureFragment } from '../../../gql/types.ts';
import { dayText } from '../../../language/times.tsx';
import { useLocale } from '../../../language/use-locale.ts';
import { useEvidenceWords, valueText } from './evidence-words.tsx';

type Figure = EvidenceFigureFragment;

export function EvidenceList({ items, headingLevel = 3 }: { items: readonly Figure[]; headingLevel?: 2 | 3 }) {
  const { kindText, caveatText } = useEvidenceWords();
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <section key={kind} aria-labelledby={`kind-${kind}`}>
      <Heading className="govuk-heading-s" id={`kind-${kind}`}>
        {kindText(kind)}
      </Heading>
      <p className="govuk-body">{caveatText(kind)}</p>
      <ul className="govuk-list measured-list">
        {everybodyFirst(items.filter((item) => item.kind === kind)).map((item) => (
          <li key={item.id} className="site-box">
            <OneFigure item={item} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** What is said of all people comes before what is said of some. */
const everybodyFirst = (items: readonly Figure[]): Figure[] => items.toSorted((one, other) => Number(one.group !== null) - Number(other.group !== null));

function OneFigure({ item }: { item: Figure }) {
  const { t } = useLingui();
  const { reasonsText } = useEvidenceWords();
  const grade = item.grade;
  const reasons = reasonsText(item.gradeReasons);
  return (
    <>
      <p className="measured-value">
        {item.value === null ? null : <strong>{valueText(item.value, item.unit)}</strong>} {item.title}
        {item.group ? `, ${item.group}` : null}
      </p>
      <p className="govuk-body-s">
        <HowSure item={item} /> <When item={item} />
      </p>
      <p className="govuk-body-s">
        <strong>
          <Trans>Grade {grade}</Trans>
        </strong>
        {reasons ? `: ${reasons}.` : null}
      </p>
      <Details summary={t`Method and source`}>
        <p className="govuk-body-s">{item.method}</p>
        <p className="govuk-body-s">
          {item.citation}
          {item.url ? (
            <>
              {' '}
              <a className="govuk-link" href={item.url} rel="noreferrer">
                {item.url}
              </a>
            </>
          ) : null}
        </p>
        {item.movedFrom ? <Moved code={item.movedFrom} /> : null}
      </Details>
    </>
  );
}

function Moved({ code }: { code: string }) {
  return (
    <p className="govuk-body-s">
      <Trans>The source names the former council {code}; the figure is shown with the council that came after it.</Trans>
    </p>
  );
}

function HowSure({ item: { interval, noInterval, unit, n, responseRate, kind } }: { item: Figure }) {
  const { noIntervalText } = useEvidenceWords();
  const [low, high] = interval ? [valueText(interval.low, unit), valueText(interval.high, unit)] : ['', ''];
  const rate = responseRate === null ? '' : `${Math.round(100 * responseRate)}%`;
  return (
    <>
      {interval?.isStated ? <Trans>The source puts it between {low} and {high}.</Trans> : null}
      {interval && !interval.isStated ? <Trans>With this many answers it could be {low} to {high}.</Trans> : null}
      {noInterval ? noIntervalText(noInterval) : null}{' '}
      {n === null || kind === 'SERVICE_REPORTS' ? null : <Plural value={n} one="# took part." other="# took part." />} {rate ? <Trans>{rate} of those asked answered.</Trans> : null}
    </>
  );
}

function When({ item: { periodFrom, periodTo } }: { item: Figure }) {
  const locale = useLocale();
  const [from, to] = [periodFrom ? dayText(periodFrom, locale) : '', periodTo ? dayText(periodTo, locale) : ''];
  if (from && to && from !== to)
    return (
      <Trans>
        {from} to {to}.
      </Trans>
    );
  return from || to ? `${from || to}.` : null;
}
