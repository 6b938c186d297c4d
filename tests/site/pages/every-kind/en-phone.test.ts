import { describeEveryKind } from "./of.ts";

describeEveryKind("en", "phone");
