/** Pillars of MAPS assessments: what the members of the family share. */
import { nineteenWithoutYear, openCountsAsUnmet } from "../caveats-assessments.ts";
import { zeroToHundred } from "../goalposts.ts";
import { percentOf } from "../methods.ts";
import type { Words } from "../../schema/shapes.ts";
import { percent } from "../units.ts";

const method: Words = {
  en: "The share of criteria met that the source gives, in percent; a criterion met in part counts half.",
  fr: "La part des critères remplis donnée par la source, en pourcentage ; un critère rempli en partie compte pour moitié.",
  es: "La parte de criterios cumplidos que da la fuente, en porcentaje; un criterio cumplido en parte cuenta la mitad.",
};

export const mapsPillar = (measure: string) => ({
  method,
  basis: "questionnaire" as const,
  unit: percent,
  direction: "higher-is-better" as const,
  goalposts: zeroToHundred,
  shelfLife: { years: 3 },
  from: [{ source: "maps-assessments", inputs: { met: { measure } } }],
  derive: ({ met }: { met: number }) => percentOf(met, 1),
  caveats: [nineteenWithoutYear, openCountsAsUnmet],
});
