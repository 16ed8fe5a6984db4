/**
 * The same function with its answers kept for as long as what they were worked out from is: a claim is read once, and not
 * anew at every comparison. Only for pure functions of the words of a claim and their report, whose answers nobody changes.
 */
export function kept<Of extends { readonly words: object }, Answer extends object>(
  work: (of: Of) => Answer,
): (of: Of) => Answer {
  const answers = new WeakMap<object, Answer>();
  return (of) => {
    const known = answers.get(of.words);
    if (known !== undefined) return known;
    const answer = work(of);
    answers.set(of.words, answer);
    return answer;
  };
}
