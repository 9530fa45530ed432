const { availableParallelism } = require('node:os');

const swc = [
  '@swc/jest',
  {
    sourceMaps: 'inline',
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
    module: { type: 'commonjs' },
  },
];

/** Packages published as ES modules only; jest runs CommonJS, so they are compiled like our own code. */
const esModules = [
  'better-auth',
  '@better-auth',
  '@better-fetch',
  'better-call',
  'age-encryption',
  'ical.js',
  '@noble',
  '@scure',
  'nanostores',
  'jose',
  'rou3',
  'kysely',
  'defu',
  'uncrypto',
  'zod',
  'temporal-polyfill',
  'temporal-utils',
];

const node = (name, roots) => ({
  displayName: name,
  rootDir: __dirname,
  roots,
  testMatch: ['**/*.spec.ts'],
  testEnvironment: 'node',
  transform: { '^.+\\.(t|m?j)s$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  moduleNameMapper: {
    '^@(shared|api)/(.*)$': '<rootDir>/$1/src/$2',
    '^@(migrations|tools)/(.*)$': '<rootDir>/$1/$2',
  },
  setupFiles: ['reflect-metadata'],
});

module.exports = {
  // Feature tests start an application and clone a database; a busy machine needs longer than jest's five seconds.
  testTimeout: 60_000,
  // Half of a feature test is the database's work, so two at once fit on two cores; one process for all would also never give memory back.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: '1.5GB',
  projects: [
    node('shared', ['<rootDir>/shared']),
    node('tools', ['<rootDir>/tools']),
    {
      ...node('api', ['<rootDir>/api']),
      globalSetup: '<rootDir>/api/test/global-setup.ts',
      globalTeardown: '<rootDir>/api/test/global-teardown.ts',
    },
    '<rootDir>/web/jest.config.cjs',
  ],
};
