/** The text of a module in a language, from site/content. */
import type { Language } from "../../../indicators/schema/vocabulary.ts";

interface Text {
  frontmatter: { summary: string; aims: string[] };
  Content: (props: object) => unknown;
}

const files = import.meta.glob<Text>("../../content/*/training/*.md", { eager: true });

export function textOf(language: Language, module: string): Text {
  const file = files[`../../content/${language}/training/${module}.md`];
  if (!file) throw new RangeError(`site/content/${language}/training/${module}.md is missing`);
  return file;
}
