import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorker } from '../../src/build/offline-files.ts';

/** A copy of the built site on a server of its own, which a test may change as a new deployment would. */
export type OwnSite = {
  /** The full address of its front page. */
  readonly home: string;
  /** Changes files (by their path, as the built folder has them) and leaves the worker as it was. */
  change(files: Readonly<Record<string, (text: string) => string>>): void;
  /** The same, and the worker of a build that has these files. */
  deploy(files: Readonly<Record<string, (text: string) => string>>): Promise<void>;
  /** The build of a host that turned the worker off. */
  turnOff(): Promise<void>;
  stop(): void;
};

/** Serves a copy of a built folder below a base path, on a free port. */
export async function ownSite(dir = 'dist', base = '/'): Promise<OwnSite> {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-site-'));
  cpSync(dir, folder, { recursive: true });
  const args = ['src/commands/serve.mjs', '--port', '0', '--dir', folder, '--base', base];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  const [home = ''] = /http:\S+/.exec(said.toString()) ?? [];
  const change: OwnSite['change'] = (files) => {
    for (const [name, by] of Object.entries(files)) {
      const file = join(folder, name);
      writeFileSync(file, by(readFileSync(file, 'utf8')));
    }
  };
  return {
    home,
    change,
    deploy: async (files) => {
      change(files);
      await writeWorker(folder, base, true);
    },
    turnOff: async () => void (await writeWorker(folder, base, false)),
    stop: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
