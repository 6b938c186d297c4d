/**
 * Names of columns, each once: what comes again gets the first free of _1, _2. Capitals make no difference, as in the
 * engine, so that a file can hold them.
 */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const seen = new Set<string>();
  return names.map((name) => {
    const plain = name.toLowerCase();
    if (!seen.has(plain)) {
      seen.add(plain);
      return name;
    }
    let count = 1;
    while (taken.has(`${plain}_${count}`)) count += 1;
    taken.add(`${plain}_${count}`);
    return `${name}_${count}`;
  });
}
