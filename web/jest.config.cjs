/** The web's specs run on jsdom with Angular's JIT compiler; packages in .mjs and es modules pass through the preset. */
module.exports = {
  displayName: 'web',
  rootDir: `${__dirname}/..`,
  roots: ['<rootDir>/web'],
  testMatch: ['**/*.spec.ts'],
  testEnvironment: 'jest-environment-jsdom',
  preset: 'jest-preset-angular',
  setupFilesAfterEnv: ['<rootDir>/web/src/test/setup.ts'],
  transform: {
    '^.+\\.(ts|js|mjs|html|svg)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/web/tsconfig.spec.json', stringifyContentPathRegex: '\\.(html|svg)$' },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(.*\\.mjs$|@jsverse/|age-encryption/|@noble/|@scure/|@angular/common/locales/|temporal-|fullcalendar/|@fullcalendar/|@full-ui/|preact/|echarts/|zrender/))',
  ],
  moduleNameMapper: { '^@shared/(.*)$': '<rootDir>/shared/src/$1' },
};
