// The time of day in the UK, such as 10:05.
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/London' });

export function clockText(iso: string): string {
  return CLOCK.format(new Date(iso));
}
