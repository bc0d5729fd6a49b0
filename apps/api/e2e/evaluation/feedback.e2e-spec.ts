// The assessment summary as a page and a PDF, what its team may ask about it, and who reads what when.
import { describe, expect, it } from '@jest/globals';
import { aRankedEvaluation, decide, evaluationStep, type Evaluation } from '@moothall/testing/evaluation';
import { aCouncil } from '@moothall/testing/organisations';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const close = (id: string) => closeNow(api, id);
const SECRET = 'Our resin is cured with ultraviolet lamps that we made for boats.';
const aDecidedOne = async (): Promise<Evaluation> => {
  const evaluation = await aRankedEvaluation(api, close, {
    challenge: { regime: 'ENGLAND_PA23' },
    proposals: [{ title: 'First', approach: SECRET, confidential: [{ field: 'APPROACH', ground: 'S43_COMMERCIAL', why: 'Rivals would copy it.', until: null }] }, { title: 'Ŵyn a Thŷ' }],
    scores: [{ IMPACT: [5, 5, 5] }, { IMPACT: [3, 3, 3] }],
  });
  const [first, second] = evaluation.proposals;
  const write = (proposalId: string, more: object) => evaluationStep(evaluation.panel.chair, 'writeAssessment', { proposalId, strengths: 'It is tried and cheap.', improvements: 'Say who mends it in winter.', ...more });
  (await write(first!.id, { explanations: [{ criterionCode: 'IMPACT', text: 'Proven twice. It is cured with ultraviolet lamps that we made for boats. It lasts.' }] })).done();
  (await write(second!.id, { explanations: [{ criterionCode: 'IMPACT', text: 'Your trial in Ŵyr was too short to show it.' }, { criterionCode: 'NONE', text: 'Nothing.' }] })).done();
  return evaluation;
};
const fetchAs = async (who: Pick<Person, 'browser'> | null, path: string) => {
  const answer = await fetch(`${api.address}${path}`, { headers: who?.browser.credentials ?? {} });
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', bytes: Buffer.from(await answer.arrayBuffer()) };
};

describe('an assessment summary', () => {
  it('is a draft for those who write it, and comes to its team when the shortlist is issued, with the winner less what is confidential', async () => {
    const evaluation = await aDecidedOne();
    const [first, second] = evaluation.proposals;
    const page = `/data/proposals/${second!.id}/summary.html`;
    const team = second!.supplier.admin;
    expect((await fetchAs(team, page)).status).toBe(404);
    const draft = (await fetchAs(evaluation.panel.chair, page)).bytes.toString();
    expect(draft).toContain('This is a draft.');
    expect(draft).not.toContain(second!.supplier.name);
    for (const who of [null, evaluation.panel.evaluators[0], await aPerson(api), (await aCouncil(api)).buyer, first!.supplier.admin]) expect((await fetchAs(who, page)).status).toBe(404);
    (await decide(evaluation, [first!.id])).done();
    const { status, bytes } = await fetchAs(team, page);
    const html = bytes.toString();
    expect(status).toBe(200);
    for (const part of ['lang="en"', 'Your idea is not on the shortlist.', 'Your trial in Ŵyr was too short to show it.', 'As the panel has talked it over.', 'Say who mends it in winter.', first!.supplier.name, 'Proven twice. [left out: confidential] It lasts.']) expect(html).toContain(part);
    expect(html).not.toContain('ultraviolet');
    expect(html).not.toContain('Nothing.');
    expect((await fetchAs(team, `${page}?language=cy`)).bytes.toString()).toContain('lang="cy"');
    expect((await fetchAs(first!.supplier.admin, page)).status).toBe(404);
    expect((await fetchAs(first!.supplier.admin, `/data/proposals/${first!.id}/summary.html`)).bytes.toString()).toContain('ultraviolet');
  });

  it('is a tagged PDF with its language and title, the same bytes each time', async () => {
    const evaluation = await aDecidedOne();
    const [first, second] = evaluation.proposals;
    (await decide(evaluation, [first!.id])).done();
    const read = () => fetchAs(second!.supplier.admin, `/data/proposals/${second!.id}/summary.pdf?language=cy`);
    const [one, other] = [await read(), await read()];
    expect([one.status, one.type]).toEqual([200, 'application/pdf']);
    const text = one.bytes.toString('latin1');
    expect(text.slice(0, 5)).toBe('%PDF-');
    for (const sign of ['/StructTreeRoot', '/Lang (cy-GB)', '/DisplayDocTitle true', '/Marked true', 'DejaVuSansCondensed']) expect(text).toContain(sign);
    expect(one.bytes.equals(other.bytes)).toBe(true);
    expect(one.bytes.length).toBeLessThan(150_000);
    expect((await fetchAs(null, `/data/proposals/${second!.id}/summary.pdf`)).status).toBe(404);
  });

  it('keeps what the panel agreed beside what was written out, for the chair alone', async () => {
    const evaluation = await aDecidedOne();
    const [first] = evaluation.proposals;
    const READ = 'query ($id: ID!) { proposal(id: $id) { assessment { criteria { criterion { code } reason agreedReason forOthers } } } }';
    const cell = async (who: Pick<Person, 'ask'>) => (await who.ask(READ, { id: first!.id })).done().at('proposal.assessment.criteria.0');
    expect(await cell(evaluation.panel.chair)).toMatchObject({ reason: expect.stringContaining('Proven twice'), agreedReason: 'As the panel has talked it over.' });
    (await decide(evaluation, [first!.id])).done();
    expect(await cell(first!.supplier.admin)).toMatchObject({ reason: expect.stringContaining('Proven twice'), agreedReason: null });
  });
});

