/**
 * Random numbers that are addressed instead of drawn in turn: number `at` of the stream named by `key` is always the
 * same, whatever else is asked for. So an economy's draws do not move when another joins, and two methods are
 * compared on the same chances ("common random numbers").
 *
 * The mixing is the 32-bit finaliser "lowbias32" of Chris Wellons (2018), applied to a Weyl sequence. Good enough for
 * simulation, useless for secrets.
 */

/** Scatters 32 bits over 32 bits; one to one. */
export function mix(bits: number): number {
  let x = bits | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

/** The key of a stream, from a seed and the words and whole numbers that name it. */
export function keyOf(seed: number, ...names: readonly (string | number)[]): number {
  let key = mix(seed);
  for (const name of names) {
    if (typeof name === "number") key = mix(key ^ mix(name + 0x9e3779b9));
    else {
      for (let at = 0; at < name.length; at++) key = mix(key ^ name.charCodeAt(at));
      key = mix(key ^ 0x85ebca6b);
    }
  }
  return key;
}

/** Number `at` (0, 1, …) of a stream: even over the open interval from 0 to 1, in steps of 2⁻³². */
export function uniform(key: number, at: number): number {
  return (mix(mix(key + Math.imul(at, 0x9e3779b9)) ^ key) + 0.5) / 4294967296;
}
