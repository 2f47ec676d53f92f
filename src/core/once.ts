/**
 * Makes a function that is asked again and again for the same objects compute its value once for each, for as long as the
 * object lives. Only for functions whose value depends on nothing but the object, and for values that nobody changes.
 */
export function once<Of extends object, Value>(compute: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found.value;
    const value = compute(of);
    known.set(of, { value });
    return value;
  };
}

/** The same for texts, of which the last `kept` are remembered. */
export function onceForText<Value>(kept: number, compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    const value = compute(text);
    const [oldest] = known.keys();
    if (known.size >= kept && oldest !== undefined) known.delete(oldest);
    known.set(text, { value });
    return value;
  };
}
