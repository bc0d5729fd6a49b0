// What changed from one version of a proposal to another, answer by answer and word by word; rows are compared as lines.
import { toDecimalString } from '../money/index.ts';
import type { ProposalContent } from './content.ts';
import { amountOf } from './costs.ts';
import { differenceOf, type DifferencePart } from './difference.ts';

export type AnswerDifference = { readonly field: keyof ProposalContent; readonly parts: readonly DifferencePart[] };

const pounds = (pence: bigint | null): string => (pence === null ? '' : `£${toDecimalString(pence)}`);
const line = (...parts: readonly (string | number | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' · ');
const lines = (rows: readonly string[]): string => rows.join('\n');

/** Every answer as text, in the order of the form. */
const answersOf = (content: ProposalContent): ReadonlyMap<keyof ProposalContent, string> =>
  new Map<keyof ProposalContent, string>([
    ['title', content.title],
    ['summary', content.summary],
    ['language', content.language],
    ['team', lines(content.team.map(({ name, role, sharePct, does, paymentDays }) => line(name, role, `${sharePct}%`, does, paymentDays)))],
    ['approach', content.approach],
    ['trl', content.trl === null ? '' : String(content.trl)],
    ['trlEvidence', content.trlEvidence],
    ['change', content.change],
    ['claims', lines(content.claims.map(({ indicatorCode, value, low, high, evidence, basis }) => line(indicatorCode, value, low, high, evidence, basis)))],
    ['evidence', content.evidence],
    ['risks', content.risks],
    ['riskRows', lines(content.riskRows.map(({ risk, likelihood, impact, response, owner }) => line(risk, `${likelihood} × ${impact}`, response, owner)))],
    ['smallestPilot', content.smallestPilot],
    ['milestones', lines(content.milestones.map(({ what, week, payment }) => line(week, what, pounds(payment))))],
    ['price', pounds(content.price)],
    ['priceModel', content.priceModel ?? ''],
    ['costs', lines(content.costs.map((one) => line(one.what, one.kind, pounds(amountOf(one)))))],
    ['costNote', content.costNote],
    ['confidential', lines(content.confidential.map(({ field, ground, why, until }) => line(field, ground, why, until)))],
    ['attachments', lines(content.attachments.map(({ name, size, sha256 }) => line(name, size, sha256)))],
  ]);

/** Only the answers that changed. */
export const versionDifference = (from: ProposalContent, to: ProposalContent): AnswerDifference[] => {
  const [before, after] = [answersOf(from), answersOf(to)];
  return [...before].flatMap(([field, text]) => {
    const now = after.get(field) ?? '';
    return text === now ? [] : [{ field, parts: differenceOf(text, now) }];
  });
};
