/** A sentence for what the operating system answered when a file was asked for. */
export function whyNot(code: string): string {
  if (code === "ENOENT" || code === "ENOTDIR") return "There is no such file or folder.";
  if (code === "EACCES" || code === "EPERM") return "It may not be read: permission denied.";
  if (code === "ELOOP") return "It is a link that leads to itself.";
  if (code === "ENAMETOOLONG") return "The name is too long for a file.";
  if (code === "EMFILE" || code === "ENFILE") return "Too many files are open on this machine.";
  return `It could not be read (${code}).`;
}
