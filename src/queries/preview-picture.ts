/** The address of the Open Graph picture (PNG, 1200 x 630) of the page at `path`. Made at build by `build/preview-pictures.ts`. */
export function pictureOf(path: string): string {
  const name = path.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'front';
  return `/og/${name}.png`;
}
