import { wordSet } from "../wordSet.js";

/** What makes one word of "co-founder": beginnings that are no words of their own, so that nothing is counted or named apart from them. */
export const hyphenPrefixes: ReadonlySet<string> =
  wordSet(`e u x anti agro bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini multi neo non
  over pan para peri post pre pro pseudo quasi re semi sub super tri ultra un uni vice`);

/** Endings of that kind. */
export const hyphenSuffixes: ReadonlySet<string> = wordSet("esque fest fold gate itis less most rama wise");
