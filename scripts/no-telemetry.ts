/** Loaded before Astro where nobody else tells it: nothing that runs here reports to anybody. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';

export {};
