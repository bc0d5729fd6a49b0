// The public door of journal: canonical text, chains that show when they were touched, trees and checkpoints over them.
export { canonicalJson } from './canonical-json.ts';
export type { JsonValue } from './canonical-json.ts';
export { checkChain, detailsText, GENESIS, headerText } from './chain.ts';
export type { ChainCheck, EntryDetails, EntryHeader, StoredEntry } from './chain.ts';
export { entryCheckpointText, headsCheckpointText, headText } from './checkpoint.ts';
export type { ChainPoint, EntryCheckpoint, HeadsCheckpoint } from './checkpoint.ts';
export { inclusionPath, merkleRoot, rootFromPath } from './merkle.ts';
export type { HashBytes, Inclusion } from './merkle.ts';
