/** What `npm start` and `npm test` need before they can run: a new enough Node, the packages, and for tests the browsers and the readers of paper. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** The Node that the site's builder asks for. On Linux and Windows the packages bring it along. */
const BUILDER_NODE = [22, 12];

const isAtLeast = (version, [major, minor]) => {
  const [a = 0, b = 0] = version.replace(/^v/, '').split('.').map(Number);
  return a > major || (a === major && b >= minor);
};

/** Ends the command with one plain sentence. */
export function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/** The environment in which the project's own programs come first, Node included. */
export function ownEnvironment(extra = {}) {
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`,
    ...extra,
  };
}

/** Runs a command in that environment, shows what it prints, and returns its exit code. */
export function run(command, args, extra) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: ownEnvironment(extra),
    shell: process.platform === 'win32',
  });
  if (error) console.error(String(error));
  return status ?? 1;
}

/** Installs the packages where they are missing or older than the lock file, and checks Node. */
export function ensurePackages() {
  if (!isAtLeast(process.version, [20, 0]))
    stop(`This is Node ${process.version}. Askwell needs Node 20 or newer.`);
  const done = 'node_modules/.package-lock.json';
  const isFresh = existsSync(done) && statSync(done).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (!isFresh) {
    console.log('Installing packages (about half a minute) ...');
    if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
      stop('The packages could not be installed; the lines above say why. Nothing else was changed.');
    }
  }
  const { stdout } = spawnSync('node', ['--version'], { env: ownEnvironment(), encoding: 'utf8' });
  if (!isAtLeast(stdout.trim(), BUILDER_NODE)) {
    stop(
      `The builder needs Node ${BUILDER_NODE.join('.')} or newer; this system has ${stdout.trim()} and no packaged one.`,
    );
  }
}

/** What the end-to-end tests drive, browsers and readers of paper: where each is found, and the Debian packages that bring it. */
const engines = [
  {
    name: 'Chromium',
    found: () => has(process.env.CHROMIUM_BIN ?? '/usr/bin/chromium'),
    packages: ['chromium'],
  },
  {
    name: 'Firefox',
    found: () => has(process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr'),
    packages: ['firefox-esr'],
  },
  {
    name: 'WebKitGTK',
    found: () => onPath('WebKitWebDriver') && onPath('Xvfb'),
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
  { name: 'qpdf', found: () => onPath('qpdf'), packages: ['qpdf'] },
  {
    name: 'poppler',
    found: () => onPath('pdfinfo') && onPath('pdftotext'),
    packages: ['poppler-utils'],
  },
  {
    name: 'LibreOffice Writer',
    found: () => onPath('soffice'),
    packages: ['libreoffice-writer-nogui'],
  },
  { name: 'Fonts', found: () => has('/usr/share/fonts/truetype/noto'), packages: ['fonts-noto-core'] },
];

const has = (path) => existsSync(path);
const onPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** Installs missing browsers and readers through apt where this user may; elsewhere says in one sentence what to install. */
export function ensureBrowsers() {
  const missing = engines.filter(({ found }) => !found());
  if (missing.length === 0) return;
  const packages = missing.flatMap((engine) => engine.packages);
  const names = missing.map(({ name }) => name).join(', ');
  const isRoot = process.getuid?.() === 0;
  const sudo =
    !isRoot && onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : [];
  if (onPath('apt-get') && (isRoot || sudo.length > 0)) {
    console.log(`Installing ${names} ...`);
    const apt = [...sudo, 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=500'];
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    run(apt[0], [...apt.slice(1), 'update'], quiet);
    run(apt[0], [...apt.slice(1), 'install', '-y', '--no-install-recommends', ...packages], quiet);
  }
  const still = engines.filter(({ found }) => !found());
  if (still.length > 0) {
    stop(
      `The tests need ${still.map(({ name }) => name).join(', ')}. On Debian or Ubuntu: sudo apt-get install ${still.flatMap((engine) => engine.packages).join(' ')}. Elsewhere set CHROMIUM_BIN and FIREFOX_BIN and put the others on the PATH, or run "npm run quick", which needs no browser.`,
    );
  }
}
