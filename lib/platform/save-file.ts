/** The browser has taken the file over by then. In milliseconds. */
const TAKEN_AFTER = 60_000;

/** Hands a text to the browser as a download of that name. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_AFTER);
}
