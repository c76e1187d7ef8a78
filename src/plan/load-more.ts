/** Loads what a plan with something in it shows beside its thread: nobody with an empty plan waits for it. */
export async function loadMore() {
  const [{ Backup }, { Drawers }, { Talks }] = await Promise.all([
    import('./Backup.tsx'),
    import('./Drawers.tsx'),
    import('./Talks.tsx'),
  ]);
  return { Backup, Drawers, Talks };
}

/** Those parts, loaded. */
export type More = Awaited<ReturnType<typeof loadMore>>;
