// What somebody does who says what they think of the roads of Hartlepool, with or without a script.
import type { Person } from './person.ts';

export async function answer(speaker: Person, satisfaction: string): Promise<void> {
  await speaker.goTo('/say');
  await speaker.write('Where do you live, work or go to school?', 'hartle');
  await speaker.press('Find the council');
  await speaker.follow('Hartlepool', speaker.main);
  await speaker.pick('Which service do you want to speak of?', 'ROADS_REPAIR');
  await speaker.choose(satisfaction);
  await speaker.write('What falls short? (optional)', 'The edges break every winter.');
  await speaker.press('Send what you think');
  await speaker.sees('Your answer counts from now on.');
}

/** From the page that thanks for the answer. */
export async function takeBack(speaker: Person): Promise<void> {
  await speaker.press('Take my answer back');
  await speaker.sees('Your answer is gone');
}
