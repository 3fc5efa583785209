/** `node`: on Debian with everything that builds need, slim, and on Alpine. */
import { type FileTable, link, program, script } from '../files'
import {
  adding,
  environmentSteps,
  type Publication,
  type Recipe,
  type RecipeStep,
  setting,
  settingsOf,
} from '../recipe'
import { alpine322, alpineAccounts, alpineGroups } from './alpine'
import { bookworm, bookwormSlim, debianAccounts } from './debian'
import { buildTools } from './python'

/** Runs `node` for words that are no command. */
const entryPoint = `#!/bin/sh
set -e
case "$1" in -*) set -- node "$@" ;; esac
if [ -z "$(command -v "$1")" ]; then set -- node "$@"; fi
exec "$@"
`

function nodeFiles({ version, npm }: Release): FileTable {
  return {
    '/usr/local/bin/node': program('node'),
    '/usr/local/bin/nodejs': link('/usr/local/bin/node'),
    '/usr/local/bin/npm': program('npm'),
    '/usr/local/bin/npx': program('unsimulated'),
    '/usr/local/include/node/version': `v${version}\n`,
    '/usr/local/lib/node_modules/npm/package.json': `{"name":"npm","version":"${npm}"}\n`,
  }
}

const debianUser: FileTable = {
  '/etc/group': `${debianAccounts.groups}node:x:1000:\n`,
  '/etc/passwd': `${debianAccounts.accounts}node:x:1000:1000::/home/node:/bin/bash\n`,
  '/home/node': { directory: true, userId: 1000, groupId: 1000 },
}

const alpineUser: FileTable = {
  '/etc/group': `${alpineGroups}node:x:1000:\n`,
  '/etc/passwd': `${alpineAccounts}node:x:1000:1000::/home/node:/bin/sh\n`,
  '/home/node': { directory: true, userId: 1000, groupId: 1000 },
}

const created = Date.UTC(2026, 10, 12, 3, 30)

type Release = { readonly version: string; readonly npm: string }

function node(
  base: Recipe,
  release: Release,
  size: number,
  user: FileTable,
  tools: readonly RecipeStep[] = [],
): Recipe {
  const { version } = release
  const inherited = settingsOf(base).environment
  return {
    base,
    created,
    steps: [
      ...tools,
      adding(
        'RUN /bin/sh -c groupadd --gid 1000 node   && useradd --uid 1000 --gid node --shell /bin/bash --create-home node # buildkit',
        8940,
        user,
      ),
      ...environmentSteps(inherited, [`NODE_VERSION=${version}`]),
      adding(
        'RUN /bin/sh -c ARCH= && dpkgArch="$(dpkg --print-architecture)"   && case "${dpkgArch##*-}" in … # buildkit',
        size,
        nodeFiles(release),
      ),
      ...environmentSteps([...inherited, `NODE_VERSION=${version}`], ['YARN_VERSION=1.22.22']),
      adding(
        'RUN /bin/sh -c set -ex   && for key in     6A010C5166006599AA17F08146C2130DFD2497F5   ; do … # buildkit',
        5_340_000,
        {
          '/usr/local/bin/yarn': program('unsimulated'),
        },
      ),
      adding('COPY docker-entrypoint.sh /usr/local/bin/ # buildkit', 388, {
        '/usr/local/bin/docker-entrypoint.sh': script(entryPoint),
      }),
      setting('ENTRYPOINT ["docker-entrypoint.sh"]', { entrypoint: ['docker-entrypoint.sh'] }),
      setting('CMD ["node"]', { command: ['node'] }),
    ],
  }
}

/** The three variants of a release: on Debian with everything that builds need, slim, and on Alpine. */
function variants(release: Release, tags: string, size: number, also: Partial<Record<Variant, string>> = {}) {
  const named = (variant: Variant, ending: string) =>
    [...tags.split(' ').map((tag) => `${tag}${ending}`), also[variant] ?? ''].join(' ').trim()
  return [
    { tags: named('full', ''), recipe: node(bookworm, release, size, debianUser, buildTools) },
    { tags: named('slim', '-slim'), recipe: node(bookwormSlim, release, size - 8_000_000, debianUser) },
    { tags: named('alpine', '-alpine'), recipe: node(alpine322, release, size - 14_000_000, alpineUser) },
  ]
}

type Variant = 'full' | 'slim' | 'alpine'

export const nodePublication: Publication = {
  name: 'library/node',
  description: 'Node.js is a JavaScript-based platform for server-side and networking applications.',
  stars: 14102,
  images: [
    ...variants({ version: '16.20.2', npm: '8.19.4' }, '16 16.20', 114_000_000),
    ...variants({ version: '18.20.8', npm: '10.8.2' }, '18 18.20', 142_000_000),
    ...variants({ version: '20.19.5', npm: '10.8.2' }, '20 20.19', 148_000_000),
    ...variants({ version: '22.21.1', npm: '10.9.4' }, '22 22.21 22.21.1', 161_000_000),
    ...variants({ version: '24.11.1', npm: '11.6.2' }, '24 24.11', 170_000_000, {
      full: 'latest lts',
      slim: 'lts-slim slim',
      alpine: 'alpine lts-alpine',
    }),
  ],
}
