// Prints docs/states.md from the tables of the domain, so that the document can never say anything else. `--check` only compares.
import { readFile, writeFile } from 'node:fs/promises';
import { GATE_TRANSITIONS as approval, JOIN_TRANSITIONS as joining, PARTICIPATION_TRANSITIONS as invitation, TRANSITIONS as challenge } from '../libs/domain/dist/challenge/index.js';
import { CONSENT_TRANSITIONS as consent, PROPOSAL_TRANSITIONS as proposal } from '../libs/domain/dist/proposal/index.js';
import { CONSULTATION_MOVES as consultation } from '../libs/domain/dist/priority/index.js';
import { SHORTLIST_TRANSITIONS as shortlist } from '../libs/domain/dist/evaluation/index.js';
import { BOOKING_TRANSITIONS as booking, EVENT_TRANSITIONS as event, QUESTION_TRANSITIONS as question } from '../libs/domain/dist/engagement/index.js';
import { CALIBRATION_TRANSITIONS as sample, CELL_TRANSITIONS as cell, STABILITY_MOVES as stability } from '../libs/domain/dist/evaluation/index.js';
import { LETTER_TRANSITIONS as letter } from '../libs/domain/dist/notification/index.js';
import { CALL_TRANSITIONS as call } from '../libs/domain/dist/funding/index.js';
import { PLEDGE_TRANSITIONS as pledge } from '../libs/domain/dist/pledge/index.js';
import { ADOPTION_TRANSITIONS as adoption, PILOT_TRANSITIONS as pilot } from '../libs/domain/dist/pilot/index.js';
import { PROBLEM_TRANSITIONS as problem } from '../libs/domain/dist/problem/index.js';

const FILE = new URL('../docs/states.md', import.meta.url);

const table = (title, intro, moves) =>
  [
    `## ${title}`,
    '',
    intro,
    '',
    '| from | to | by doing | who |',
    '|--|--|--|--|',
    ...moves.map(({ from, to, action, by }) => `| ${from} | ${to} | ${action} | ${by.map((role) => role.toLowerCase()).join(', ')} |`),
    '',
  ].join('\n');

const text = [
  '# States, and who may move what',
  '',
  'Made by `node tools/print-states.mjs` from `libs/domain`, which is the law; a test keeps the two the same.',
  'A move that is not in a table does not exist. `clock` is the clock of the database. The guards of each move, with the',
  'sources in law, stand beside the tables in `libs/domain/src/<word>/`.',
  '',
  table('Problem', 'A buyer of the council that wrote it down. It is released when its challenge is withdrawn or stopped.', problem),
  table('Challenge', 'OPEN to OPEN and ENGAGING to ENGAGING are amendments; by the clock only to give everybody more time after an outage.', challenge),
  table('Invitation into a challenge', 'A buyer of the authority that is asked, or of the one that leads, until proposals close.', invitation),
  table('Wish to join a challenge', 'A buyer of the authority that asks, and one of the lead, until proposals close.', joining),
  table('Request for approval', 'In a joint challenge: approvers of the lead and of every participant, under the rule chosen at draft.', approval),
  table('Question', 'Whoever drafted does not check; a second buyer is another one, or an approver of a council of the challenge.', question),
  table('Event', 'A meeting that was not planned is written down afterwards, as PLANNED, and goes on record from there.', event),
  table('Booking', 'First come, first served: a party that does not fit yet is not overtaken.', booking),
  table('Proposal', 'Nobody but its own organisation reads a proposal before it is opened.', proposal),
  table('Sample of a panel', 'Only where one was chosen when scoring began. A substitute who has yet to score it is waited for.', sample),
  table('Score under moderation', 'Of one criterion of one proposal, once all scores are sent. Every step is a version that is kept, with its reason.', cell),
  table('Shortlist', 'Votes are what the rule of the challenge asks for; one that departs from the computed order needs the approval of a third person beside them.', shortlist),
  table('Part in a team', 'The organisation that is asked, or the one that leads, until the deadline. Without every yes nothing is sent.', consent),
  table('Pledge', 'Whether a pledge holds is computed anew with every change until the round is locked.', pledge),
  table('Pilot', 'Begun by the council that leads. Who reports never verifies: the verifier is an approver of that council, or an organisation named for it, and never the supplier.', pilot),
  table('Adoption of a pilot', 'By an authority that did not take part in the pilot.', adoption),
  table('Call', 'Of money, or a delivery in kind. Second is somebody else than who recorded it, of the lead or of the pledger. What ended never moves again.', call),
  table('Consultation', 'A budget vote that was held elsewhere is imported as CLOSED. What is closed is counted once.', consultation),
  table('Simulation of how stable a ranking is', 'Asked for once every score is agreed. One that was cut off is taken up again from its seed.', stability),
  table('Letter', 'What people are told by mail. A server that does not answer is asked again for as long as it takes.', letter),
].join('\n');

if (process.argv.includes('--check')) {
  const found = await readFile(FILE, 'utf8').catch(() => '');
  if (found !== text) {
    process.stderr.write('docs/states.md is not what the domain says. Run: node tools/print-states.mjs\n');
    process.exitCode = 1;
  }
} else {
  await writeFile(FILE, text);
}
