import type { Line } from '../lines.ts';
import { signatureOf } from './drafts.ts';
import { isElement, type PageElement } from '../tree.ts';

/**
 * The posts of a live blog: three or more elements side by side that hold a time among their first lines and go on with
 * text, most of what lies beside them being such posts.
 */
export function findLivePosts(lines: readonly Line[]): ReadonlySet<PageElement> {
  const held = new Map<PageElement, { readonly opening: Line[]; count: number }>();
  for (const line of lines) {
    for (const element of line.path) {
      const known = held.get(element) ?? { opening: [], count: 0 };
      known.count += 1;
      if (known.opening.length < LONGEST_OPENING) known.opening.push(line);
      held.set(element, known);
    }
  }
  for (const parent of held.keys()) {
    const children = parent.children.filter(isElement);
    const posts = children.filter((child) => isPost(held.get(child)));
    if (posts.length >= 3 && posts.length >= children.length / 3) return new Set(posts);
  }
  return new Set();
}

/** The lines that close several posts in the same words, or set alike and as no text of theirs: “Copy link”, who wrote it. */
export function findPostEnds<Each extends { readonly line: Line; readonly isProse: boolean }>(
  lines: readonly Each[],
  posts: ReadonlySet<PageElement>,
): Each[] {
  const last = new Map<PageElement, Each>();
  for (const each of lines) {
    const post = each.line.path.find((element) => posts.has(element));
    if (post !== undefined) last.set(post, each);
  }
  const inPosts = lines.filter(({ line }) => line.path.some((element) => posts.has(element)));
  const text = new Set(inPosts.filter(({ isProse }) => isProse).map(({ line }) => signatureOf(line)));
  const labels = [...last.values()].filter(
    ({ line }) =>
      line.kind === 'paragraph' && line.words.length <= LONGEST_END && !text.has(signatureOf(line)),
  );
  const groups = [
    ...Map.groupBy(last.values(), ({ line }) => line.words).values(),
    ...Map.groupBy(labels, ({ line }) => signatureOf(line)).values(),
  ];
  return groups.filter((group) => group.length > 1).flat();
}

/**
 * The times in a transcript: each alone in its line, they count from nought on, and they lead to a place in the recording,
 * have hours before minutes and seconds, or more minutes than a day has hours. What else counts from nought is a night.
 */
export function findRecordingTimes<Each extends { readonly line: Line }>(lines: readonly Each[]): Each[] {
  const times = lines.flatMap((each) => {
    const clock = /^[[(]?(?:(\d{1,2}):)?(\d{1,3}):(\d\d)[\])]?$/.exec(each.line.words);
    if (clock === null || each.line.path.some(({ name }) => name === 'time')) return [];
    const [, hours, minutes, seconds] = clock;
    const isRecorded = hours !== undefined || Number(minutes) > LAST_HOUR || each.line.linked > 0.9;
    return [{ each, isRecorded, at: (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds) }];
  });
  const isRising = times.every(({ at }, index) => index === 0 || at > (times[index - 1]?.at ?? 0));
  const isFromNought = (times[0]?.at ?? FIRST_WORDS) < FIRST_WORDS;
  const isRecording = isRising && isFromNought && times.some(({ isRecorded }) => isRecorded);
  return times.length >= 3 && isRecording ? times.map(({ each }) => each) : [];
}

const LAST_HOUR = 23;
// In seconds: a recording does not begin with more silence.
const FIRST_WORDS = 10;

const LONGEST_END = 60;

// A heading, a byline and the time.
const LONGEST_OPENING = 3;

function isPost(held: { readonly opening: readonly Line[]; readonly count: number } | undefined): boolean {
  if (held === undefined || held.count < 2) return false;
  return held.opening.some(
    ({ words, path }, index) =>
      isTime(words.slice(0, 60)) && (index === 0 || words.length < 60 || path.at(-1)?.name === 'time'),
  );
}

function isTime(text: string): boolean {
  return /^\D{0,20}\b(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)|^\D{0,20}\b(?:1[0-2]|[1-9])(?:[:.][0-5]\d)?\s?[ap]\.?m\b/i.test(
    text,
  );
}
