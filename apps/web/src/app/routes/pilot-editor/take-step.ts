// Sends what a step of a pilot asks for to the API.
import type { ActionFunctionArgs } from 'react-router';
import { ask } from '../../../data/ask.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { tell } from '../../../data/tell.ts';
import type { Told } from '../../../data/tell.ts';
import { localeOf } from '../../../language/locale.ts';
import { dayOf, numberOf } from '../../../features/pilot-editor/form-days.ts';
import type { StepName } from '../../../features/pilot-editor/step-names.ts';
import { AgreePilotDocument } from '../../../gql/agree-pilot.ts';
import { AnswerDisputeDocument } from '../../../gql/answer-dispute.ts';
import { BeginMeasuringDocument } from '../../../gql/begin-measuring.ts';
import { ClosePilotDocument } from '../../../gql/close-pilot.ts';
import { DisputeResultDocument } from '../../../gql/dispute-result.ts';
import { FindOrganisationDocument } from '../../../gql/find-organisation.ts';
import { NameVerifierDocument } from '../../../gql/name-verifier.ts';
import { PlanMilestonesDocument } from '../../../gql/plan-milestones.ts';
import { ReachMilestoneDocument } from '../../../gql/reach-milestone.ts';
import { RecordMeasurementDocument } from '../../../gql/record-measurement.ts';
import { ReopenResultsDocument } from '../../../gql/reopen-results.ts';
import { ReportResultsDocument } from '../../../gql/report-results.ts';
import { StartPilotDocument } from '../../../gql/start-pilot.ts';
import { StopPilotDocument } from '../../../gql/stop-pilot.ts';
import type { MeasuringMethod, Outcome } from '../../../gql/types.ts';
import { VerifyResultsDocument } from '../../../gql/verify-results.ts';

const METHODS: readonly MeasuringMethod[] = ['PROPORTION', 'MEAN', 'COUNT', 'RECORD', 'OTHER'];
const OUTCOMES: readonly Outcome[] = ['MET', 'PARTLY', 'NOT_MET', 'NOT_MEASURED'];

export function takeStep(call: ActionFunctionArgs, step: StepName, form: FormData): Promise<Told<object>> {
  const base = { id: textOf(form, 'id'), version: Number(textOf(form, 'version')) };
  const reason = textOf(form, 'reason');
  switch (step) {
    case 'milestones':
      return tell(call, PlanMilestonesDocument, { input: { ...base, milestones: milestonesOf(form) } }, form);
    case 'agreement':
      return tell(call, AgreePilotDocument, { input: { ...base, ...agreementOf(form) } }, form);
    case 'start':
      return tell(call, StartPilotDocument, { input: base }, form);
    case 'reach':
      return tell(call, ReachMilestoneDocument, { input: { ...base, code: textOf(form, 'code'), note: textOf(form, 'note') } }, form);
    case 'measure':
      return measure(call, base.id, form);
    case 'measuring':
      return tell(call, BeginMeasuringDocument, { input: base }, form);
    case 'report':
      return tell(call, ReportResultsDocument, { input: { ...base, summary: textOf(form, 'summary'), results: resultsOf(form) } }, form);
    case 'verifier':
      return nameVerifier(call, base, form);
    case 'verify':
      return tell(call, VerifyResultsDocument, { input: { ...base, lookedAt: textOf(form, 'lookedAt') } }, form);
    case 'dispute':
      return tell(call, DisputeResultDocument, { input: { pilotId: base.id, indicatorCode: textOrNull(form, 'indicatorCode'), reason } }, form);
    case 'answer':
      return tell(call, AnswerDisputeDocument, { input: { id: textOf(form, 'disputeId'), isUpheld: textOf(form, 'isUpheld') === 'yes', answer: textOf(form, 'answer') } }, form);
    case 'reopen':
      return tell(call, ReopenResultsDocument, { input: { ...base, reason } }, form);
    case 'close':
      return tell(call, ClosePilotDocument, { input: base }, form);
    case 'stop':
      return tell(call, StopPilotDocument, { input: { ...base, reason } }, form);
  }
}

