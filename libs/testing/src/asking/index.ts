// The public door of asking: how a test speaks GraphQL with a running API.
export { Answer, type AnswerError, isRecord } from './answer.ts';
export { Asker, type AskOptions, watch, type Watcher } from './asker.ts';
export { CookieJar } from './cookie-jar.ts';
export { listen } from './listen.ts';
