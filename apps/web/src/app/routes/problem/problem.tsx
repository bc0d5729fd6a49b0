// The page of one problem: enough for another council to tell whether it has it too.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { InsetText, Link, WarningText } from '@moothall/ui/govuk';
import { TwoColumns } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { ProblemCouncils } from '../../../features/problems/problem/problem-councils.tsx';
import { CouncilsMap } from '../../../features/problems/problem/councils-map.tsx';
import { problemPlaces } from '../../../features/problems/problem-places.ts';
import { ProblemActions, ProblemFacts } from '../../../features/problems/problem/problem-side.tsx';
import { ProblemStateTag } from '../../../features/problems/card/problem-state.tsx';
import { ProblemPageDocument } from '../../../gql/problem-page.ts';
import type { ProblemPageQuery } from '../../../gql/types.ts';
import { Localised, LocalisedParagraphs, useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { problem } = await ask(call, ProblemPageDocument, { slug: call.params.slug ?? '' });
  if (!problem) throw notFound();
  return { problem, places: await problemPlaces(call, false) };
}

export function Component() {
  const { problem, places } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  return (
    <Page
      title={text(problem.title)}
      section={t`Problems`}
      heading={<Localised of={problem.title} />}
      caption={<Localised of={problem.organisation.name} />}
      crumbs={[{ text: t`Problems`, href: '/problems' }]}
      description={text(problem.whatHappens)}
    >
      <p>
        <ProblemStateTag state={problem.state} />
      </p>
      <Standing problem={problem} />
      <TwoColumns
        asideLabel={t`About this problem`}
        aside={
          <>
            <ProblemActions problem={problem} />
            <ProblemFacts problem={problem} />
          </>
        }
      >
        <Words title={t`What happens`} of={problem.whatHappens} />
        <Words title={t`Whom it affects`} of={problem.whoIsAffected} />
        <section aria-labelledby="councils">
          <h2 className="govuk-heading-m" id="councils">
            <Trans>Who has it</Trans>
          </h2>
          <ProblemCouncils councils={problem.councils} />
          <CouncilsMap places={places} councils={problem.councils} />
        </section>
      </TwoColumns>
    </Page>
  );
}

/** What a reader should know first: it is not shared yet, it is in a challenge, or it is closed. */
function Standing({ problem: { challenge, closedBecause, missing, state } }: { problem: NonNullable<ProblemPageQuery['problem']> }) {
  if (closedBecause) return <WarningText>{closedBecause}</WarningText>;
  if (challenge)
    return (
      <InsetText>
        <Trans>
          It is now a challenge:{' '}
          <Link className="govuk-link" href={`/challenges/${challenge.slug}`}>
            <Localised of={challenge.title} />
          </Link>
        </Trans>
      </InsetText>
    );
  if (state === 'IN_CHALLENGE')
    return (
      <InsetText>
        <Trans>A challenge is being written from it.</Trans>
      </InsetText>
    );
  if (state !== 'NOTED') return null;
  return (
    <InsetText>
      {missing && missing.length > 0 ? (
        <Trans>Only your council can see this. Some answers are missing before a buyer can share it.</Trans>
      ) : (
        <Trans>Only your council can see this, until a buyer shares it.</Trans>
      )}
    </InsetText>
  );
}

function Words({ title, of }: { title: string; of: { en: string | null; cy: string | null } }) {
  const text = useText();
  if (!text(of)) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <LocalisedParagraphs of={of} />
    </>
  );
}