/** A new milestone gets its code from its words; empty lines are left out. */
function milestonesOf(form: FormData) {
  const used = new Set<string>();
  return Array.from({ length: Number(textOf(form, 'lines')) || 0 }, (_, index) => index).flatMap((index) => {
    const title = textOf(form, `title-${index}`);
    const stored = textOf(form, `code-${index}`);
    if (!title && !stored) return [];
    const words = title.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_').replaceAll(/^[^A-Z]+|_+$/g, '').slice(0, 30) || 'STEP';
    const code = stored || (used.has(words) ? `${words}_${index + 1}` : words);
    used.add(code);
    return [{ code, title, dueOn: dayOf(form, `milestones-${index}-dueOn`) }];
  });
}

function agreementOf(form: FormData) {
  return {
    reference: textOf(form, 'reference'),
    signedForCouncil: textOf(form, 'signedForCouncil'),
    signedForSupplier: textOf(form, 'signedForSupplier'),
    signedOn: dayOf(form, 'signedOn'),
    startsOn: dayOf(form, 'startsOn'),
    endsOn: dayOf(form, 'endsOn'),
    dataLicence: textOf(form, 'dataLicence'),
    rightsAndExit: textOf(form, 'rightsAndExit'),
  };
}

function resultsOf(form: FormData) {
  return textOf(form, 'codes').split(' ').flatMap((indicatorCode) => {
    const outcome = OUTCOMES.find((one) => one === textOf(form, `outcome-${indicatorCode}`));
    return outcome ? [{ indicatorCode, outcome, reason: textOrNull(form, `reason-${indicatorCode}`) }] : [];
  });
}

/** What the server never hears of is said here. */
const inLanguageOf = ({ request }: ActionFunctionArgs, en: string, cy: string): string => (localeOf(new URL(request.url).pathname) === 'cy' ? cy : en);

async function measure(call: ActionFunctionArgs, pilotId: string, form: FormData): Promise<Told<object>> {
  const value = numberOf(form, 'value');
  if (value === null) return { kind: 'refused', userErrors: [{ code: 'VALUE', path: ['value'], message: inLanguageOf(call, 'Enter a number.', 'Rhowch rif.') }] };
  const [low, high] = [numberOf(form, 'low'), numberOf(form, 'high')];
  const corrects = textOrNull(form, 'corrects');
  const input = {
    pilotId,
    indicatorCode: textOf(form, 'indicatorCode'),
    value,
    n: numberOf(form, 'n'),
    isFinal: textOf(form, 'isFinal') === 'yes',
    method: METHODS.find((one) => one === textOf(form, 'method')) ?? ('OTHER' as const),
    methodNote: textOf(form, 'methodNote'),
    source: textOf(form, 'source'),
    from: dayOf(form, 'from'),
    to: dayOf(form, 'to'),
    interval: low !== null && high !== null ? { low, high, level: numberOf(form, 'level') ?? 95 } : null,
    corrects,
    correction: corrects ? textOf(form, 'correction') : null,
  };
  return tell(call, RecordMeasurementDocument, { input }, form);
}

async function nameVerifier(call: ActionFunctionArgs, base: { id: string; version: number }, form: FormData): Promise<Told<object>> {
  const name = textOf(form, 'organisation');
  if (!name) return tell(call, NameVerifierDocument, { input: { ...base, organisationId: null } }, form);
  const { organisations } = await ask(call, FindOrganisationDocument, { query: name });
  const found = organisations.nodes.find((one) => [one.name.en, one.name.cy].some((text) => text?.toLowerCase() === name.toLowerCase())) ?? (organisations.nodes.length === 1 ? organisations.nodes[0] : undefined);
  if (!found) return { kind: 'refused', userErrors: [{ code: 'NAME', path: ['organisationId'], message: inLanguageOf(call, 'Enter the whole name of one organisation that is here.', 'Rhowch enw cyfan un sefydliad sydd yma.') }] };
  return tell(call, NameVerifierDocument, { input: { ...base, organisationId: found.id } }, form);
}
