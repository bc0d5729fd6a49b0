// Decide the shortlist: the computed order and how sure it is, what is missing, and the choice with its reasons.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { InsetText, Link } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { readShortlist } from '../../../features/decide/candidate.ts';
import type { Candidate } from '../../../features/decide/candidate.ts';
import { decisionErrors } from '../../../features/decide/decision-errors.ts';
import { MissingList } from '../../../features/decide/missing-list.tsx';
import { ShortlistForm } from '../../../features/decide/shortlist-form.tsx';
import { RankingBoard } from '../../../features/evaluation/ranking-board.tsx';
import { RankingStability } from '../../../features/evaluation/ranking-stability.tsx';
import { ShortlistDecision } from '../../../features/evaluation/shortlist-decision.tsx';
import { DecidePageDocument } from '../../../gql/decide-page.ts';
import { DecideShortlistDocument } from '../../../gql/decide-shortlist.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';
import { proposalName } from './proposal-name.ts';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, DecidePageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  // Until every score is agreed there is no order to decide on, and the other page says what is missing.
  if (!challenge.ranking && challenge.viewerCan.includes('DECIDE_SHORTLIST')) throw redirect(`/challenges/${challenge.slug}/moderation`);
  if (!challenge.ranking) throw trouble('FORBIDDEN');
  return { challenge, ranking: challenge.ranking, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = {
    challengeId: textOf(form, 'challengeId'),
    version: Number(textOf(form, 'version')),
    proposalIds: readShortlist(form),
    reasons: textOf(form, 'reasons'),
    overrideReason: textOrNull(form, 'overrideReason'),
  };
  const told = await tell(call, DecideShortlistDocument, { input }, form);
  if (told.kind !== 'done') return formAnswer(told, form);
  return redirect(`/challenges/${call.params.slug ?? ''}/${told.data.decideShortlist.approvalRequest ? 'approvals' : 'decide'}`);
}

export function Component() {
  const { challenge, ranking, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const candidates = useCandidates();
  const { items, errorFor } = decisionErrors(answer, candidates);
  const { slug, shortlist } = challenge;
  const name = text(challenge.title);
  const mayDecide = challenge.viewerCan.includes('DECIDE_SHORTLIST');
  return (
    <Page
      title={shortlist ? t`The shortlist is decided` : t`Decide the shortlist`}
      section={name}
      caption={name}
      back={{ href: `/challenges/${slug}`, text: name }}
      errors={items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      {shortlist ? <ShortlistDecision shortlist={shortlist} /> : null}
      {shortlist ? <NextRounds /> : null}
      <RankingBoard ranking={ranking} criteria={challenge.criteria} cutAfter={shortlist?.entries.length ?? 0} />
      <RankingStability ranking={ranking} />
      {shortlist ? null : <MissingList slug={slug} isComplete={ranking.complete} candidates={candidates} />}
      {answer?.conflict ? (
        <InsetText>
          <Trans>Somebody else changed this challenge meanwhile. Look at the order again, then decide.</Trans>
        </InsetText>
      ) : null}
      {mayDecide && !shortlist ? (
        <section aria-labelledby="choose">
          <h2 className="govuk-heading-m" id="choose">
            <Trans>Choose the shortlist</Trans>
          </h2>
          <ShortlistForm challenge={challenge} candidates={candidates} formKey={formKey} values={answer?.values ?? {}} errorFor={errorFor} />
        </section>
      ) : null}
    </Page>
  );
}

function useCandidates(): Candidate[] {
  const { ranking } = useLoaderData<typeof loader>();
  const text = useText();
  return ranking.rows.map((row) => ({
    id: row.proposal.id,
    name: proposalName(row.proposal),
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
