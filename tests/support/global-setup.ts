import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { subPath } from './sub-path.ts';

const front = 'dist/index.html';
const copy = `${subPath.dir}index.html`;

/** Builds the copy under a sub path, unless it is newer than the build that the other tests read. */
export default function setUp(): void {
  if (!existsSync(front))
    throw new Error(`${front} is missing. Run "npm run build" before the end-to-end tests.`);
  if (existsSync(copy) && statSync(copy).mtimeMs > statSync(front).mtimeMs) return;
  execSync('npm run -s build', {
    env: { ...process.env, ASKWELL_BASE: subPath.base, ASKWELL_OUT: subPath.dir },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
