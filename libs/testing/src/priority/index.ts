// The public door of priority: consultations, and people who answer them.
export { aConsultation, anOpenConsultation, aVoter, closed, type Consultation, consultationIn, consultationStep, nextPair, type OpenConsultation, passConsultationDeadline, readConsultation } from './consultation.ts';