describe('the one question about feedback', () => {
  const QUESTION = 'query ($id: ID!) { proposal(id: $id) { assessmentQuestion { text answer } } }';

  it('is asked by its team once it is issued, answered by the council, and read by nobody else', async () => {
    const evaluation = await aDecidedOne();
    const { council, panel, proposals } = evaluation;
    const [first, second] = proposals;
    const ask = (who: Pick<Person, 'ask'>, text = 'Which part of the trial was too short?') => evaluationStep(who, 'askAboutAssessment', { proposalId: second!.id, text });
    const answer = (who: Pick<Person, 'ask'>, text = 'The part in winter, which has two weeks.') => evaluationStep(who, 'answerAssessmentQuestion', { proposalId: second!.id, answer: text });
    const team = second!.supplier.admin;
    expect((await ask(team)).userErrors('askAboutAssessment')).toEqual(['NOT_ISSUED']);
    (await decide(evaluation, [first!.id])).done();
    expect((await answer(council.buyer)).userErrors('answerAssessmentQuestion')).toEqual(['NOTHING_ASKED']);
    for (const who of [first!.supplier.admin, council.buyer, await aPerson(api)]) expect((await ask(who)).codes).toEqual(['NOT_FOUND']);
    expect((await ask(team, 'why?')).userErrors('askAboutAssessment')).toEqual(['TEXT_MISSING']);
    const answers = await Promise.all([ask(team), ask(team)]);
    expect(answers.map((one) => one.userErrors('askAboutAssessment').join()).toSorted()).toEqual(['', 'ASKED_ALREADY']);
    for (const who of [panel.evaluators[0], team]) expect((await answer(who)).codes).toEqual(['FORBIDDEN']);
    expect((await answer(first!.supplier.admin)).codes).toEqual(['NOT_FOUND']);
    expect((await answer(council.buyer, 'no')).userErrors('answerAssessmentQuestion')).toEqual(['TEXT_MISSING']);
    (await answer(panel.chair)).done();
    expect((await answer(council.buyer)).userErrors('answerAssessmentQuestion')).toEqual(['ANSWERED_ALREADY']);
    for (const who of [team, council.buyer, panel.chair]) {
      expect((await who.ask(QUESTION, { id: second!.id })).done().at('proposal.assessmentQuestion')).toEqual({ text: 'Which part of the trial was too short?', answer: 'The part in winter, which has two weeks.' });
    }
    expect((await panel.evaluators[0].ask(QUESTION, { id: second!.id })).at('proposal.assessmentQuestion')).toBeNull();
    expect((await aVisitor(api).ask(QUESTION, { id: second!.id })).at('proposal') ?? null).toBeNull();
    const { rows } = await api.sql.query(`select details ->> 'act' as act, details -> 'data' as data from journal_entry where chain = $1 and details ->> 'act' like 'assessment.question%' order by seq`, [evaluation.challengeId]);
    expect(rows.map((row) => row['act'])).toEqual(['assessment.question-asked', 'assessment.question-answered']);
    expect(JSON.stringify(rows)).not.toContain('winter');
  });
});
