// The public door of problems: noted and shared ones, and councils that say they have them too.
export { aNotedProblem, aSharedProblem, aCouncilAt, join, noteProblem, type Problem, problemContent, problemStep } from './problem.ts';
export { invite, answerInvitation } from './invitation.ts';
