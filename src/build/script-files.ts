/**
 * Which modules the build puts into one file. Left to itself it cuts a file for each set of modules that some lazily loaded part shares,
 * which is more requests and, since each file is compressed alone, more bytes before the first interaction.
 */
export const scriptFiles = [
  {
    /** What every tool loads. */
    name: 'foundation',
    test: oneOf(
      'node_modules/(@astrojs/preact|preact|nanostores)/',
      'vite/preload-helper',
      'src/storage/(browser|copies|memory|saver|slot)\\.ts',
      'src/storage/core/(disk|envelope|join|json|migrations|open|rescue|slot-state|status)\\.ts',
      'src/workspace/(here|thread|use-thread|workspace)\\.ts',
      'src/workspace/core/',
      'src/shared/core/say\\.ts',
      'src/shared/platform/(announce|load-json|new-id|now)\\.ts',
      'src/shared/ui/(Field|SaveStatus|Undo|focus|use-store)\\.tsx?',
    ),
  },
  {
    /** A sheet and what is done with it: some tools show it only once there is something on it, and the plan never. */
    name: 'sheet',
    test: oneOf('src/shared/ui/(SheetActions|SheetView)\\.tsx'),
  },
  {
    /** What stands around a tool, and what two of three ask with. */
    name: 'frame',
    test: oneOf('src/workspace/ui/', 'src/shared/ui/Choices\\.tsx'),
  },
  {
    /** The message writer's first view; what it loads later uses some of it again. */
    name: 'outreach',
    test: oneOf('src/tools/outreach/OutreachTool\\.tsx'),
  },
  {
    /** What the plan shows at first; its lazily loaded parts use some of it again. */
    name: 'plan',
    test: oneOf(
      'src/plan/(Drawer|GoalForm|Keep|NextStep|Plan|ThreadList)\\.tsx',
      'src/plan/(doors|focus|load-more|say-step|use-plan)\\.ts',
      'src/plan/core/(days|facts|goal-edit|next|steps)\\.ts',
    ),
  },
  {
    /** What its lazily loaded parts share. What they import comes with it, so nothing here may need what the tools load too. */
    name: 'plan-more',
    test: oneOf(
      'src/plan/(ActButton|carry-out|say-title)\\.tsx?',
      'src/plan/core/(kept-aside|size|talks|titles)\\.ts',
      'src/workspace/texts\\.ts',
    ),
  },
];

function oneOf(...paths: readonly string[]): RegExp {
  return new RegExp(paths.join('|'));
}
