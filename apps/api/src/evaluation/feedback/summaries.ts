// The assessment summary of a proposal, for its own organisation once it is issued, and for those who write it before.
import { Injectable } from '@nestjs/common';
import { type AssessedTender, composeSummary, type PlainDocument, rank, type SummaryFacts, type SummaryLanguage, wordsIn } from '@moothall/domain/evaluation';
import { CHALLENGE_COLUMNS, type ChallengeRow } from '../../challenges/challenges.queries.ts';
import { fromJson } from '../../challenges/content-json.ts';
import { can, ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import { asSystem } from '../../platform/tenancy/tenant.ts';
import type { ProposalJson } from '../../proposals/proposal-json.ts';
import { type AssessmentRow, readAssessments, run } from '../assessment.queries.ts';
import { rankingInput } from '../evaluation-state.ts';
import { type EvaluationState, readEvaluation, through } from '../evaluation.queries.ts';
import { isChair } from '../seat.ts';
import { readShortlists, run as shortlists, type ShortlistRow } from '../shortlist.queries.ts';
import { SCALE, scoresForOthers, scoresOf } from '../summary-facts.ts';

interface TenderRow {
  readonly id: string;
  readonly challengeId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly councilEn: string;
  readonly councilCy: string | null;
  readonly state: string;
  readonly label: string | null;
  readonly content: ProposalJson;
}

/** All that a summary is made of. */
interface Known {
  readonly own: TenderRow;
  readonly tenders: readonly TenderRow[];
  readonly challenge: ChallengeRow;
  readonly state: EvaluationState;
  readonly assessments: readonly AssessmentRow[];
  readonly shortlist: ShortlistRow | null;
}

const OUTCOMES = ['SHORTLISTED', 'RESERVE', 'NOT_SHORTLISTED'] as const;

@Injectable()
export class Summaries {
  constructor(private readonly rows: Rows) {}

  /** @returns null where there is none, or the viewer may not read it */
  async of(viewer: Viewer, proposalId: string, wanted: SummaryLanguage | null): Promise<PlainDocument | null> {
    const known = await this.known(proposalId);
    if (!known || !mayRead(viewer, known)) return null;
    const language = wanted ?? (known.own.content.language === 'cy' ? 'cy' : 'en');
    return composeSummary(factsOf(known, language), language);
  }

  private async known(proposalId: string): Promise<Known | null> {
    const [first] = await this.tenders('p.id = $1', proposalId);
    return first ? asSystem('assessment-summary', () => this.around(first)) : null;
  }

  /** What winners were told of is in the summary of those who lost (Procurement Act 2023, section 50). */
  private async around(first: TenderRow): Promise<Known | null> {
    const tenders = await this.tenders('p.challenge_id = $1', first.challengeId);
    const challenge = await this.rows.one<ChallengeRow>(`select ${CHALLENGE_COLUMNS} from challenge c where c.id = $1`, [first.challengeId]);
    if (!challenge) return null;
    const state = await readEvaluation(through.rows(this.rows), challenge.id);
    const assessments = await readAssessments(run.rows(this.rows), tenders.map((one) => one.id));
    const issued = (await readShortlists(shortlists.rows(this.rows), [challenge.id])).find((one) => one.state === 'ISSUED');
    return { own: first, tenders, challenge, state, assessments, shortlist: issued ?? null };
  }

  private tenders(where: string, id: string): Promise<TenderRow[]> {
    return this.rows.all<TenderRow>(
      `select p.id, p.challenge_id as "challengeId", p.organisation_id as "organisationId", o.name_en as "organisationName", l.name_en as "councilEn", l.name_cy as "councilCy",
         p.state, p.label, p.content from proposal p join organisation o on o.id = p.organisation_id join challenge c on c.id = p.challenge_id join organisation l on l.id = c.lead_id
       where ${where} and p.label is not null and p.content is not null order by p.label`,
      [id],
    );
  }
}

function mayRead(viewer: Viewer, { own, challenge, state, assessments }: Known): boolean {
  if (ownOrganisations(viewer).includes(own.organisationId)) return assessments.some((one) => one.proposalId === own.id && one.issuedAt !== null);
  const { leadId } = challenge;
  return isChair(state, viewer, leadId) || can(viewer, leadId, 'writeChallenge') || can(viewer, leadId, 'readRecords');
}

function factsOf(known: Known, language: SummaryLanguage): SummaryFacts {
  const { own, tenders, challenge, state, assessments, shortlist } = known;
  const content = fromJson(challenge.content);
  const rows = rank(rankingInput(state, content));
  const assessment = assessments.find((one) => one.proposalId === own.id);
  const isIssued = assessment?.issuedAt != null;
  const tender = (of: TenderRow, isHidden: boolean): AssessedTender => {
    const row = rows.find((one) => one.proposalId === of.id);
    const scores = scoresOf(state, content, of.id, assessments.find((one) => one.proposalId === of.id), language);
    return { title: of.content.title, supplier: isHidden ? (of.label ?? '') : of.organisationName, total: row?.total ?? null, rank: row?.rank ?? null, scores };
  };
  const winners = isIssued && own.state !== 'SHORTLISTED' ? tenders.filter((one) => shortlist?.entries.some((entry) => entry.proposalId === one.id && entry.standing === 'SHORTLISTED')) : [];
  const words = wordsIn(language);
  const outcome = OUTCOMES.find((one) => one === own.state) ?? 'OTHER';
  return {
    challenge: content.title,
    council: { en: own.councilEn, cy: own.councilCy },
    isWelshRegime: content.regime === 'WALES_PA23',
    scale: SCALE,
    criteria: content.criteria,
    own: {
      ...tender(own, !isIssued),
      belowMinimum: rows.find((one) => one.proposalId === own.id)?.belowMinimum ?? [],
      strengths: assessment?.strengths ?? '',
      improvements: assessment?.improvements ?? '',
    },
    outcome: isIssued ? outcome : null,
    assessedCount: rows.length,
    reasons: isIssued && shortlist ? [shortlist.reasons, ...(shortlist.overrideReason ? [`${words.override} ${shortlist.overrideReason}`] : [])] : [],
    winners: winners.toSorted((a, b) => placeIn(shortlist, a.id) - placeIn(shortlist, b.id)).map((one) => {
      const whole = tender(one, false);
      return { ...whole, scores: scoresForOthers(whole.scores, assessments.find((row) => row.proposalId === one.id), one.content, language) };
    }),
  };
}

function placeIn(shortlist: ShortlistRow | null, proposalId: string): number {
  return shortlist?.entries.find((one) => one.proposalId === proposalId)?.position ?? 0;
}
