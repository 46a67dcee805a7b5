// What a widget asks of the page around it when somebody presses a tool.

/** Hands a file to the reader as soon as it is made; one that cannot be made is told in the console, one that was stopped is not. */
export async function saveFile(file: Promise<Blob>, name: string): Promise<void> {
  const blob = await file.catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === 'AbortError')) console.warn(error);
  });
  if (!blob) return;
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
