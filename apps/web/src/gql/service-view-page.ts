/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ServiceViewPageQuery, ServiceViewPageQueryVariables } from './types.ts';

export const ServiceViewPageDocument: TypedDocument<ServiceViewPageQuery, ServiceViewPageQueryVariables> = {
  name: "ServiceViewPage",
  text: "query ServiceViewPage($place:ID!$service:String!){serviceView(place:$place service:$service){service method{en cy}serviceName{en cy}place{code name{en cy}}answers{...AnswersOfKind}likePlaces{code n mean{...Figure}place{name{en cy}}}terms{term answers examples{works fallsShort why language}}}evidenceItems(place:$place service:$service first:50){nodes{...EvidenceFigure}}}fragment AnswersOfKind on AnswersOf{source n mean{...Figure}satisfied{...Figure}meanWithoutCrowded{...Figure}counts{satisfaction count}months{month n mean{...Figure}}}fragment Figure on SatisfactionFigure{value low high}fragment EvidenceFigure on EvidenceItem{id kind title group periodFrom periodTo value unit n responseRate interval{low high isStated}noInterval grade gradeReasons method citation url movedFrom}",
};
