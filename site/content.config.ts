/** Collections of content: the stories, each of which has a page of its own. */
import { defineCollection } from "astro:content";
import { StoryRow } from "../indicators/records/stories/rows.ts";
import { latest, readTable } from "./data/published-files.build.ts";

const stories = defineCollection({
  loader: {
    name: "published-stories",
    async load({ store, parseData }) {
      store.clear();
      // types are checked before there are data; a build without them stops at catalog.json
      if (!latest.has("catalog.json")) return;
      for (const row of await readTable<StoryRow>("stories"))
        store.set({ id: row.slug, data: await parseData({ id: row.slug, data: row }) });
    },
  },
  schema: StoryRow,
});

export const collections = { stories };
