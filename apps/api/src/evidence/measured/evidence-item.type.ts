// A piece of evidence that somebody measured, as the world sees it: never without its source, method, kind and grade.
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EVIDENCE_KINDS, type EvidenceKind, FIGURE_UNITS, type FigureUnit, type Grade, GRADE_REASONS, KIND_RULES, NO_FIGURE_INTERVAL } from '@moothall/domain/evidence';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import { Node } from '../../platform/graphql/node.ts';
import { connectionOf } from '../../platform/graphql/pages.ts';

const enumOf = <Name extends string>(names: readonly Name[]): Record<string, Name> => Object.fromEntries(names.map((name) => [name, name]));

export const EvidenceKindEnum = enumOf(EVIDENCE_KINDS);
registerEnumType(EvidenceKindEnum, {
  name: 'EvidenceKind',
  description: 'How something was found out. Kinds are never added together.',
  valuesMap: Object.fromEntries(EVIDENCE_KINDS.map((kind) => [kind, { description: KIND_RULES[kind].caveat }])),
});

export const FigureUnitEnum = enumOf(FIGURE_UNITS);
registerEnumType(FigureUnitEnum, {
  name: 'FigureUnit',
  description: 'What a figure counts.',
  valuesMap: {
    PERCENT: { description: 'A share, from 0 to 100.' },
    SCORE: { description: 'A mean on a scale of the source.' },
    COUNT: { description: 'A number of things or people.' },
    POUNDS: { description: 'Pounds sterling.' },
    DAYS: { description: 'Days.' },
    OTHER: { description: 'As its title says.' },
  },
});

export const GradeEnum = enumOf(['A', 'B', 'C', 'D'] as const);
registerEnumType(GradeEnum, { name: 'EvidenceGrade', description: 'How much a piece of evidence can carry, by the published rules; A is the best.' });

export const GradeReasonEnum = enumOf(['N_UNKNOWN', 'N_SMALL', 'N_VERY_SMALL', 'RESPONSE_UNKNOWN', 'RESPONSE_LOW', 'MARGIN_WIDE', 'METHOD_UNKNOWN', 'PERIOD_UNKNOWN', 'OLD', 'VERY_OLD'] as const);
registerEnumType(GradeReasonEnum, {
  name: 'EvidenceGradeReason',
  description: 'Why a grade is not the best its kind can have; each takes one off.',
  valuesMap: Object.fromEntries(Object.entries(GRADE_REASONS).map(([name, description]) => [name, { description }])),
});

export const NoFigureIntervalEnum = enumOf(['NO_VALUE', 'NO_N', 'NO_SPREAD', 'COUNTED'] as const);
registerEnumType(NoFigureIntervalEnum, {
  name: 'NoFigureInterval',
  description: 'Why a figure has no interval.',
  valuesMap: Object.fromEntries(Object.entries(NO_FIGURE_INTERVAL).map(([name, description]) => [name, { description }])),
});

@ObjectType({ description: 'Where the true value lies with 95 % confidence, if those who answered are like those who did not.' })
export class FigureInterval {
  @Field(() => Float, { description: 'Where it begins, in the unit of the figure.' })
  low: number;
  @Field(() => Float, { description: 'Where it ends.' })
  high: number;
  @Field({ description: 'Whether it is Wilson’s interval, reckoned here, or the margin that the source states.' })
  isStated: boolean;
}

@ObjectType('EvidenceItem', { implements: () => [Node], description: 'A piece of evidence that somebody measured.' })
export class EvidenceItemType implements Node {
  @Field(() => ID, { description: 'The id, `evi_…`.' })
  id: string;
  @Field(() => EvidenceKindEnum, { description: 'How it was found out.' })
  kind: EvidenceKind;
  @Field({ description: 'What was measured, in the words of the source.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'The code of the service it is about.' })
  service: string | null;
  @Field(() => String, { nullable: true, description: 'The group of people it is about; null for everybody.' })
  group: string | null;
  @Field(() => String, { nullable: true, description: 'The first day it speaks of, as `2026-04-01`.' })
  periodFrom: string | null;
  @Field(() => String, { nullable: true, description: 'The last day it speaks of.' })
  periodTo: string | null;
  @Field(() => Float, { nullable: true, description: 'The figure; null where it is in words alone.' })
  value: number | null;
  @Field(() => FigureUnitEnum, { description: 'What the figure counts.' })
  unit: FigureUnit;
  @Field(() => Int, { nullable: true, description: 'How many answered, reported, signed or took part; null where the source does not say.' })
  n: number | null;
  @Field(() => Float, { nullable: true, description: 'Who answered of those asked, from 0 to 1; null where the source does not say.' })
  responseRate: number | null;
  @Field(() => FigureInterval, { nullable: true, description: 'The 95 % interval; null for the reason beside it.' })
  interval: FigureInterval | null;
  @Field(() => NoFigureIntervalEnum, { nullable: true, description: 'Why there is no interval.' })
  noInterval: keyof typeof NO_FIGURE_INTERVAL | null;
  @Field(() => GradeEnum, { description: 'By the published rules, as of today.' })
  grade: Grade;
  @Field(() => [GradeReasonEnum], { description: 'What took the grade down, one each.' })
  gradeReasons: readonly (keyof typeof GRADE_REASONS)[];
  @Field({ description: 'What figures of this kind cannot say.' })
  caveat: string;
  @Field({ description: 'How it was found out, in words.' })
  method: string;
  @Field({ description: 'Who published it and where.' })
  citation: string;
  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url: string | null;
  @Field(() => String, { nullable: true, description: 'The code of a former council that the source names, where the figure was moved to the council of today.' })
  movedFrom: string | null;
  @Field(() => OrganisationType, { description: 'Who brought it in.' })
  addedBy?: OrganisationType;
  @Field({ description: 'When it was brought in.' })
  addedAt: Date;
  /** Not shown by themselves. */
  placeCode: string | null;
  problemId: string | null;
  organisationId: string;
}

export const EvidenceItemConnection = connectionOf('EvidenceItem', () => EvidenceItemType);
