/** A part of a window's title that names the site whatever it is called elsewhere: a host, or a station's letters. */
export const siteName: RegExp =
  /^(?:[\w-]+\.(?:com|org|net|tv|news|info|co\.uk|com\.au|ca)\b|(?:[KW][A-Z]{2,3}|FOX|NBC|CBS|ABC)(?:$|[ -]?TV\b|[ -]?\d|[ ](?:Channel|News)\b))/;
