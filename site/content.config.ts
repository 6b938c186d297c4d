/** Collections of content: the stories, each of which has a page of its own. */
import { defineCollection } from "astro:content";
import { StoryRow } from "../indicators/knowledge/rows.ts";
import { readTable } from "./queries/parquet.ts";

const stories = defineCollection({
  loader: {
    name: "published-stories",
    async load({ store, parseData }) {
      store.clear();
      for (const row of await readTable<StoryRow>("stories"))
        store.set({ id: row.slug, data: await parseData({ id: row.slug, data: row }) });
    },
  },
  schema: StoryRow,
});

export const collections = { stories };
