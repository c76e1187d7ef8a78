import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { host } from '../host.config.ts';
import { accentProblem } from './accent.ts';
import { checkContent } from './content-check.ts';
import { readContent } from './content-files.ts';
import { writeHostFiles } from './host-files.ts';
import { makeIcons } from './icons.ts';
import { steadyIslands } from './islands.ts';
import { checkLinks } from './link-check.ts';
import { writeWorker } from './offline-files.ts';
import { makePreviewPictures } from './preview-pictures.ts';
import { addPolicies } from './policy.ts';
import { buildSearch } from './search-index.ts';
import { watchShipped } from './shipped-packages.ts';
import { leanStyles } from './styles.ts';

/** Everything that our build does beside Astro's: checks before it, and the finishing of the pages after it. */
export function askwell(): AstroIntegration {
  let base = '/';
  let origin = '';
  const shipped = watchShipped();
  return {
    name: 'askwell',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [shipped.plugin] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        origin = new URL(config.site ?? host.site).origin;
      },
      'astro:build:start': () => {
        const problems = checkContent(readContent(process.cwd()));
        const accent = accentProblem(host.accent);
        if (accent) problems.push(accent);
        stopOn('The words have problems', problems);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        stopOn('The page of licenses is wrong', shipped.problems());
        stopOn('The built pages have dead links', await checkLinks(out, base));
        logger.info(`islands: ${steadyIslands(out)}`);
        logger.info(`styles: ${await leanStyles(out)}`);
        logger.info(`policies: ${await addPolicies(out, origin)}`);
        logger.info(`search: ${await buildSearch(out, readContent(process.cwd()))}`);
        logger.info(`preview pictures: ${await makePreviewPictures(out)}`);
        await makeIcons(out);
        await writeHostFiles(out, base);
        logger.info(`offline: ${await writeWorker(out, base, host.offline !== false)}`);
      },
    },
  };
}

/** Stops the build with every problem at once, one a line. */
function stopOn(title: string, problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new Error(`${title} (${problems.length}):\n${problems.map((p) => `  ${p}`).join('\n')}\n`);
}
