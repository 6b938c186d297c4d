/** What addresses of the built site say of the edition that its pages show. */
import { Catalog } from "../../indicators/schema/catalog.ts";
import { NEWEST } from "../../indicators/views/codec.ts";
import { read } from "../house/dist.ts";

const { edition } = Catalog.parse(JSON.parse(read("data/latest/catalog.json")));

/** The edition that the newest data are; null where they have moved on since the last. */
export const currentEdition = edition?.isCurrent ? edition.id : null;
export const inAddress = `edition=${currentEdition ?? NEWEST}`;
