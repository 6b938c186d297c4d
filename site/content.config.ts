/** Collections of content: the stories, each of which has a page of its own. */
import { defineCollection } from "astro:content";
import { existsSync } from "node:fs";
import { StoryRow } from "../indicators/records/stories/rows.ts";
import { latest, readTable } from "./data/parquet.build.ts";

const stories = defineCollection({
  loader: {
    name: "published-stories",
    async load({ store, parseData }) {
      store.clear();
      // types are checked before there are data; a build without them stops at catalog.json
      if (!existsSync(latest)) return;
      for (const row of await readTable<StoryRow>("stories"))
        store.set({ id: row.slug, data: await parseData({ id: row.slug, data: row }) });
    },
  },
  schema: StoryRow,
});

export const collections = { stories };
