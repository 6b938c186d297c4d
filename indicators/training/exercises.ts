import { people } from "./exercises/people.ts";
import { rules } from "./exercises/rules.ts";

/** All exercises, in the order of the modules. */
export const exercises = [...rules, ...people];
