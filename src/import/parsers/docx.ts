/**
 * A Word document as HTML: headings, lists, tables and footnotes as such. @throws Error with a sentence for whoever gave the
 * file, where it is none.
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  // Loaded where there is a Word document: it takes longer than a page does.
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        // A document's title is its headline; pictures have no words.
        styleMap: [
          "p[style-name='Title'] => h1:fresh",
          "p[style-name='Quote'] => blockquote > p:fresh",
          "p[style-name='Intense Quote'] => blockquote > p:fresh",
        ],
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    .catch((cause: unknown) => {
      throw new Error(
        'The file cannot be read as docx. Open it in the program it came from, save it anew and give that.',
        { cause },
      );
    });
  return value;
}
