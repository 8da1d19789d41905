/**
 * Copies plain text. Works from a click in an extension page without a permission.
 * Returns false when the browser refuses, so that the screen can ask the user to press the copy keys.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
