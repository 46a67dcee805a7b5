/** What decodes the charset that a content type declares; one that nobody knows is read as UTF-8. */
export function decoderFor(contentType: string): TextDecoder {
  const charset = /charset="?([^\s;"]+)/i.exec(contentType)?.[1];
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
