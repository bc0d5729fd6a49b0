// What people say of one service in one place: the finding, how sure it is, month by month, beside like councils, and in their words.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link, LinkButton } from '@moothall/ui/govuk';
import { TwoColumns } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { AnswersSpread } from '../../../features/evidence/answers-spread.tsx';
import { oneDecimal } from '../../../features/evidence/figure-text.tsx';
import { Finding } from '../../../features/evidence/finding.tsx';
import { MeanPlot } from '../../../features/evidence/mean-plot.tsx';
import { Downloads, Method } from '../../../features/evidence/method.tsx';
import { PeopleWords } from '../../../features/evidence/people-words.tsx';
import { EvidenceList } from '../../../features/measured/figures/evidence-list.tsx';
import { ServiceViewPageDocument } from '../../../gql/service-view-page.ts';
import type { ServiceViewPageQuery } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';
import { useSatisfactionWords } from '../../../language/satisfaction/satisfaction-words.tsx';
import { monthText } from '../../../language/times.tsx';
import { useLocale } from '../../../language/use-locale.ts';
import { Page } from '../../../page/page.tsx';

type View = NonNullable<ServiceViewPageQuery['serviceView']>;

export async function loader(call: LoaderFunctionArgs) {
  const { code = '', service = '' } = call.params;
  const { serviceView: view, evidenceItems } = await ask(call, ServiceViewPageDocument, { place: code, service });
  if (!view) throw notFound();
  return { view, measured: evidenceItems.nodes };
}

export function Component() {
  const { view, measured } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const { place, service, serviceName, answers, terms } = view;
  const [publicAnswers] = answers;
  if (!publicAnswers) return null;
  const [serviceText, placeText] = [text(serviceName), text(place.name)];
  return (
    <Page
      title={t`${serviceText} in ${placeText}`}
      section={t`What people say`}
      lead={<Finding answers={publicAnswers} />}
      crumbs={[
        { text: t`Places`, href: '/places' },
        { text: placeText, href: `/places/${place.code}` },
      ]}
    >
      <TwoColumns aside={<Aside view={view} />}>
        <p>
          <LinkButton href={`/say?place=${place.code}&service=${service}`}>
            <Trans>Say what you think</Trans>
          </LinkButton>
        </p>
        <Kinds view={view} />
        <AnswersSpread answers={publicAnswers} />
        <Months view={view} />
        {measured.length > 0 ? (
          <section aria-labelledby="measured">
            <h2 className="govuk-heading-m" id="measured">
              <Trans>What others measured</Trans>
            </h2>
            <EvidenceList items={measured} />
          </section>
        ) : null}
        <Beside view={view} />
        {terms.length > 0 || publicAnswers.n !== null ? <PeopleWords terms={terms} /> : null}
        <section aria-labelledby="method">
          <h2 className="govuk-heading-m" id="method">
            <Trans>How these figures come about</Trans>
          </h2>
          <Method notes={view.method} />
        </section>
      </TwoColumns>
    </Page>
  );
}

/** Rows without any figure say nothing and hide those that do. */
const isShown = ({ n }: { n: number | null }): boolean => n !== null;

function Kinds({ view: { answers } }: { view: View }) {
  const { t } = useLingui();
  const { sourceText } = useSatisfactionWords();
  const shown = answers.filter(isShown);
  const without = answers[0]?.meanWithoutCrowded;
  const value = without ? oneDecimal(without.value) : '';
  if (shown.length === 0) return null;
  return (
    <MeanPlot
      title={t`How satisfied they are`}
      finding={<Trans>Each kind of people stands by itself; they see different things and are never added together.</Trans>}
      of={t`Who answered`}
      rows={shown.map(({ source, n, mean }) => ({ id: source, label: sourceText(source), n, mean }))}
      note={
        <>
          {without ? <Trans>Without answers beyond five from one address in a day, the mean of the public is {value}.</Trans> : null}{' '}
          {shown.length < answers.length ? <Trans>Kinds of people who gave fewer than 10 answers are left out.</Trans> : null}
        </>
      }
    />
  );
}

function Months({ view: { answers } }: { view: View }) {
  const { t } = useLingui();
  const locale = useLocale();
  const months = answers[0]?.months ?? [];
  const last = months.findLast(({ mean }) => mean !== null);
  if (months.length < 2 || !last?.mean) return null;
  const [when, value] = [monthText(last.month, locale), oneDecimal(last.mean.value)];
  return (
    <MeanPlot
      title={t`Month by month`}
      finding={
        <Trans>
          In {when}, the newest month with enough answers, the mean was {value}. Where intervals overlap, nothing may have changed.
        </Trans>
      }
      of={t`Month`}
      rows={months.map(({ month, n, mean }) => ({ id: month, label: monthText(month, locale), n, mean }))}
      note={<Trans>Members of the public only. A month is also hidden where it would give another away.</Trans>}
    />
  );
}

function Beside({ view: { likePlaces, place, service } }: { view: View }) {
  const { t } = useLingui();
  const text = useText();
  const shown = likePlaces.filter(isShown);
  // Nobody stands beside anybody unless another council has a figure.
  if (!shown.some(({ code, mean }) => code !== place.code && mean !== null)) return null;
  return (
    <MeanPlot
      title={t`Beside like councils`}
      finding={<Trans>Councils of the same kind and about the same size, by name. This is no ranking: people differ in who answers and in what they expect.</Trans>}
      of={t`Council`}
      rows={shown.map(({ code, n, mean, place: other }) => ({
        id: code,
        label: text(other?.name),
        n,
        mean,
        ...(code === place.code ? {} : { href: `/places/${code}/${service}` }),
      }))}
      note={
        <>
          <Trans>Means are shown from 30 answers on.</Trans>{' '}
          {shown.length < likePlaces.length ? <Trans>Councils with fewer than 10 answers are left out.</Trans> : null}
        </>
      }
    />
  );
}

function Aside({ view: { place, service, serviceName } }: { view: View }) {
  const text = useText();
  const [serviceText, placeText] = [text(serviceName), text(place.name)];
  return (
    <div className="site-box">
      <h2 className="govuk-heading-s">
        <Trans>More</Trans>
      </h2>
      <ul className="govuk-list">
        <li>
          <Link className="govuk-link" href={`/services/${service}`}>
            <Trans>{serviceText} on the map</Trans>
          </Link>
        </li>
        <li>
          <Link className="govuk-link" href={`/places/${place.code}`}>
            <Trans>All of {placeText}</Trans>
          </Link>
        </li>
      </ul>
      <h2 className="govuk-heading-s">
        <Trans>Download</Trans>
      </h2>
      <Downloads place={place.code} service={service} />
    </div>
  );
}
