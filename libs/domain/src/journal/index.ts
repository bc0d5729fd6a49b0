// The public door of journal: canonical text, and chains that show when they were touched.
export { canonicalJson } from './canonical-json.ts';
export type { JsonValue } from './canonical-json.ts';
export { checkChain, detailsText, GENESIS, headerText } from './chain.ts';
export type { ChainCheck, EntryDetails, EntryHeader, StoredEntry } from './chain.ts';
