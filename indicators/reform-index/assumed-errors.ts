/**
 * Bounds that a publisher gives for variables that are made like our members, for those of which it gives none in the
 * files that we read. V-Dem's come from the bounds of its corruption measures in version 16 (March 2026, CC BY-SA 4.0):
 * half of codehigh − codelow, which holds about one standard deviation of the posterior. `keeps` is reckoned as
 * `persistenceOf` does, over the years from 1995 to 2023. A test reckons them again: v2x_pubcorr from the readings that
 * are kept, v2jucorrdc, of which no indicator is made, from the publisher's file where it is.
 */
export interface Bounds {
  source: string;
  /** The variable that has the bounds. */
  like: string;
  /** Which members are on its scale: `share` runs from 0 to 1, `latent` is that of the measurement model, about −3 to 3. */
  scale: "share" | "latent";
  /** Median half-width in 2023, the newest year held. */
  error: number;
  /** Share of its error that a value keeps from one year to the next, at least. */
  keeps: number;
}

export const BOUNDS: readonly Bounds[] = [
  { source: "vdem", like: "v2x_pubcorr", scale: "share", error: 0.059, keeps: 0.775 },
  { source: "vdem", like: "v2jucorrdc", scale: "latent", error: 0.4935, keeps: 0.923 },
];
