import { colorStaves } from '../../core/collate/staves/stave-colors.ts';
import type { Article } from '../../core/content-model.ts';
import type { ColumnsFile, FiledArticle } from './columns-file.ts';
import type { ComparisonSource } from './comparison.ts';

/** What a comparison of some of the filed articles is made of; `textOf` gives what stands in the file of an article's text. */
export function readColumns(
  file: ColumnsFile,
  chosen: readonly FiledArticle[],
  textOf: (article: FiledArticle) => string,
): ComparisonSource {
  const articles = chosen.map((filed): Article => ({
    ...filed,
    text: textOf(filed),
    furniture: [],
    sha256: '',
  }));
  const byId = new Map(chosen.map((filed) => [filed.id, filed]));
  const outlets = [...new Set(chosen.map(outletOf))];
  const wished = outlets.map((outlet) => chosen.find((each) => outletOf(each) === outlet)?.color ?? 0);
  const colors = colorStaves(wished);
  return {
    articles,
    whole: articles,
    wordings: file.wordings,
    quotations: chosen.map(({ id, said }) => ({ article: id, field: 'body', marks: 'double', pieces: said })),
    statements: new Map(Object.entries(file.statements)),
    outletName: ({ id }) => byId.get(id)?.outletName ?? id,
    colorOf: ({ id }) => colors[outlets.indexOf(outletOf(byId.get(id) ?? { id }))] ?? 0,
  };
}

function outletOf({ id, outlet = null }: { readonly id: string; readonly outlet?: string | null }): string {
  return outlet ?? id;
}
