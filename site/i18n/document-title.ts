import { IN_PLACE_OF_DOCUMENT } from "../../indicators/records/actors/held-back.ts";
import type { Translate } from "./translate.ts";

/** The title of a document as it is printed; what stands instead of one that would tell a name, in the reader's language. */
export const documentTitle = (document: string, t: Translate): string =>
  document === IN_PLACE_OF_DOCUMENT ? t("coalition.held.document") : document;
