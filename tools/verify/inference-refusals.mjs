// Tries every mutation on what is hidden, and on what does not exist: whoever may not see it has to be told the same, word for word.
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** Where hidden things are found, as SQL that gives the id of one. */
const HIDDEN = {
  challenge: `select id from challenge where stage = 'DRAFT' and id not like '%00000000%'`,
  proposal: `select id from proposal where state = 'SUBMITTED'`,
  opened: `select id from proposal where state = 'UNDER_EVALUATION'`,
  problem: `select id from problem where state = 'NOTED'`,
  consultation: `select id from consultation where state = 'DRAFT'`,
  question: `select id from question where state = 'ASKED'`,
  pledge: `select id from pledge where offered_at is null`,
  booking: 'select id from event_booking', interest: 'select id from challenge_interest where not is_listed', invited: `select id from participation_invitation where state = 'INVITED'`, wish: 'select id from join_request', member: 'select id from membership', invitation: 'select id from invitation',
  seat: 'select id from panel_member', consent: 'select id from team_consent', file: 'select id from proposal_file', call: 'select id from money_call', adoption: `select id from adoption where state = 'PROPOSED'`, import: 'select id from evidence_import', feedback: `select id from feedback where state = 'WAITING'`,
  key: `select id from api_key where name <> 'everything'`, session: 'select id from session', search: 'select id from saved_search', notification: 'select id from notification', redaction: 'select id from pack_redaction', insight: 'select id from insight_invitation', shortlist: `select id from shortlist where state = 'DRAFT'`, request: `select id from approval_request where state = 'WAITING'`,
};

/** @returns how many were tried, and where the answers differed */
export async function refusals({ ask, sql, schema, headers, caller, isFull }) {
  const hidden = [];
  for (const [name, text] of Object.entries(HIDDEN)) {
    const { rows } = await sql.query(`${text} order by id limit 1`);
    if (!rows[0]) throw new Error(`There is no hidden ${name}`);
    hidden.push({ name, id: rows[0].id, absent: `${rows[0].id.slice(0, 4)}${'f'.repeat(32)}` });
  }
  const tries = triesOf(schema, hidden, isFull);
  const tried = tries.length;
  const differences = [];
  await Promise.all(Array.from({ length: 4 }, async () => {
    for (let one = tries.shift(); one; one = tries.shift()) {
      const say = async (id) => {
        const { status, text } = await ask.graphql(headers, one.query, { input: one.inputWith(id) });
        return `${status} ${text.replaceAll(id, 'ID')}`;
      };
      const answers = [await say(one.thing.id), await say(one.thing.absent)];
      if (answers[0] !== answers[1]) differences.push({ name: `${caller}: ${one.name} on a hidden ${one.thing.name}`, one: answers[0], other: answers[1] });
    }
  }));
  return { tried, differences };
}

function triesOf(schema, hidden, isFull) {
  return Object.values(schema.getMutationType().getFields()).flatMap((field) => {
    const input = field.args.find(({ name }) => name === 'input');
    if (!input) return [];
    const type = getNamedType(input.type);
    const payload = getNamedType(field.type);
    const told = payload.getFields().userErrors ? 'userErrors { code message path }' : '__typename';
    const query = `mutation ($input: ${input.type}) { ${field.name}(input: $input) { ${told} } }`;
    return idsIn(type).flatMap(({ path, isList }) => thingsFor(field.name, path, hidden, isFull).map((thing) => ({ name: `${field.name}.${path}`, query, thing, inputWith: (id) => ({ ...least(type, hidden[0].absent), [path]: isList ? [id] : id }) })));
  });
}

const idsIn = (type) => Object.values(type.getFields()).filter((field) => getNamedType(field.type).name === 'ID' && field.name !== 'organisationId').map((field) => ({ path: field.name, isList: isListType(isNonNullType(field.type) ? field.type.ofType : field.type) }));

/** An argument that names its kind is tried with that alone; a quick run tries the others with what the name of the verb speaks of. */
function thingsFor(verb, path, hidden, isFull) {
  const kind = path.replace(/Ids?$/u, '');
  const named = hidden.filter(({ name }) => name === kind || (kind === 'proposal' && name === 'opened'));
  if (named.length > 0) return named;
  const spoken = hidden.filter(({ name }) => verb.toLowerCase().includes(name));
  return isFull || spoken.length === 0 ? hidden : spoken;
}

/** What an input must hold, and no more. */
function least(type, id) {
  return Object.fromEntries(Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined).map((field) => [field.name, valueOf(field.type, id)]));
}

function valueOf(type, id) {
  if (isNonNullType(type)) return valueOf(type.ofType, id);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0].name;
  if (isInputObjectType(type)) return { ...least(type, id), ...(type.getFields().en ? { en: 'A reason that is long enough' } : {}) };
  const plain = { ID: id, Int: 1, Float: 1, Boolean: false, DateTime: '2027-01-01T00:00:00.000Z', Date: '2027-01-01', Decimal: '1' };
  return plain[type.name] ?? 'A reason that is long enough';
}
