// What a widget asks of the page around it when somebody presses a tool.

/** Hands a file to the reader. */
export function saveFile(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Puts an element on the whole screen, or back; a page that does not allow it is left as it is. */
export async function toggleFullScreen(element: Element): Promise<void> {
  try {
    await (document.fullscreenElement === element ? document.exitFullscreen() : element.requestFullscreen());
  } catch {
    // Refused by the page that frames us.
  }
}
