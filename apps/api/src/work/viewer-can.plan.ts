// What a visitor may do with a challenge, as read plans write it: nothing.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { forVisitors } from '../platform/read-plan/declaration.ts';
import { ReadPlans } from '../platform/read-plan/read-plans.ts';

@Injectable()
export class ViewerCanPlan implements OnModuleInit {
  constructor(private readonly plans: ReadPlans) {}

  onModuleInit(): void {
    this.plans.declare('Challenge', () => ({ viewerCan: forVisitors(`'[]'`) }));
  }
}
