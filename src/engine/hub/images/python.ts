/** `python`: on Debian, slim and with everything that builds need, and on Alpine. */
import { type FileTable, link, program } from '../files'
import {
  adding,
  environmentSteps,
  type Publication,
  type Recipe,
  type RecipeStep,
  setting,
  settingsOf,
} from '../recipe'
import { alpine322 } from './alpine'
import { trixie, trixieSlim } from './debian'

/** The layers that `buildpack-deps` puts on Debian, which the full images of languages build on. */
export const buildTools: readonly RecipeStep[] = [
  adding(
    'RUN /bin/sh -c set -eux;  apt-get update;  apt-get install -y --no-install-recommends   ca-certificates   curl … # buildkit',
    49_600_000,
    {
      '/usr/bin/curl': program('curl'),
      '/usr/bin/wget': program('gnu-tools'),
      '/etc/ssl/certs/ca-certificates.crt': '',
    },
  ),
  adding(
    'RUN /bin/sh -c apt-get update && apt-get install -y --no-install-recommends   git   mercurial   openssh-client … # buildkit',
    183_000_000,
    {
      '/usr/bin/git': program('unsimulated'),
      '/usr/bin/ps': program('gnu-tools'),
    },
  ),
  adding(
    'RUN /bin/sh -c set -ex;  apt-get update;  apt-get install -y --no-install-recommends   autoconf   automake … # buildkit',
    587_000_000,
    {
      '/usr/bin/gcc': program('unsimulated'),
      '/usr/bin/make': program('unsimulated'),
    },
  ),
]

type Variant = 'full' | 'slim' | 'alpine'

/** What the build leaves behind beside the library, which differs between the variants. */
const leftByBuild = {
  full: 'config-x86_64-linux-gnu/Makefile',
  slim: '_sysconfigdata__linux_x86_64-linux-gnu.py',
  alpine: '_sysconfigdata__linux_x86_64-linux-musl.py',
} as const

function pythonFiles(version: string, variant: Variant): FileTable {
  const minor = version.replace(/\.\d+$/, '')
  return {
    [`/usr/local/lib/python${minor}/${leftByBuild[variant]}`]: '',
    [`/usr/local/bin/python${minor}`]: program('python'),
    [`/usr/local/lib/python${minor}/site-packages/README.txt`]: 'Packages that pip installs go here.\n',
    '/usr/local/bin/pip': program('pip'),
    '/usr/local/bin/pip3': program('pip'),
    '/usr/local/lib/python-version': `${version}\n`,
  }
}

const shortcuts: FileTable = {
  '/usr/local/bin/python': link('python3'),
}

const librarySizes = { full: 69_300_000, slim: 36_400_000, alpine: 36_000_000 }

function languageSteps(base: Recipe, version: string, variant: Variant): readonly RecipeStep[] {
  const minor = version.replace(/\.\d+$/, '')
  const path = 'PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
  const inherited = settingsOf(base).environment.filter((entry) => !entry.startsWith('PATH='))
  return [
    setting('ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', {
      environment: [path, ...inherited],
    }),
    ...environmentSteps([path, ...inherited], [`PYTHON_VERSION=${version}`]),
    adding(
      'RUN /bin/sh -c set -eux;   savedAptMark="$(apt-mark showmanual)";  apt-get update; … # buildkit',
      librarySizes[variant],
      pythonFiles(version, variant),
    ),
    adding('RUN /bin/sh -c set -eux;  for src in idle3 pip3 pydoc3 python3 python3-config; do … # buildkit', 36, {
      ...shortcuts,
      '/usr/local/bin/python3': link(`python${minor}`),
    }),
    setting('CMD ["python3"]', { command: ['python3'] }),
  ]
}

const created = Date.UTC(2026, 10, 18, 22, 14)

function slim(version: string): Recipe {
  return {
    base: trixieSlim,
    created,
    steps: [
      adding(
        'RUN /bin/sh -c set -eux;  apt-get update;  apt-get install -y --no-install-recommends   ca-certificates   netbase … # buildkit',
        3_810_000,
        {
          '/etc/ssl/certs/ca-certificates.crt': '',
        },
      ),
      ...languageSteps(trixieSlim, version, 'slim'),
    ],
  }
}

function full(version: string): Recipe {
  return { base: trixie, created, steps: [...buildTools, ...languageSteps(trixie, version, 'full')] }
}

function onAlpine(version: string): Recipe {
  return {
    base: alpine322,
    created,
    steps: [
      adding('RUN /bin/sh -c set -eux;  apk add --no-cache   ca-certificates   tzdata  ; # buildkit', 650_000, {
        '/etc/ssl/certs/ca-certificates.crt': '',
      }),
      ...languageSteps(alpine322, version, 'alpine'),
    ],
  }
}

/** The three variants of a release. `also` are tags of the newest: without an ending, and of each variant. */
function variants(version: string, also = { full: '', slim: '', alpine: '' }) {
  const minor = version.replace(/\.\d+$/, '')
  return [
    { tags: `${minor} ${version} ${also.full}`.trim(), recipe: full(version) },
    { tags: `${minor}-slim ${version}-slim ${also.slim}`.trim(), recipe: slim(version) },
    { tags: `${minor}-alpine ${also.alpine}`.trim(), recipe: onAlpine(version) },
  ]
}

export const pythonPublication: Publication = {
  name: 'library/python',
  description: 'Python is an interpreted, interactive, object-oriented, open-source programming language.',
  stars: 10144,
  images: [
    ...variants('3.8.20'),
    ...variants('3.9.25'),
    ...variants('3.10.19'),
    ...variants('3.11.14'),
    ...variants('3.12.12'),
    ...variants('3.13.9', { full: '3 latest', slim: '3-slim slim', alpine: '3-alpine alpine' }),
  ],
}
