import { hostileTexts } from '../support/hostile-texts.ts';
import { Subject, stages } from './hostile-stages.ts';

/**
 * Measures one text's stages at every size, in a process of its own so that a hang can be ended and memory is its own;
 * says a line of JSON before and after each, so that whoever reads knows what hung.
 */
const [name = '', asked = '', sizes = '', limit = ''] = process.argv.slice(2);
const make = hostileTexts[name];
if (!make) throw new Error(`There is no text called “${name}”.`);

// A short run is repeated until so much processor time is measured: the least of the runs counts, since what a busy
// machine or the collector adds is not the stage's.
const LEAST_SECONDS = 0.15;
const WARM_UPS = 3;
// Four times the length, if the time goes by the square.
const SQUARE = 16;

const known = new Map<string, number[]>();
for (const size of sizes.split(',').map(Number)) {
  const subject = new Subject(make, size);
  for (const stage of asked.split(',')) {
    const before = known.get(stage) ?? [];
    if (foresee(before) > Number(limit)) {
      say({ stage, size, skipped: true });
      known.set(stage, [...before, Number.POSITIVE_INFINITY]);
      continue;
    }
    say({ stage, size });
    const seconds = await measure(() => stages[stage]?.(subject), before.length === 0);
    known.set(stage, [...before, seconds]);
    say({ stage, size, seconds, peakMiB: Math.round(process.resourceUsage().maxRSS / 1024) });
  }
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function measure(work: Work, isFirst: boolean): Promise<number> {
  for (let at = 0; isFirst && at < WARM_UPS; at++) if ((await toSeconds(work)) > LEAST_SECONDS * 10) break;
  let least = Number.POSITIVE_INFINITY;
  for (let used = 0; used < LEAST_SECONDS;) {
    const seconds = await toSeconds(work);
    used += seconds;
    least = Math.min(least, seconds);
  }
  return least;
}

type Work = () => void | Promise<void>;

async function toSeconds(work: Work): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** How long the next size will take, if the time goes on growing as it did last; at first by the square. */
function foresee(before: readonly number[]): number {
  const [earlier, last = earlier ?? 0] = before.slice(-2);
  if (earlier === undefined) return 0;
  return before.length === 1 ? last * SQUARE : last * Math.max(2, last / Math.max(earlier, 0.01));
}
