/** Arrows point one way: app → features → store → cli → engine. Content is data; ui knows none of them. */
const features = ['bench', 'compare', 'tour', 'quiz', 'lab', 'present', 'embed']
const feature = `^src/(${features.join('|')})/`
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from: { path: from }, to })

module.exports = {
  forbidden: [
    forbid('no-cycles', '^src/', { circular: true }, 'A cycle means that two modules are one.'),
    forbid(
      'engine-is-pure',
      '^src/engine/',
      { path: '^src/(?!engine/)|node_modules/(react|react-dom|framer-motion|zustand)/' },
      'The engine runs anywhere and knows nobody.',
    ),
    forbid(
      'cli-knows-the-engine-only',
      '^src/cli/',
      { path: '^src/(?!engine/|cli/)|node_modules/(react|react-dom|framer-motion|zustand)/' },
      'The command line is pure as well.',
    ),
    forbid('content-is-data', '^src/content/', { path: '^src/(?!content/)' }, 'Content imports nothing but schemas.'),
    forbid('store-knows-cli-engine-content', '^src/store/', { path: '^src/(?!store/|cli/|engine/|content/)' }, 'No feature in the store.'),
    forbid('ui-knows-nobody', '^src/ui/', { path: '^src/(?!ui/)' }, 'Shared components know no feature, store or engine.'),
    forbid(
      'features-do-not-know-each-other',
      `^src/(${features.join('|')})/`,
      { path: feature, pathNot: '^src/$1/' },
      'What two features need goes down to store or ui.',
    ),
    forbid('features-do-not-know-the-app', feature, { path: '^src/(app/|main)' }, 'The app composes the features.'),
    forbid('no-node-built-ins', '^src/', { dependencyTypes: ['core'] }, 'The page runs in a browser.'),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
}
