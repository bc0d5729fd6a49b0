// Decide the shortlist: the computed order and how sure it is, what is missing, and the choice with its reasons.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Details, InsetText, Link } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import type { Candidate } from '../../../features/decide/candidate.ts';
import { decisionErrors } from '../../../features/decide/decision-errors.ts';
import { MissingList } from '../../../features/decide/missing-list.tsx';
import { ShortlistForm } from '../../../features/decide/shortlist-form.tsx';
import { ShortlistProgress } from '../../../features/decide/shortlist-progress.tsx';
import { StepForms } from '../../../features/decide/step-forms.tsx';
import { useOverrideText } from '../../../features/evaluation/override-text.tsx';
import { RankingBoard } from '../../../features/evaluation/ranking-board.tsx';
import { RankingStability } from '../../../features/evaluation/ranking-stability.tsx';
import { FormerShortlists, ShortlistDecision } from '../../../features/evaluation/shortlist-decision.tsx';
import { DecidePageDocument } from '../../../gql/decide-page.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';
import { decideAction } from './decide-action.ts';
import { useProposalName } from './proposal-name.ts';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, DecidePageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  // Until every score is agreed there is no order to decide on, and the other page says what is missing.
  if (!challenge.ranking && challenge.viewerCan.includes('DECIDE_SHORTLIST')) throw redirect(`/challenges/${challenge.slug}/moderation`);
  if (!challenge.ranking) throw trouble('FORBIDDEN');
  return { challenge, ranking: challenge.ranking, formKey: newFormKey() };
}

export const action = decideAction;

export function Component() {
  const { challenge, ranking, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const candidates = useCandidates();
  const overrideText = useOverrideText();
  const { items, errorFor } = decisionErrors(answer, candidates);
  const { slug, shortlist, shortlistInProgress: progress } = challenge;
  const name = text(challenge.title);
  const values = answer?.values ?? {};
  const nameOf = useProposalName();
  return (
    <Page
      title={shortlist && !progress ? t`The shortlist is decided` : t`Decide the shortlist`}
      section={name}
      caption={name}
      back={{ href: `/challenges/${slug}`, text: name }}
      errors={items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      {progress ? <ShortlistProgress progress={progress} nameOf={nameOf} overrideText={overrideText} /> : null}
      {answer?.conflict ? (
        <InsetText>
          <Trans>Somebody else changed this challenge meanwhile. Look at the order again, then decide.</Trans>
        </InsetText>
      ) : null}
      {progress ? <StepForms challenge={challenge} progress={progress} formKey={formKey} values={values} reasonError={errorFor('reason')} /> : null}
      {shortlist ? <ShortlistDecision shortlist={shortlist} /> : null}
      {shortlist ? <NextRounds /> : null}
      {challenge.packClaims ? (
        <p className="govuk-body">
          <Link className="govuk-link" href={`/challenges/${slug}/pack`}>
            <Trans>Download the decision pack, or withhold a part of it</Trans>
          </Link>
        </p>
      ) : null}
      <RankingBoard ranking={ranking} criteria={challenge.criteria} cutAfter={shortlist?.entries.length ?? 0} />
      <RankingStability ranking={ranking} />
      {!shortlist && challenge.viewerCan.includes('DECIDE_SHORTLIST') ? <MissingList slug={slug} isComplete={ranking.complete} candidates={candidates} /> : null}
      <Choose values={values} errorFor={errorFor} />
      <FormerShortlists shortlists={challenge.formerShortlists} />
    </Page>
  );
}

/** The form, where one may be prepared now: before anything is issued, or to replace it with a reason. */
function Choose({ values, errorFor }: { values: Record<string, string>; errorFor: (id: string) => string | undefined }) {
  const { challenge, formKey } = useLoaderData<typeof loader>();
  const candidates = useCandidates();
  const overrideText = useOverrideText();
  const { shortlistInProgress: progress, viewerCan, shortlist } = challenge;
  const isReplacing = shortlist !== null;
  const may = progress ? progress.viewerMay.includes('PROPOSE') : viewerCan.includes(isReplacing ? 'REPLACE_SHORTLIST' : 'DECIDE_SHORTLIST');
  if (!may) return null;
  const form = (
    <ShortlistForm
      challenge={challenge}
      candidates={candidates}
      draft={progress}
      isReplacing={isReplacing}
      formKey={formKey}
      values={values}
      errorFor={errorFor}
      overrideText={overrideText}
    />
  );
  return (
    <section aria-labelledby="choose">
      <h2 className="govuk-heading-m" id="choose">
        {isReplacing ? <Trans>Replace the shortlist</Trans> : <Trans>Choose the shortlist</Trans>}
      </h2>
      {isReplacing && !progress && !values.intent ? <Details summary={<Trans>Prepare another shortlist</Trans>}>{form}</Details> : form}
    </section>
  );
}

function useCandidates(): Candidate[] {
  const { ranking } = useLoaderData<typeof loader>();
  const text = useText();
  const nameOf = useProposalName();
  return ranking.rows.map((row) => ({
    id: row.proposal.id,
    name: nameOf(row.proposal),
    rank: row.rank,
    total: row.total,
    isTied: row.tied,
    belowMinimum: row.belowMinimum.map(({ title }) => text(title)),
    isAssessed: row.proposal.assessment !== null,
  }));
}

/** What the council can do next with each solution. */
function NextRounds() {
  const { challenge } = useLoaderData<typeof loader>();
  const mayOpen = challenge.viewerCan.includes('OPEN_PLEDGE_ROUND');
  return (
    <ul className="govuk-list">
      {challenge.solutions.map(({ id, slug, title, pledgeRound }) => (
        <li key={id}>
          <Link className="govuk-link" href={pledgeRound || !mayOpen ? `/solutions/${slug}` : `/solutions/${slug}/round`}>
            {pledgeRound || !mayOpen ? <Trans>See the solution {title}</Trans> : <Trans>Open a pledge round for {title}</Trans>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
