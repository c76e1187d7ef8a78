import { spawnSync } from 'node:child_process';

/** Runs a program and gives what it printed, both streams. @throws Error with all of that where it fails. */
export function output(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${String(error ?? '')}${stdout}${stderr}`);
  return `${stdout}${stderr}`;
}
