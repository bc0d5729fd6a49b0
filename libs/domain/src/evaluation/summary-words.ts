// The words of an assessment summary in English and Welsh, with what each step of the scale means.
export type SummaryLanguage = 'en' | 'cy';

type Words = {
  readonly title: string;
  readonly about: (title: string, supplier: string) => string;
  readonly draft: string;
  readonly outcome: Readonly<Record<'SHORTLISTED' | 'RESERVE' | 'NOT_SHORTLISTED' | 'OTHER', string>>;
  readonly law: string;
  readonly lawWales: string;
  readonly howScored: string;
  readonly method: (min: number, max: number) => string;
  readonly scale: string;
  readonly scoreWord: string;
  readonly meaning: string;
  readonly criteria: string;
  readonly criterion: string;
  readonly weight: string;
  readonly minimum: string;
  readonly guidance: string;
  readonly noSubCriteria: string;
  readonly yourScores: string;
  readonly scoresOf: (title: string) => string;
  readonly score: (max: number) => string;
  readonly points: string;
  readonly explanation: string;
  readonly total: (total: string, rank: number | null, count: number) => string;
  readonly belowMinimum: (criteria: string) => string;
  readonly strengths: string;
  readonly improvements: string;
  readonly decision: string;
  readonly override: string;
  readonly winners: string;
  readonly winnersLess: string;
  readonly leftOut: string;
  /** Why a price that nobody scores has the points it has. */
  readonly priced: string;
  readonly noPrice: string;
};

const EN: Words = {
  title: 'Assessment summary',
  about: (title, supplier) => `Your idea: “${title}”, sent by ${supplier}.`,
  draft: 'This is a draft. It is sent when the shortlist is issued.',
  outcome: {
    SHORTLISTED: 'Your idea is on the shortlist.',
    RESERVE: 'Your idea is in reserve: it comes next if one on the shortlist falls away.',
    NOT_SHORTLISTED: 'Your idea is not on the shortlist.',
    OTHER: 'Your idea left the competition after it was assessed.',
  },
  law: 'In the form of the Procurement Regulations 2024, regulation 31.',
  lawWales: 'In the form of regulation 32 of the Procurement (Wales) Regulations 2024.',
  howScored: 'How ideas were scored',
  method: (min, max) =>
    `Evaluators scored each idea by itself, without its name, from ${min} to ${max} on each criterion. The panel then agreed one score for each. The total is the sum of all scores by their weights, as a number out of 100.`,
  scale: 'What the scores mean',
  scoreWord: 'Score',
  meaning: 'Meaning',
  criteria: 'Criteria and their relative importance',
  criterion: 'Criterion',
  weight: 'Weight',
  minimum: 'Least score',
  guidance: 'What earns a high score',
  noSubCriteria: 'There were no sub-criteria.',
  yourScores: 'Your scores',
  scoresOf: (title) => `Scores of “${title}”`,
  score: (max) => `Score of ${max}`,
  points: 'Points',
  explanation: 'Why',
  total: (total, rank, count) => (rank === null ? `Total: ${total} of 100. Not ranked among ${count} ideas.` : `Total: ${total} of 100, place ${rank} of ${count}.`),
  belowMinimum: (criteria) => `Below the published least score for: ${criteria}. An idea below a least score cannot be shortlisted.`,
  strengths: 'What was strong',
  improvements: 'What would have scored higher',
  decision: 'Why this shortlist',
  override: 'Why it departs from the order by points:',
  winners: 'Ideas on the shortlist',
  winnersLess: 'Their scores and reasons, less what is confidential.',
  leftOut: 'left out: confidential',
  priced: 'Worked out from the price of the idea by the published rule; nobody scored it.',
  noPrice: 'The idea names no price, so the published rule gives it no points here.',
};

