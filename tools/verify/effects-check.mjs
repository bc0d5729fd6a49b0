// Counts what a recording shows that may not be: second effects, other answers, changed requests that went through, effects without a trace.

/** Of one mutation, all times that it was tried. */
function byField(calls) {
  return Map.groupBy(calls, ({ field }) => field);
}

const counted = (tables, lists) => tables.filter((table) => !lists.COUNTERS.includes(table));
/** "Wait a moment" comes before anything is done, and the same key is good afterwards. */
const TOLD_TO_WAIT = /"code":"RATE_LIMITED"/u;

export function checkIdempotency({ mutations, calls }, lists) {
  const fields = byField(calls);
  const failing = (test) => [...new Set(calls.filter(test).map(({ field }) => field))].toSorted();
  const may = (field, tables) => counted(tables, lists).filter((table) => !lists.SECOND[field]?.tables.includes(table));
  const notTried = mutations.filter((field) => !fields.has(field) && !lists.NOT_TRIED[field]);
  const keyless = failing(({ field, keyed, tables }) => !keyed && counted(tables, lists).length > 0 && !lists.WITHOUT_KEY[field]);
  const secondEffects = failing(({ field, second }) => may(field, second).length > 0);
  const unequalAnswers = failing(({ field, unequal }) => unequal !== null && !TOLD_TO_WAIT.test(unequal[1]) && !lists.OTHER_ANSWER[field]);
  const isAccepted = (field, { outcome, path, tables }) => !lists.WITHOUT_KEY[field] && (outcome === 'done' ? !lists.NOT_COMPARED[field]?.paths.includes(path) : counted(tables, lists).length > 0);
  const changedAccepted = failing(({ field, changed }) => changed.some((one) => isAccepted(field, one)));
  const waitForEachOther = failing(({ aside }) => aside !== null);
  const outcomes = calls.flatMap(({ changed }) => changed.map(({ outcome }) => outcome));
  const figures = {
    mutations: mutations.length,
    tried: mutations.filter((field) => fields.has(field)).length,
    together: mutations.filter((field) => fields.get(field)?.some(({ together }) => together)).length,
    requests: calls.reduce((sum, { sent, changed }) => sum + sent + changed.length, 0),
    changed: outcomes.length,
    refusedByCode: outcomes.filter((one) => one === 'reused').length,
  };
  return { ...figures, keyless, secondEffects, unequalAnswers, changedAccepted, waitForEachOther, notTried, stale: staleIn(lists, mutations) };
}

export function checkAudit({ mutations, calls, texts, lines, signInsFailed }, lists) {
  const effective = calls.filter(({ field, tables }) => counted(tables, lists).filter((table) => !lists.OUTSIDE[field]?.tables.includes(table)).length > 0);
  const fields = byField(effective);
  const failing = (test) => [...new Set(effective.filter(test).map(({ field }) => field))].toSorted();
  const without = failing(({ field, entries }) => entries.length === 0 && !lists.WITHOUT_ENTRY[field]);
  const outside = failing(({ field, outside: tables, entries }) => entries.length > 0 && counted(tables, lists).some((table) => !lists.OUTSIDE[field]?.tables.includes(table)));
  const recorded = ({ entries }) => entries.length > 0;
  const withoutActor = failing((call) => recorded(call) && !call.entries.some(({ actor }) => actor === 'caller') && !lists.WITHOUT_ACTOR[call.field]);
  const withoutOrganisation = failing((call) => recorded(call) && call.caller.organisationId !== null && !call.entries.some(({ hasOrganisation }) => hasOrganisation) && !lists.WITHOUT_ORGANISATION[call.field]);
  const withoutRequestId = failing(({ entries }) => entries.some(({ actor, hasRequest }) => actor !== 'nobody' && !hasRequest));
  const inJournal = calls.flatMap(({ field, entries }) => entries.flatMap((entry) => entry.texts.map(() => `${field}: ${entry.act}`)));
  const inLog = canariesIn(lines, texts);
  const refusedLines = lines.filter((line) => line.includes('"msg":"refused"')).length;
  const figures = {
    mutations: mutations.length,
    withEntry: mutations.filter((field) => fields.get(field)?.some(recorded)).length,
    withoutEntryByList: mutations.filter((field) => fields.has(field) && !fields.get(field).some(recorded)).length,
    entries: effective.reduce((sum, { entries }) => sum + entries.length, 0),
    failedAuthSeen: { signInsInJournal: signInsFailed, refusalsInLog: refusedLines },
    texts: texts.length,
    logLines: lines.length,
  };
  return { ...figures, without, outside, withoutActor, withoutOrganisation, withoutRequestId, notTried: mutations.filter((field) => !byField(calls).has(field) && !lists.NOT_TRIED[field]), canariesFound: [...new Set([...inJournal, ...inLog])], stale: staleIn(lists, mutations) };
}

/** What is the same in every line of a request says nothing of people. */
const OF_REQUEST = /^\{"level":30,"time":\d+,"pid":\d+,"hostname":"[^"]*","requestId":"[\w-]+","method":"[A-Z]+","route":"[^"]*","operation":"\w+","status":\d+,"ms":[\d.]+,"msg":"request"\}$/u;

function canariesIn(lines, texts) {
  const odd = lines.filter((line) => !OF_REQUEST.test(line));
  return texts.filter((text) => odd.some((line) => line.includes(JSON.stringify(text).slice(1, -1)))).map((text) => `log: ${text.slice(0, 40)}`);
}

/** Names in the lists that the schema does not have any more. */
function staleIn({ COUNTERS: _counters, ...lists }, mutations) {
  return Object.values(lists).flatMap((list) => Object.keys(list)).filter((field) => !mutations.includes(field));
}

/** Whether nothing in a result of the two is left to be mended. */
export function isWhole(result) {
  const lists = Object.values(result).filter(Array.isArray);
  const { failedAuthSeen = null, tried = 1, withEntry = 1 } = result;
  return lists.every((one) => one.length === 0) && tried > 0 && withEntry > 0 && (failedAuthSeen === null || Object.values(failedAuthSeen).every((count) => count > 0));
}
