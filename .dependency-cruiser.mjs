import { allowed, neighbours, plumbed, rooms, windows } from './plan.mjs'

const TESTS = '[.](test|bench)[.]tsx?$'
const FROM_NPM = ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional', 'npm-peer', 'npm-bundled']
const names = rooms.map(([name]) => name)

/** plan.mjs as rules: tools/check-plan.ts runs them over every module of the house. */
export default {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'two files that need each other are one file, or a third is missing under both',
      from: {},
      to: { circular: true },
    },
    ...upstairs(),
    ...strangers(),
    {
      name: 'a-window-has-no-pipes',
      severity: 'error',
      comment: 'windows look in from outside: pure rooms yes, store, office and server no',
      from: { path: any(windows) },
      to: { path: any(plumbed) },
    },
    {
      name: 'windows-are-strangers',
      severity: 'error',
      comment: 'a window does not look through another window',
      from: { path: `^packages/(${windows.join('|')})/` },
      to: { path: any(windows), pathNot: '^packages/$1/' },
    },
    {
      name: 'examined-on-its-face',
      severity: 'error',
      comment: 'UCP 600 art. 14 a: documents are examined on the basis of the documents alone, so never with the deal',
      from: { path: '^packages/credit/src/' },
      to: { path: '^packages/forms/src/deal' },
    },
    {
      name: 'no-plumbing-on-pure-floors',
      severity: 'error',
      comment: 'a pure room imports no Node module, and from npm only what plan.mjs allows',
      from: { path: any(pureRooms()), pathNot: TESTS },
      to: { dependencyTypes: ['core', ...FROM_NPM], pathNot: ['^packages/', allowedFromNpm()] },
    },
    {
      name: 'no-unknown',
      severity: 'error',
      comment: 'this import leads nowhere',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'tests-are-nobodys-home',
      severity: 'error',
      comment: 'what runs in the house does not lean on tests, on examples or on the tools that build it',
      from: { path: '^packages/', pathNot: `${TESTS}|[.]examples[.]ts$` },
      to: { path: `${TESTS}|[.]examples[.]ts$|^(tests|tools)/` },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/(dist|coverage)/' },
    builtInModules: { add: ['node:sqlite', 'node:test', 'node:sea'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
}

/** One rule a room: it sees nothing of what stands above it in the list. */
function upstairs() {
  return names.slice(0, -1).map((name, floor) => ({
    name: `${name}-looks-upstairs`,
    severity: 'error',
    comment: `${name} may import only what stands below it in plan.mjs`,
    from: { path: `^packages/${name}/` },
    to: { path: any(names.slice(floor + 1)) },
  }))
}

/** One rule a folder of neighbours: its children meet in parts/ or one floor down, never in each other. */
function strangers() {
  return neighbours.map((folder) => ({
    name: `strangers-in-${folder.replaceAll('/', '-')}`,
    severity: 'error',
    comment: `children of ${folder} meet in parts/ or in what stands beside the folder, never in each other`,
    from: { path: `^packages/${folder}/([^/.]+)[/.]` },
    to: {
      path: `^packages/${folder}/[^/.]+[/.]`,
      pathNot: [`^packages/${folder}/$1[/.]`, `^packages/${folder}/parts/`],
    },
  }))
}

function pureRooms() {
  return names.filter((name) => !plumbed.includes(name) && !windows.includes(name))
}

function any(list) {
  return `^packages/(${list.join('|')})/`
}

/** The whole name of an allowed package, so that "zod" does not let "zod-something" in. */
function allowedFromNpm() {
  const packages = Object.keys(allowed).map((name) => name.replaceAll('.', '[.]'))
  return `(^|/)node_modules/(${packages.join('|')})/`
}
