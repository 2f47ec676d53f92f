/** Which word of one sequence stands for which of another. */
export interface Pair {
  readonly a: number;
  readonly b: number;
}

export interface Pairing {
  /** What it is worth that a's word `i` is b's word `j`; 0 when they are different words. */
  readonly worth: (i: number, j: number) => number;
  /** What every new run of pairs costs; a run worth no more than this is not paired at all. */
  readonly open: number;
}

// Kept from call to call: an event pairs some hundred thousand times.
let bestCells = new Float64Array(4096);
let runCells = new Float64Array(4096);

// Above this many cells the sequences are long enough for memory to matter; nothing that a person quotes comes near.
const MOST_CELLS = 9_000_000;

/**
 * Pairs two sequences in order so that the runs of neighboring pairs are worth most, each run having its cost:
 *
 *     a   we  will          not  rest
 *     b   we  shall surely  not  rest
 *         └┬┘               └───┬───┘
 *        a run                a run
 *
 * Among equals the earliest pairs win, so that the result depends on the two sequences alone.
 */
export function pairInOrder(lengthA: number, lengthB: number, { worth, open }: Pairing): Pair[] {
  const width = lengthB + 1;
  if ((lengthA + 1) * width > MOST_CELLS) return [];
  // best[i, j]: from a's word i and b's word j on; run[i, j]: the same when i and j are paired. Filled from the end,
  // so that walking forward meets the earliest of equal choices first.
  const cells = (lengthA + 1) * width;
  if (bestCells.length < cells) {
    bestCells = new Float64Array(cells);
    runCells = new Float64Array(cells);
  }
  const best = bestCells.fill(0, 0, cells);
  const run = runCells.fill(Number.NEGATIVE_INFINITY, 0, cells);
  for (let i = lengthA - 1; i >= 0; i--) {
    for (let j = lengthB - 1; j >= 0; j--) {
      const at = i * width + j;
      const pair = worth(i, j);
      const apart = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0);
      if (pair <= 0) {
        best[at] = apart;
        continue;
      }
      const next = at + width + 1;
      run[at] = pair + Math.max(run[next] ?? Number.NEGATIVE_INFINITY, best[next] ?? 0);
      best[at] = Math.max(apart, run[at] - open);
    }
  }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  let inRun = false;
  while (i < lengthA && j < lengthB) {
    const at = i * width + j;
    const running = run[at] ?? Number.NEGATIVE_INFINITY;
    if (inRun ? running >= (best[at] ?? 0) : running - open >= (best[at] ?? 0) && (best[at] ?? 0) > 0) {
      pairs.push({ a: i, b: j });
      i++;
      j++;
      inRun = true;
      continue;
    }
    inRun = false;
    if ((best[at + width] ?? 0) >= (best[at] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
