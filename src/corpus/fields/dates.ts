/** Whether a text is a day of the calendar, as 2023-08-31. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Whether a text is an instant with its offset, as 2023-08-31T14:05:00Z. */
export function isInstant(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/.test(value)) return false;
  return isDay(value.slice(0, 10)) && !Number.isNaN(new Date(value).getTime());
}
