import { describeEveryKind } from "./of.ts";

describeEveryKind("es", "desktop");
