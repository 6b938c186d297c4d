import { describeEveryKind } from "./of.ts";

describeEveryKind("fr", "phone");
