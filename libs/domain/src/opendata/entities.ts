// Characters written as HTML entities: &pound; &#163; &#xA3; all mean £.

const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', pound: '£', euro: '€', cent: '¢', copy: '©', reg: '®', trade: '™',
  ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', hellip: '…', bull: '•', middot: '·',
  deg: '°', plusmn: '±', frac12: '½', frac14: '¼', frac34: '¾', sup2: '²', sup3: '³', times: '×', divide: '÷', sect: '§',
  eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë', aacute: 'á', agrave: 'à', acirc: 'â', auml: 'ä', iacute: 'í', icirc: 'î', iuml: 'ï',
  oacute: 'ó', ocirc: 'ô', ouml: 'ö', uacute: 'ú', ucirc: 'û', uuml: 'ü', wcirc: 'ŵ', ycirc: 'ŷ', Acirc: 'Â', Ecirc: 'Ê', Icirc: 'Î',
  Ocirc: 'Ô', Ucirc: 'Û', Wcirc: 'Ŵ', Ycirc: 'Ŷ', ccedil: 'ç', ntilde: 'ñ',
};

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,7}));/gu;
const LAST_CHARACTER = 0x10_ff_ff;

/** Decodes once; what is no entity we know stays as it is. */
export const decodeEntities = (text: string): string =>
  text.replaceAll(ENTITY, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= LAST_CHARACTER ? String.fromCodePoint(code) : whole;
  });
