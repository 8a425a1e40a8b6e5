/** Makes something anew only when what it is made of has changed. */
export function memo<T>(): (of: readonly unknown[], make: () => T) => T {
  let made: { readonly of: readonly unknown[]; readonly value: T } | undefined;
  return (of, make) => {
    if (!made || of.some((part, index) => part !== made?.of[index])) made = { of, value: make() };
    return made.value;
  };
}
