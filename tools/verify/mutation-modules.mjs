// The reviewed list of modules that decide: who may what, until when, how money moves, and what a seal is worth.
// Stryker changes each of them in every small way it knows, and our specs have to notice.

const below = (folder, ...names) => names.map((name) => `${folder}/${name}.ts`);
const domain = (word, ...names) => below(`libs/domain/src/${word}`, ...names);
const api = (folder, ...names) => below(`apps/api/src/${folder}`, ...names);

export const GROUPS = {
  /** Roles, powers, access, conflicts of interest, and who decides together. */
  policy: [
    ...domain('decision', 'decision'),
    ...domain('organisation', 'kind', 'separation'),
    ...domain('challenge', 'governance', 'joining', 'judging', 'participation', 'review', 'stage'),
    ...domain('evaluation', 'conflict', 'flags', 'panel'),
    ...domain('proposal', 'consent', 'reading'),
    ...domain('problem', 'sharing'),
    ...api('platform/graphql', 'access-rule'),
  ],
  /** When a proposal is late, when a challenge closes, and what moves a deadline. */
  deadline: [...domain('challenge', 'amendment', 'at-stage', 'ending', 'outage', 'publishing', 'timeline'), ...domain('proposal', 'state', 'submission')],
  /** Money in whole pence: splits, roundings, the books, and which pledges hold. */
  ledger: [
    ...domain('money', 'allocate', 'pounds'),
    ...domain('funding', 'call', 'ledger', 'plan', 'shares'),
    ...domain('pledge', 'changing', 'components', 'condition', 'conditions', 'heap', 'ledger', 'offering', 'pledge', 'pool', 'settle', 'slack-tree', 'solve', 'state', 'unlock', 'waiting'),
  ],
  /** Chains, trees, receipts, and what is locked until two people open it. */
  seal: [...domain('journal', 'canonical-json', 'chain', 'checkpoint', 'merkle'), ...domain('proposal', 'check-receipt', 'opening', 'receipt-file'), ...api('platform/keys', 'key-ring'), ...api('proposals/sealing', 'content-box', 'hpke')],
};

/** Specs that are asked: those beside the modules, and of what rests on them closely. */
export const SPECS = [
  'libs/domain/src/{decision,organisation,challenge,money,funding,journal,proposal,problem}/*.spec.ts',
  // Not the one of very large pools, which measures time.
  'libs/domain/src/pledge/!(large-pools).spec.ts',
  'libs/domain/src/evaluation/{conflict,flags,panel,pointed-at}.spec.ts',
  'apps/api/src/platform/{graphql/access-rule,keys/key-ring}.spec.ts',
  'apps/api/src/proposals/sealing/*.spec.ts',
];

/** No group may fall below this share of mutants that a spec notices, in percent. */
export const LEAST_SCORE = 85;

/** A sample of each group, for whoever has half a minute. */
export const QUICK = [...domain('organisation', 'separation'), ...domain('challenge', 'outage'), ...domain('money', 'allocate'), ...domain('journal', 'checkpoint'), ...api('proposals/sealing', 'content-box')];

export const groupOf = (path) => Object.keys(GROUPS).find((group) => GROUPS[group].includes(path));
