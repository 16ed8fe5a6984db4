/** Files that lie beside saved pages and are no reports: passed over in folders without a word. */
const ASSET =
  /\.(?:css|js|mjs|map|png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|m4[av]|webm|ogg|wav|mov|pdf)$/i;

/** Papers that explain a folder. */
const PAPER = /(?:^|\/)(?:readme|licen[cs]e|notice|changelog|contributing)(?:\.\w+)?$/i;

/** The folder of pictures and scripts a browser saves beside a page. */
const SAVED_PARTS = /(?:^|\/)[^/]+(?:_files|\.files|-Dateien|_fichiers)\//;

/** Whether a file found in a folder is passed over; a file that is named outright never is. */
export const isAsset = (path: string): boolean => ASSET.test(path) || PAPER.test(path) || SAVED_PARTS.test(path);
