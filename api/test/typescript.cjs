/**
 * Lets a child process of a spec run TypeScript as jest does: node --require api/test/typescript.cjs some-program.ts
 */
const { transformFileSync } = require('@swc/core');
const { join } = require('node:path');
const jestConfig = require('../../jest.config.cjs');

const [, asInJest] = Object.values(jestConfig.projects[0].transform)[0];
const root = join(__dirname, '../..');
const options = {
  ...asInJest,
  swcrc: false,
  jsc: { ...asInJest.jsc, baseUrl: root, paths: { '@shared/*': ['shared/src/*'] } },
};

require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, options).code, file);
require('reflect-metadata');
