// The public door of recording: specs played with every change tried again, which the programs `verify:idempotency` and `verify:audit` ask for.
export { prepareRecording, record, recordingFolder } from './record.ts';
