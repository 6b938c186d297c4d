/** Build time: the files from which the index can be computed again, beside its tables. */
import { INDEX_SCHEMA_FILE } from "../../../indicators/composite/spec-schema.ts";
import { products } from "../../../indicators/reform-index/members.ts";
import { PRODUCTS } from "../../../indicators/reform-index/product.ts";
import type { Distribution } from "../../../indicators/schema/catalog.ts";
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import { translator } from "../../i18n/t.ts";
import { catalog } from "../../data/published.build.ts";

const KINDS = [
  { ending: "-spec.json", what: "data.index.spec" },
  { ending: "-data.csv", what: "data.index.data" },
  { ending: ".json", what: "data.index.file" },
] as const;

export function indexFiles(language: Language): (Distribution & { says: string })[] {
  const t = translator(language);
  const own = PRODUCTS.flatMap((product) =>
    KINDS.map(({ ending, what }) => ({
      ...fileOf(`index-${product}${ending}`),
      says: t(what, { product: products[product].title[language] }),
    })),
  );
  return [...own, { ...fileOf(INDEX_SCHEMA_FILE), says: t("data.index.schema") }];
}

function fileOf(path: string): Distribution {
  const file = catalog.files.find((each) => each.path === path);
  if (!file) throw new RangeError(`public/data/latest has no ${path}; run npm run data`);
  return file;
}
