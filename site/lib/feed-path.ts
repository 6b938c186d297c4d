import type { Language } from "../../indicators/schema/vocabulary.ts";
import { filePath } from "./urls.ts";

/** A feed's address under the site's root, without its ending. */
export const feedPath = (language: Language, name: string): string => filePath(`feeds/${language}/${name}`);
