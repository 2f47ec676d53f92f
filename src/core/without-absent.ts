/** What may be undefined may be absent; all else is there. */
type Present<Value> = {
  [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined>;
} & { [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key] };

/** An absent field is left out: "headline: undefined" would be a headline to whoever lists the keys. */
export function withoutAbsent<Value extends object>(value: Value): Present<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Present<Value>;
}
