/** Where the method page tells of a rule for who speaks: “cue before” → `rule-cue-before`. */
export function toRuleId(name: string): string {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  return `rule-${words.join('-')}`;
}
