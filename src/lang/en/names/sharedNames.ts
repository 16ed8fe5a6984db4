/**
 * First names borne by men and women alike. Sources as for `maleNames`.
 */
export const sharedNames: ReadonlySet<string> = new Set(
  `
adrien akira alexei alexis alfie alois alva andi andra andrea andrey angel antonia ariel artie aubrey augustine avi
bennie biff billie blair blaze blossom bob bobbie britt buck
carey carrol carroll cary casey cassidy charlie cheyenne chong chuck clair cleo courtney cruz
dana darcy dee devan devon dominique drew
elisha emile
foster francis francois frankie freddie
gabriele gaby gale gayle gerry grace guadalupe
hinata hong
ilya ivory
jack jackie jaime jamie jammie jan jess jessie jewel jewell jie jimmie jody johnie johnnie jordan jude jules
kai kasey kelley kelly kelsey kendall kenyatta kerry kim kiran kris
lacy lance lashawn lavern laverne lee leif leigh lesley leslie lindsey loren lou luca lupe lynn
mack mads manaia marion mark marlo marshal marti marty matti matty maxime mel melokuhle merle mickey mina minh morgan
nick nicky nico niko nikos noel
odell ollie
pat peg pierce
quinn
regan rene rob robbie robin rosario
sammie sandy santos shannon shay shea shelby shiloh spike stacey stacy stew sue sumit syd sydney
taylor toby tommie tracey tracy trinidad
van
wade whitney willie
yong
`
    .trim()
    .split(/\s/),
);
