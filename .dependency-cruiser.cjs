/**
 * The rules of the house: which room may look into which. `tools/folder-rules.test.mjs` plants a violation of each and
 * expects it to be found.
 */
const features = [
  'accounts',
  'authorities',
  'places',
  'acts',
  'council',
  'spt',
  'calls',
  'participants',
  'capacity',
  'conduct',
  'conflicts',
  'complaints',
  'plans',
  'groups',
  'voluntary-data',
  'visits',
  'visit-reports',
  'annual-reports',
  'recommendations',
  'visit-proposals',
  'budget',
  'dossiers',
  'home',
  'portal',
];

/** A feature may know the ones before it in the list, never one after it: "back" is a domain event. */
const order = features.slice(0, -1).map((feature, index) => ({
  name: `${feature}-knows-no-later-feature`,
  severity: 'error',
  from: { path: `^api/src/${feature}/`, pathNot: '\\.feature\\.spec\\.ts$' },
  to: { path: `^api/src/(${features.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...order,
    {
      name: 'features-meet-at-the-front-door',
      comment: 'A feature is known to others through its index.ts.',
      severity: 'error',
      from: { path: '^api/src/([^/]+)/', pathNot: '^api/src/platform/' },
      to: { path: `^api/src/(${features.join('|')})/`, pathNot: ['^api/src/$1/', '^api/src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^api/src/platform/', pathNot: '\\.feature\\.spec\\.ts$' },
      to: { path: `^api/src/(${features.join('|')}|app\\.module)` },
    },
    {
      name: 'shared-is-a-leaf',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(api|web|migrations|tools|e2e)/' },
    },
    {
      name: 'shared-knows-no-framework',
      severity: 'error',
      from: { path: '^shared/src/' },
      to: { path: 'node_modules/(@nestjs|typeorm|@angular|rxjs|fastify|pg)/' },
    },
    {
      name: 'law-is-pure',
      comment: 'The law knows nothing but itself and the calendar arithmetic.',
      severity: 'error',
      from: { path: '^shared/src/law/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^shared/src/law/', 'node_modules/temporal-(polyfill|spec|utils)'] },
    },
    {
      name: 'rules-states-policies-are-pure',
      comment: 'Decisions take plain data: no database, no framework, no service.',
      severity: 'error',
      from: { path: '^api/src/.+(\\.(rules|states|policy)\\.ts|/rules/.+\\.ts)$', pathNot: '\\.spec\\.ts$' },
      to: {
        path: [
          '\\.(service|repository|controller|module|job)\\.ts$',
          'node_modules/(@nestjs|typeorm|pg|bullmq|fastify)/',
          '^(fs|net|http|crypto)$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'controllers-speak-to-services',
      severity: 'error',
      from: { path: '\\.controller\\.ts$' },
      to: { path: ['\\.(repository|entity|rules|states)\\.ts$', 'node_modules/typeorm/'] },
    },
    {
      name: 'only-the-ground-opens-connections',
      comment: 'Queries go through the unit of work, which knows who acts.',
      severity: 'error',
      from: { path: '^api/src/(?!platform/|accounts/)', pathNot: '\\.spec\\.ts$' },
      to: { path: 'node_modules/pg/' },
    },
    {
      name: 'nobody-reads-voluntary-data',
      comment: '11-8(2): no decision knows what was answered for the audit of draws.',
      severity: 'error',
      from: { path: '^(api|shared)/src/', pathNot: '^(api|shared)/src/(voluntary-data/|app\\.module\\.ts$)' },
      to: { path: '^(api/src/voluntary-data/|shared/src/voluntary-data/(?!voluntary-data\\.errors\\.ts$))' },
    },
    {
      name: 'only-a-draw-asks-for-conflicts',
      comment: "11-5(3): why somebody stays out of a group is nobody else's business.",
      severity: 'error',
      from: {
        path: '^(api|shared)/src/',
        pathNot: '^((api|shared)/src/conflicts/|api/src/groups/|api/src/app\\.module\\.ts$)',
      },
      to: { path: '^(api/src/conflicts/|shared/src/conflicts/(?!known-conflict\\.errors\\.ts$))' },
    },
    {
      name: 'web-knows-only-contracts',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(api|migrations|tools|e2e)/' },
    },
    {
      name: 'the-portal-goes-without-the-office',
      comment: 'The public page stays light and holds nothing of the office.',
      severity: 'error',
      from: { path: '^web/src/app/portal/' },
      to: {
        path: [
          '^web/src/app/(shell|home|places|acts|council|council-members|spt|calls|applications|participants|capacity|conduct|conflicts|complaints|plans|groups|voluntary-data|visit-reports|visit-proposals|budget|dossiers|dispatches)/',
          'node_modules/@angular/(material|cdk)/',
          'node_modules/class-validator/',
        ],
      },
    },
    {
      name: 'ui-is-presentational',
      severity: 'error',
      from: { path: '^web/src/app/ui/' },
      to: {
        path: '^web/src/app/(portal|session|shell|home|places|acts|council|council-members|spt|calls|applications|participants|capacity|conduct|conflicts|complaints|plans|groups|voluntary-data|visit-reports|visit-proposals|budget|dossiers|dispatches)/',
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { pathNot: '\\.entity\\.ts$' },
      to: { circular: true },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^(api|shared|web)/src/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['\\.spec\\.ts$', '^api/test/'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^node_modules/\\.'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
