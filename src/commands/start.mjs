/** `npm start [-- --port N]`: installs what is missing, builds the site with its search, serves it and prints its address. */
import { ensurePackages, run, stop } from './setup.mjs';

ensurePackages();
if (run('npm', ['run', '--silent', 'build']) !== 0)
  stop('The site was not built; the lines above say what to mend.');
process.exitCode = run('node', ['src/commands/serve.mjs', ...process.argv.slice(2)]);
