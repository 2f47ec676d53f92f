const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * "2 May 2024", of a day or an instant in ISO 8601: the day as it is written, in the time zone of whoever wrote it. What
 * has no day, as a year alone, is returned as it is.
 */
export function formatDay(iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(iso)?.[0];
  return day === undefined ? iso : days.format(new Date(`${day}T00:00:00Z`));
}
