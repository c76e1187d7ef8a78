import type { APIContext } from 'astro';
import { languageRoutes, sheetLabelsOf, type Language } from '../../../i18n/languages.ts';
import { pageSizes, type PageSize } from '../../../paper/page-size.ts';
import { packetPdf, sheetPdf } from '../../../paper/sheet-pdf.ts';
import { blankSheets } from '../../../queries/worksheets.ts';
import type { Sheet } from '../../../shared/core/sheet.ts';

/** A file for each sheet and paper, and the packet of all of them. */
export async function getStaticPaths() {
  const sizes = Object.keys(pageSizes) as PageSize[];
  const all = languageRoutes().map(async ({ params, props: { lang } }) => {
    const sheets = await blankSheets(lang);
    const files = [
      ...sheets.map((sheet) => [sheet.name, [sheet]] as const),
      ['prep-packet', sheets] as const,
    ];
    return sizes.flatMap((size) =>
      files.map(([name, own]) => ({
        params: { ...params, file: `${name}-${size}` },
        props: { lang, sheets: own, size },
      })),
    );
  });
  return (await Promise.all(all)).flat();
}

type Props = { lang: Language; sheets: readonly Sheet[]; size: PageSize };

/** The PDF: tagged, titled, with bookmarks and form fields. Made without a browser. */
export async function GET({ props }: APIContext<Props>) {
  const { lang, sheets, size } = props;
  const { pageFoot, packetTitle } = sheetLabelsOf(lang);
  const [only] = sheets;
  const bytes =
    only !== undefined && sheets.length === 1
      ? await sheetPdf(only, size, pageFoot)
      : await packetPdf(packetTitle, sheets, size, pageFoot);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } });
}
