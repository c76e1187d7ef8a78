/** A file to hand to the person. `type` is its MIME type; a text is written in UTF-8. */
export type FileToSave = { readonly name: string; readonly type: string; readonly text: string | Blob };

/** Offers a file as a download. In a sandboxed frame nothing happens: show the text there instead. */
export function saveFile({ name, type, text }: FileToSave): void {
  const blob = typeof text === 'string' ? new Blob([text], { type: `${type};charset=utf-8` }) : text;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // WebKit reads the address after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
