import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'takumi-js';
import { host } from '../host.config.ts';
import { icons } from '../offline/core/icons.ts';

const paper = '#fdfbf6';
const thread = host.accent ?? '#c5281c';

/** Draws the knot of the thread, as `public/icon.svg` has it, in each size. */
export async function makeIcons(out: string): Promise<void> {
  mkdirSync(join(out, 'icons'), { recursive: true });
  for (const { name, size, ring, purpose } of icons) {
    const across = Math.round(size * ring);
    const knot = {
      type: 'div',
      props: {
        style: {
          width: across,
          height: across,
          borderRadius: across / 2,
          border: `${Math.round(across / 4)}px solid ${thread}`,
        },
      },
    };
    const square = {
      type: 'div',
      props: {
        style: {
          display: 'flex',
          width: size,
          height: size,
          alignItems: 'center',
          justifyContent: 'center',
          ...(purpose !== 'any' && { backgroundColor: paper }),
        },
        children: knot,
      },
    };
    writeFileSync(
      join(out, 'icons', name),
      await render(square as never, { width: size, height: size, format: 'png' }),
    );
  }
}
