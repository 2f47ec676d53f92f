import { memoryPages, validateXML } from 'xmllint-wasm';

/** What libxml2 says is wrong with a document: nothing when it is well-formed and follows the schema, if one is given. */
export async function lintXml(xml: string, relaxNg?: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'document.xml', contents: xml }],
    initialMemoryPages: 1024,
    maxMemoryPages: memoryPages.GiB,
    ...(relaxNg === undefined
      ? { normalization: 'format' }
      : { extension: 'relaxng', schema: [{ fileName: 'schema.rng', contents: relaxNg }] }),
  });
  return errors.map(({ message }) => message);
}
