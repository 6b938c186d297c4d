/**
 * Every string of the interface, with a note for its translator: where it stands, when it shows, what goes into it. A
 * string enters in all languages, or not yet.
 */
import about from "./notes/about.json" with { type: "json" };
import cite from "./notes/cite.json" with { type: "json" };
import coalitions from "./notes/coalitions.json" with { type: "json" };
import common from "./notes/common.json" with { type: "json" };
import contribute from "./notes/contribute.json" with { type: "json" };
import country from "./notes/country.json" with { type: "json" };
import data from "./notes/data.json" with { type: "json" };
import explore from "./notes/explore.json" with { type: "json" };
import feeds from "./notes/feeds.json" with { type: "json" };
import health from "./notes/health.json" with { type: "json" };
import home from "./notes/home.json" with { type: "json" };
import indicator from "./notes/indicator.json" with { type: "json" };
import knowledge from "./notes/knowledge.json" with { type: "json" };
import map from "./notes/map.json" with { type: "json" };
import method from "./notes/method.json" with { type: "json" };
import programme from "./notes/programme.json" with { type: "json" };
import progress from "./notes/progress.json" with { type: "json" };
import reformIndex from "./notes/reform-index.json" with { type: "json" };
import search from "./notes/search.json" with { type: "json" };
import training from "./notes/training.json" with { type: "json" };

export const keys = {
  ...about,
  ...cite,
  ...coalitions,
  ...common,
  ...contribute,
  ...country,
  ...data,
  ...explore,
  ...feeds,
  ...health,
  ...home,
  ...indicator,
  ...knowledge,
  ...map,
  ...method,
  ...programme,
  ...progress,
  ...reformIndex,
  ...search,
  ...training,
};
export type Key = keyof typeof keys;
