// Why somebody gets a letter, and what the topics are called in it.
import type { Audience } from './audience.ts';
import type { Both } from './text.ts';
import type { Topic } from './topic.ts';

export const BECAUSE: Readonly<Record<Audience, Both>> = {
  FOLLOWERS: { en: 'You get this because you follow this challenge.', cy: 'Rydych yn cael hwn am eich bod yn dilyn yr her hon.' },
  INTERESTED: { en: 'You get this because your organisation is interested in this challenge.', cy: 'Rydych yn cael hwn am fod gan eich sefydliad ddiddordeb yn yr her hon.' },
  PROPOSERS: { en: 'You get this because your organisation has an idea for this challenge.', cy: 'Rydych yn cael hwn am fod gan eich sefydliad syniad ar gyfer yr her hon.' },
  BUYERS: { en: 'You get this because you are a buyer of an authority of this challenge.', cy: 'Rydych yn cael hwn am eich bod yn brynwr mewn awdurdod sy’n rhan o’r her hon.' },
  APPROVERS: { en: 'You get this because you approve for an authority of this challenge.', cy: 'Rydych yn cael hwn am eich bod yn cymeradwyo ar ran awdurdod sy’n rhan o’r her hon.' },
  PANEL: { en: 'You get this because you are on the panel of this challenge.', cy: 'Rydych yn cael hwn am eich bod ar banel yr her hon.' },
  BOOKERS: { en: 'You get this because you booked this event.', cy: 'Rydych yn cael hwn am eich bod wedi cadw lle yn y digwyddiad hwn.' },
  BOOKER: { en: 'You get this because you booked this event.', cy: 'Rydych yn cael hwn am eich bod wedi cadw lle yn y digwyddiad hwn.' },
  ASKER: { en: 'You get this because you asked this question. Nobody else is told that it was you.', cy: 'Rydych yn cael hwn am mai chi ofynnodd y cwestiwn hwn. Ni ddywedir wrth neb arall mai chi oedd.' },
  PLEDGERS: { en: 'You get this because your organisation pledged to this solution.', cy: 'Rydych yn cael hwn am fod eich sefydliad wedi addo cefnogi’r ateb hwn.' },
  POT: { en: 'You get this because a pledge of your organisation to this solution is binding.', cy: 'Rydych yn cael hwn am fod addewid eich sefydliad i’r ateb hwn yn rhwymol.' },
  CALLED: { en: 'You get this because it is about a pledge of your organisation.', cy: 'Rydych yn cael hwn am ei fod yn ymwneud ag addewid eich sefydliad.' },
  LEAD: { en: 'You get this because you are a buyer of the council that leads this challenge.', cy: 'Rydych yn cael hwn am eich bod yn brynwr yn y cyngor sy’n arwain yr her hon.' },
  OWNERS: { en: 'You get this because it is about an idea of your organisation.', cy: 'Rydych yn cael hwn am ei fod yn ymwneud â syniad eich sefydliad.' },
  INVITED: { en: 'You get this because your authority is invited.', cy: 'Rydych yn cael hwn am fod eich awdurdod wedi’i wahodd.' },
  JOINERS: { en: 'You get this because your authority asked to join.', cy: 'Rydych yn cael hwn am fod eich awdurdod wedi gofyn am ymuno.' },
  PERSON: { en: 'You get this because it is about you.', cy: 'Rydych yn cael hwn am ei fod yn ymwneud â chi.' },
  COMMITTERS: { en: 'You get this because you pledge for your organisation.', cy: 'Rydych yn cael hwn am eich bod yn addo ar ran eich sefydliad.' },
  CHECKERS: { en: 'You get this because your organisation is asked to check the value of what is given.', cy: 'Rydych yn cael hwn am y gofynnir i’ch sefydliad wirio gwerth yr hyn a roddir.' },
  SEARCHERS: { en: 'You get this because you keep a search that this challenge fits.', cy: 'Rydych yn cael hwn am eich bod yn cadw chwiliad y mae’r her hon yn cyd-fynd ag ef.' },
  VERIFIERS: { en: 'You get this because your organisation was named to verify the results.', cy: 'Rydych yn cael hwn am fod eich sefydliad wedi’i enwi i wirio’r canlyniadau.' },
  TEAM: { en: 'You get this because your organisation is part of this team.', cy: 'Rydych yn cael hwn am fod eich sefydliad yn rhan o’r tîm hwn.' },
};

export const TOPIC_WORDS: Readonly<Record<Topic, Both>> = {
  TASKS: { en: 'what needs me', cy: 'yr hyn sydd angen fy sylw' },
  CHALLENGES: { en: 'news of challenges', cy: 'newyddion am heriau' },
  QUESTIONS: { en: 'questions and answers', cy: 'cwestiynau ac atebion' },
  EVENTS: { en: 'events', cy: 'digwyddiadau' },
  DOCUMENTS: { en: 'documents', cy: 'dogfennau' },
  PROPOSALS: { en: 'ideas we sent', cy: 'syniadau a anfonwyd gennym' },
  DECISIONS: { en: 'decisions', cy: 'penderfyniadau' },
  FUNDING: { en: 'funding', cy: 'cyllid' },
  ACCOUNT: { en: 'my account', cy: 'fy nghyfrif' },
};
