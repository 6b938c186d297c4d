import { describeEveryKind } from "./of.ts";

describeEveryKind("es", "phone");
