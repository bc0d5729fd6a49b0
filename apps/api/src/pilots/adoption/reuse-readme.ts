// The page of a reuse pack that people read first.
import type { PilotAgreement } from '../pilot.type.ts';

interface Facts {
  readonly title: string;
  readonly lead: string;
  readonly supplier: string;
  readonly agreement: PilotAgreement | null;
  readonly stoppedBecause: string | null;
}

export function reuseReadme({ title, lead, supplier, agreement, stoppedBecause }: Facts): string {
  return [
    `${title}: a pilot of ${lead} with ${supplier}`,
    '',
    ...(stoppedBecause === null ? [] : [`The pilot was stopped: ${stoppedBecause}`, '']),
    'With this pack another authority can ask for the same, measure the same and compare.',
    '',
    'challenge.json    what was asked for, and under which terms',
    'criteria.json     how ideas were scored',
    'indicators.json   what was to be measured, with baseline and target',
    'agreement.json    what was agreed, where, when, and at what cost',
    'route.json        the legal route the council stated, and what nobody checked',
    'results.json      every measurement with its corrections, reports, disputes',
    'results.csv       the same measurements for a spreadsheet',
    'provenance.json   the entries of the public record on this pilot, with their hashes',
    'manifest.json     the SHA-256 of each file; manifest.sig.json signs it with the key of the server',
    '',
    `The data may be used under: ${agreement?.dataLicence ?? 'nothing was agreed; ask the council'}`,
    `Rights and exit: ${agreement?.rightsAndExit ?? 'nothing was agreed'}`,
    '',
    'It is no offer and no award. Your own rules on buying apply. Unlike indicators are never added up.',
    '',
  ].join('\n');
}
