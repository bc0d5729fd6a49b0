// The six purposes of preliminary market engagement as a notice says them (Procurement Act 2023, section 16(1)).
import type { LocalText } from '@moothall/domain/challenge';
import type { EngagementPurpose } from '@moothall/domain/engagement';

const TEXTS: Record<EngagementPurpose, LocalText> = {
  DEVELOPING_REQUIREMENTS: { en: 'Developing the authority’s requirements and approach to the procurement', cy: 'Datblygu gofynion yr awdurdod a’i ddull o gaffael' },
  DESIGNING_PROCEDURE: { en: 'Designing a procedure, conditions of participation or award criteria', cy: 'Dylunio gweithdrefn, amodau cymryd rhan neu feini prawf dyfarnu' },
  IDENTIFYING_TERMS: { en: 'Identifying likely contractual terms', cy: 'Nodi telerau contract tebygol' },
  PREPARING_NOTICE: { en: 'Preparing the tender notice and associated tender documents', cy: 'Paratoi’r hysbysiad tendro a’r dogfennau cysylltiedig' },
  IDENTIFYING_SUPPLIERS: { en: 'Identifying suppliers that may be able to supply what is required', cy: 'Nodi cyflenwyr a allai gyflenwi’r hyn sydd ei angen' },
  BUILDING_CAPACITY: { en: 'Building capacity among suppliers in relation to what is required', cy: 'Meithrin capasiti ymhlith cyflenwyr ar gyfer yr hyn sydd ei angen' },
};

export const purposeText = (purpose: EngagementPurpose): LocalText => TEXTS[purpose];