const CY: Words = {
  title: 'Crynodeb o’r asesiad',
  about: (title, supplier) => `Eich syniad: “${title}”, a anfonwyd gan ${supplier}.`,
  draft: 'Drafft yw hwn. Caiff ei anfon pan gyhoeddir y rhestr fer.',
  outcome: {
    SHORTLISTED: 'Mae eich syniad ar y rhestr fer.',
    RESERVE: 'Mae eich syniad wrth gefn: daw nesaf os bydd un ar y rhestr fer yn tynnu’n ôl.',
    NOT_SHORTLISTED: 'Nid yw eich syniad ar y rhestr fer.',
    OTHER: 'Gadawodd eich syniad y gystadleuaeth ar ôl cael ei asesu.',
  },
  law: 'Ar ffurf rheoliad 31 o Reoliadau Caffael 2024.',
  lawWales: 'Ar ffurf rheoliad 32 o Reoliadau Caffael (Cymru) 2024.',
  howScored: 'Sut y sgoriwyd y syniadau',
  method: (min, max) =>
    `Sgoriodd y gwerthuswyr bob syniad ar ei ben ei hun, heb ei enw, o ${min} i ${max} ar bob maen prawf. Yna cytunodd y panel ar un sgôr am bob un. Y cyfanswm yw swm yr holl sgorau yn ôl eu pwysau, fel rhif allan o 100.`,
  scale: 'Ystyr y sgorau',
  scoreWord: 'Sgôr',
  meaning: 'Ystyr',
  criteria: 'Y meini prawf a’u pwysigrwydd cymharol',
  criterion: 'Maen prawf',
  weight: 'Pwysau',
  minimum: 'Sgôr isaf',
  guidance: 'Yr hyn sy’n ennill sgôr uchel',
  noSubCriteria: 'Nid oedd is-feini prawf.',
  yourScores: 'Eich sgorau',
  scoresOf: (title) => `Sgorau “${title}”`,
  score: (max) => `Sgôr o ${max}`,
  points: 'Pwyntiau',
  explanation: 'Pam',
  total: (total, rank, count) => (rank === null ? `Cyfanswm: ${total} o 100. Heb ei osod mewn trefn ymhlith ${count} syniad.` : `Cyfanswm: ${total} o 100, safle ${rank} o ${count}.`),
  belowMinimum: (criteria) => `Islaw’r sgôr isaf a gyhoeddwyd ar gyfer: ${criteria}. Ni all syniad islaw sgôr isaf fod ar y rhestr fer.`,
  strengths: 'Yr hyn a oedd yn gryf',
  improvements: 'Yr hyn a fyddai wedi sgorio’n uwch',
  decision: 'Pam y rhestr fer hon',
  override: 'Pam y mae’n gwyro oddi wrth y drefn yn ôl pwyntiau:',
  winners: 'Syniadau ar y rhestr fer',
  winnersLess: 'Eu sgorau a’u rhesymau, heb yr hyn sy’n gyfrinachol.',
  leftOut: 'hepgorwyd: cyfrinachol',
  priced: 'Wedi’i gyfrifo o bris y syniad yn ôl y rheol a gyhoeddwyd; ni sgoriodd neb hyn.',
  noPrice: 'Nid yw’r syniad yn enwi pris, felly nid yw’r rheol a gyhoeddwyd yn rhoi pwyntiau iddo yma.',
};

const ANCHORS: Readonly<Record<SummaryLanguage, readonly string[]>> = {
  en: [
    'No answer: the idea says nothing about it.',
    'Poor: it touches on it, but does not say how.',
    'Weak: it answers a part. The gaps matter.',
    'Fair: it answers it, with some proof.',
    'Good: it answers it well, with good proof.',
    'Excellent: it answers it fully, with proof from a place like ours.',
  ],
  cy: [
    'Dim ateb: nid yw’r syniad yn dweud dim amdano.',
    'Gwael: mae’n cyffwrdd ag ef, ond nid yw’n dweud sut.',
    'Gwan: mae’n ateb rhan. Mae’r bylchau’n bwysig.',
    'Gweddol: mae’n ei ateb, gyda rhywfaint o brawf.',
    'Da: mae’n ei ateb yn dda, gyda phrawf da.',
    'Rhagorol: mae’n ei ateb yn llawn, gyda phrawf o le fel ein lle ni.',
  ],
};

export const wordsIn = (language: SummaryLanguage): Words => (language === 'cy' ? CY : EN);
export const anchorsIn = (language: SummaryLanguage): readonly string[] => ANCHORS[language];
