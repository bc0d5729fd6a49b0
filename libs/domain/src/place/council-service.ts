// The services of a council as residents know them: a list of our own, sorted by theme.

/** [code, theme, English name, Welsh name] */
const LIST = [
  ['ROADS_REPAIR', 'HIGHWAYS', 'Road and pavement repairs', 'Atgyweirio ffyrdd a phalmentydd'],
  ['WINTER_SERVICE', 'HIGHWAYS', 'Gritting and snow clearing', 'Graeanu a chlirio eira'],
  ['STREET_LIGHTING', 'HIGHWAYS', 'Street lights', 'Goleuadau stryd'],
  ['PARKING', 'TRANSPORT', 'Parking', 'Parcio'],
  ['BUSES', 'TRANSPORT', 'Local buses', 'Bysiau lleol'],
  ['COMMUNITY_TRANSPORT', 'TRANSPORT', 'Community transport', 'Cludiant cymunedol'],
  ['SCHOOL_TRANSPORT', 'TRANSPORT', 'Getting to school', 'Teithio i’r ysgol'],
  ['WALKING_AND_CYCLING', 'TRANSPORT', 'Walking and cycling', 'Cerdded a beicio'],
  ['ROAD_SAFETY', 'ROAD_SAFETY', 'Road safety', 'Diogelwch ar y ffyrdd'],
  ['CARE_AT_HOME', 'ADULT_CARE', 'Care at home', 'Gofal yn y cartref'],
  ['CARE_HOMES', 'ADULT_CARE', 'Care homes', 'Cartrefi gofal'],
  ['CARE_INFORMATION', 'ADULT_CARE', 'Information about care', 'Gwybodaeth am ofal'],
  ['CARERS', 'ADULT_CARE', 'Support for carers', 'Cymorth i ofalwyr'],
  ['DAY_SERVICES', 'ADULT_CARE', 'Day services', 'Gwasanaethau dydd'],
  ['CHILD_PROTECTION', 'CHILDREN', 'Children’s social care', 'Gofal cymdeithasol plant'],
  ['SPECIAL_NEEDS', 'CHILDREN', 'Special educational needs', 'Anghenion dysgu ychwanegol'],
  ['SCHOOL_ADMISSIONS', 'CHILDREN', 'School places', 'Lleoedd mewn ysgolion'],
  ['EARLY_YEARS', 'CHILDREN', 'Early years and family hubs', 'Blynyddoedd cynnar a hybiau teulu'],
  ['YOUTH_SERVICES', 'CHILDREN', 'Youth services', 'Gwasanaethau ieuenctid'],
  ['HOUSING_REPAIRS', 'HOUSING', 'Council house repairs', 'Atgyweirio tai cyngor'],
  ['HOMELESSNESS', 'HOUSING', 'Help with homelessness', 'Cymorth gyda digartrefedd'],
  ['PRIVATE_RENTING', 'HOUSING', 'Standards in private renting', 'Safonau rhentu preifat'],
  ['FLOODING_AND_DRAINS', 'FLOOD', 'Drains and flooding', 'Draeniau a llifogydd'],
  ['WASTE_COLLECTION', 'WASTE', 'Bins and recycling', 'Biniau ac ailgylchu'],
  ['RECYCLING_CENTRES', 'WASTE', 'Recycling centres', 'Canolfannau ailgylchu'],
  ['STREET_CLEANING', 'WASTE', 'Clean streets and litter', 'Strydoedd glân a sbwriel'],
  ['HOME_ENERGY', 'ENERGY', 'Warm homes and energy', 'Cartrefi cynnes ac ynni'],
  ['VEHICLE_CHARGING', 'ENERGY', 'Charging electric cars', 'Gwefru ceir trydan'],
  ['PLANNING_APPLICATIONS', 'PLANNING', 'Planning applications', 'Ceisiadau cynllunio'],
  ['BUILDING_CONTROL', 'PLANNING', 'Building control', 'Rheoli adeiladu'],
  ['PARKS', 'COMMUNITY', 'Parks and play areas', 'Parciau a mannau chwarae'],
  ['LIBRARIES', 'COMMUNITY', 'Libraries', 'Llyfrgelloedd'],
  ['LEISURE', 'COMMUNITY', 'Sport and leisure', 'Chwaraeon a hamdden'],
  ['COMMUNITY_SAFETY', 'COMMUNITY', 'Feeling safe', 'Teimlo’n ddiogel'],
  ['COUNCIL_WEBSITE', 'DIGITAL', 'The council’s website', 'Gwefan y cyngor'],
  ['CONTACT_CENTRE', 'DIGITAL', 'Reaching the council by telephone', 'Cyrraedd y cyngor dros y ffôn'],
  ['ENVIRONMENTAL_HEALTH', 'HEALTH', 'Food, noise and pests', 'Bwyd, sŵn a phlâu'],
  ['PUBLIC_HEALTH', 'HEALTH', 'Staying healthy', 'Cadw’n iach'],
  ['BUSINESS_SUPPORT', 'ECONOMY', 'Support for businesses', 'Cymorth i fusnesau'],
  ['COUNCIL_TAX', 'OTHER', 'Council tax and benefits', 'Treth gyngor a budd-daliadau'],
  ['REGISTRARS', 'OTHER', 'Births, deaths and marriages', 'Genedigaethau, marwolaethau a phriodasau'],
  ['ELECTIONS', 'OTHER', 'Elections', 'Etholiadau'],
] as const;

export type ServiceCode = (typeof LIST)[number][0];

export interface CouncilService {
  /** Stays the same for good; names may be improved. */
  readonly code: ServiceCode;
  /** One of the themes of challenges. */
  readonly theme: string;
  readonly name: { readonly en: string; readonly cy: string };
}

export const COUNCIL_SERVICES: readonly CouncilService[] = LIST.map(([code, theme, en, cy]) => ({ code, theme, name: { en, cy } }));

const byCode = new Map<string, CouncilService>(COUNCIL_SERVICES.map((service) => [service.code, service]));

export function isServiceCode(code: string): code is ServiceCode {
  return byCode.has(code);
}

/** The service with this code; null when there is none. */
export const serviceOf = (code: string): CouncilService | null => byCode.get(code) ?? null;
