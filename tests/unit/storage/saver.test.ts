import { describe, expect, it } from 'vitest';
import { createSaver } from '../../../src/storage/saver.ts';
import { fakeTime } from '../../support/fake-storage.ts';

function started() {
  const time = fakeTime();
  let saves = 0;
  const saver = createSaver(() => void (saves += 1), time.timers);
  return { saver, pass: time.pass, saves: () => saves };
}

describe('the saver', () => {
  it('saves once, 300 ms after the last edit (S11)', () => {
    const { saver, pass, saves } = started();
    saver.touch();
    pass(200);
    saver.touch();
    pass(299);
    expect(saves()).toBe(0);
    pass(1);
    expect(saves()).toBe(1);
    pass(1000);
    expect(saves()).toBe(1);
  });

  it('saves at once on a flush, and not again later (S11)', () => {
    const { saver, pass, saves } = started();
    saver.touch();
    saver.flush();
    expect(saves()).toBe(1);
    pass(1000);
    expect(saves()).toBe(1);
  });

  it('does nothing on a flush where nothing waits, or after a stop', () => {
    const { saver, pass, saves } = started();
    saver.flush();
    saver.touch();
    saver.stop();
    saver.flush();
    pass(1000);
    expect(saves()).toBe(0);
  });
});
