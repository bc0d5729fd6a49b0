// The dashboard: what came of all pilots by place, theme and measure, with those that failed or were stopped.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link, Table } from '@moothall/ui/govuk';
import { EmptyState, ScrollTable } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { THEMES, useThemeText } from '../../../features/challenges/card/theme-text.tsx';
import { CountsTable } from '../../../features/outcomes/counts-table.tsx';
import { OutcomeBar } from '../../../features/outcomes/outcome-bar.tsx';
import { filterOf, searchOf, STANDINGS } from '../../../features/outcomes/outcome-filter.ts';
import { OutcomeTag, usePilotWords } from '../../../features/pilots/words/pilot-words.tsx';
import { withUnit } from '../../../features/pilots/words/with-unit.ts';
import { OutcomesPageDocument } from '../../../gql/outcomes-page.ts';
import { numberText } from '../../../language/amounts.ts';
import { useText } from '../../../language/localised.tsx';
import { CursorPages } from '../../../page/cursor-pages.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const query = new URL(call.request.url).searchParams;
  const filter = filterOf(query, THEMES);
  const { place, theme, indicator, outcome } = filter;
  const found = await ask(call, OutcomesPageDocument, { placeCode: place, theme, indicator, standing: outcome, after: query.get('after') });
  return { ...found, filter };
}

type Data = Awaited<ReturnType<typeof loader>>;

export function Component() {
  const { outcomes, filter } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const themeText = useThemeText();
  const to = (change: Parameters<typeof searchOf>[1]) => `/outcomes${searchOf(filter, change)}`;
  return (
    <Page title={t`Outcomes`} lead={t`What came of pilots: what worked, what did not, and what nobody has measured yet.`}>
      <Chosen />
      {outcomes.counts.pilots === 0 ? (
        <EmptyState title={t`No pilot fits`}>
          <Link className="govuk-link" href="/outcomes">
            <Trans>Show all outcomes</Trans>
          </Link>
        </EmptyState>
      ) : (
        <>
          <OutcomeBar counts={outcomes.counts} adoptions={outcomes.adoptions} />
          <p className="govuk-body">
            <a className="govuk-link" href={`/data/outcomes.csv${searchOf(filter)}`}>
              <Trans>Download these outcomes as CSV</Trans>
            </a>
          </p>
          <CountsTable title={t`By theme`} of={t`Theme`} rows={outcomes.byTheme.map(({ theme, counts }) => ({ id: theme, name: themeText(theme), href: to({ theme }), counts }))} />
          <CountsTable
            title={t`By place`}
            of={t`Place`}
            rows={outcomes.byPlace.flatMap(({ place, counts }) => (place ? [{ id: place.code, name: text(place.name), href: to({ place: place.code }), counts }] : []))}
          />
          <CountsTable
            title={t`By measure`}
            of={t`Measure and unit`}
            rows={outcomes.byIndicator.map(({ key, name, unit, counts }) => ({ id: key, name: `${text(name)} (${unit})`, href: to({ indicator: key }), counts }))}
          />
          <Rows />
        </>
      )}
    </Page>
  );
}

/** What the list is narrowed to, each as a link that takes it away. */
function Chosen() {
  const { outcomes, filter } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const themeText = useThemeText();
  const { outcomeText } = usePilotWords();
  const { place, theme, indicator, outcome } = filter;
  const names = [
    ...(place ? [{ name: text(outcomes.byPlace.find((one) => one.place?.code === place)?.place?.name) || place, change: { place: null } }] : []),
    ...(theme ? [{ name: themeText(theme), change: { theme: null } }] : []),
    ...(indicator ? [{ name: text(outcomes.byIndicator.find(({ key }) => key === indicator)?.name) || indicator, change: { indicator: null } }] : []),
    ...(outcome ? [{ name: outcomeText(outcome), change: { outcome: null } }] : []),
  ];
  if (names.length === 0) return null;
  return (
    <ul className="govuk-list" aria-label={t`Chosen`}>
      {names.map(({ name, change }) => (
        <li key={name}>
          <Link className="govuk-link" href={`/outcomes${searchOf(filter, change)}`}>
            <Trans>Remove: {name}</Trans>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Rows() {
  const { outcomeRows, filter } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { outcomeText } = usePilotWords();
  return (
    <section aria-labelledby="rows">
      <h2 className="govuk-heading-m" id="rows">
        <Trans>Pilot by pilot</Trans>
      </h2>
      <p className="govuk-body">
        {STANDINGS.map((standing, index) => (
          <span key={standing}>
            {index > 0 ? ' · ' : ''}
            <Link className="govuk-link" href={`/outcomes${searchOf(filter, { outcome: standing })}#rows`}>
              {outcomeText(standing)}
            </Link>
          </span>
        ))}
      </p>
      <ScrollTable label={t`Pilot by pilot`}>
        <Table
          className="site-wide-table"
          head={[t`Pilot`, t`Measure`, { content: t`Before`, isNumeric: true }, { content: t`Target`, isNumeric: true }, { content: t`After`, isNumeric: true }, { content: t`n`, isNumeric: true }, t`Outcome`]}
          rows={outcomeRows.nodes.map((row) => cellsOf(row))}
        />
      </ScrollTable>
      <CursorPages pageInfo={outcomeRows.pageInfo} />
    </section>
  );
}

type Cells = Parameters<typeof Table>[0]['rows'][number];
function cellsOf(row: Data['outcomeRows']['nodes'][number]): Cells {
  const { name, unit, baseline, target, value, n, standing, isVerified, pilot } = row;
  return [
    {
      content: (
        <Link className="govuk-link" href={`/pilots/${pilot.slug}/outcomes`}>
          {pilot.solution.title}
        </Link>
      ),
    },
    { content: <Name of={name} /> },
    ...[baseline, target, value].map((figure) => ({ content: withUnit(figure, unit), isNumeric: true })),
    { content: n === null ? '–' : numberText(n), isNumeric: true },
    {
      content: (
        <>
          <OutcomeTag outcome={standing} /> {isVerified ? <Trans>verified</Trans> : null}
        </>
      ),
    },
  ];
}

function Name({ of }: { of: Data['outcomeRows']['nodes'][number]['name'] }) {
  return <>{useText()(of)}</>;
}
