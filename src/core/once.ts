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

/** The same for texts, or for objects whose values are large: the `kept` that were asked for last are remembered. */
export function onceForLast<Of, Value>(kept: number, compute: (of: Of) => Value): (of: Of) => Value {
  const known = new Map<Of, { readonly value: Value }>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) {
      known.delete(of);
      known.set(of, found);
      return found.value;
    }
    const value = compute(of);
    const [oldest] = known.keys();
    if (known.size >= kept && oldest !== undefined) known.delete(oldest);
    known.set(of, { value });
    return value;
  };
}
