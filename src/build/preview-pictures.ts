export async function makePreviewPictures(_out: string): Promise<string> {
  return 'none yet';
}
