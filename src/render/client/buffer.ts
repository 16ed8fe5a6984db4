/** What csv-stringify asks of Node's Buffer, for browsers: whether an option is one (none is), and its byte order mark (unused). */
export const Buffer = {
  isBuffer: (): boolean => false,
  from: (bytes: readonly number[]): string => String.fromCharCode(...bytes),
} as const;
