/** How much a word says by itself, in bits: near 3 for "the", near 20 for a word the table does not hold. */
export function wordWeight(key: string): number {
  if (commonest.has(key)) return 5;
  return Math.min(18, 8 + key.length);
}

const commonest = new Set(
  'the of and to a in that is was for it with as his on be at by i this had not are but from or have an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years much where your way down should because long each just state those too mr little us own good how very make world still see himself between same under here since while three'.split(
    ' ',
  ),
);
