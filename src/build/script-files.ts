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
    /** What the plan and the assignments move the focus with. Alone: elsewhere it would bring the plan with it. */
    name: 'focus-on',
    test: oneOf('src/shared/platform/focus-on\\.ts'),
  },
  {
    /** Acts on all that is stored: a click on some pages needs them. Alone, since the plan would come with it. */
    name: 'all-records',
    test: oneOf(
      'src/workspace/(carry-out|texts)\\.ts',
      'src/storage/apply\\.ts',
      'src/storage/core/plan\\.ts',
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
    test: oneOf('src/workspace/ui/ToolFrame', 'src/shared/ui/Choices\\.tsx'),
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
      'src/plan/(doors|load-more|say-step|use-plan)\\.ts',
      'src/plan/core/(days|facts|goal-edit|next|steps)\\.ts',
    ),
  },
  {
    /** What its lazily loaded parts share. What they import comes with it, so nothing here may need what the tools load too. */
    name: 'plan-more',
    test: oneOf('src/plan/(ActButton|say-title)\\.tsx?', 'src/plan/core/(kept-aside|size|talks|titles)\\.ts'),
  },
  {
    /** What the coach of every kind reads with and shows; each kind's own rules stay in a file of their own. */
    name: 'coach',
    test: oneOf(
      'src/coach/labels\\.ts',
      'src/coach/ui/(?!Coached|[a-z]+-notes\\.ts)',
      'src/coach/core/(clues|coach|finding|job|letter|marks|name-spelling|phrase|plain-words|reading|slots|spelling|tone|wording|words)\\.ts',
    ),
  },
];

function oneOf(...paths: readonly string[]): RegExp {
  return new RegExp(paths.join('|'));
}
