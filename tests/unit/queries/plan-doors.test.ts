import { describe, expect, it } from 'vitest';
import { planDoors } from '../../../src/queries/plan-doors.ts';
import { stepIds } from '../../../src/plan/core/steps.ts';
import { tools } from '../../../src/tools/registry.ts';

const doors = planDoors('en', { goal: 'Goals', day: 'Days' });

describe('the doors of the plan', () => {
  it('are one for each knot, and one each to the introduction and the reflection', () => {
    expect(Object.keys(doors).sort()).toEqual([...stepIds, 'pitch', 'reflection'].sort());
  });

  it('lead to tools that are live, and to no others', () => {
    const live = tools.filter(({ isLive }) => isLive).map(({ id }) => `/tools/${id}/`);
    const linked = Object.values(doors).flatMap((door) =>
      'tool' in door && door.tool ? [door.tool.href] : [],
    );
    expect(linked).toContain('/tools/outreach/');
    expect(linked.filter((href) => !live.includes(href))).toEqual([]);
  });

  it('have a guide with its name each', () => {
    expect(doors.goal.guide).toEqual({ href: '/guides/set-your-goal/', name: 'Goals' });
    for (const { guide } of Object.values(doors)) {
      expect(guide.href).toMatch(/^\/guides\/[a-z-]+\/$/);
      expect(guide.name).not.toBe('');
    }
  });
});
