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

function pythonFiles(version: string): FileTable {
  const minor = version.replace(/\.\d+$/, '')
  return {
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

function languageSteps(base: Recipe, version: string, size: number): readonly RecipeStep[] {
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
      size,
      pythonFiles(version),
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
      ...languageSteps(trixieSlim, version, 36_400_000),
    ],
  }
}

const full: Recipe = {
  base: trixie,
  created,
  steps: [...buildTools, ...languageSteps(trixie, '3.13.9', 69_300_000)],
}

const onAlpine: Recipe = {
  base: alpine322,
  created,
  steps: [
    adding('RUN /bin/sh -c set -eux;  apk add --no-cache   ca-certificates   tzdata  ; # buildkit', 650_000, {
      '/etc/ssl/certs/ca-certificates.crt': '',
    }),
    ...languageSteps(alpine322, '3.13.9', 36_000_000),
  ],
}

export const pythonPublication: Publication = {
  name: 'library/python',
  description: 'Python is an interpreted, interactive, object-oriented, open-source programming language.',
  stars: 10144,
  images: [
    { tags: '3.12-slim 3.12.12-slim', recipe: slim('3.12.12') },
    { tags: '3-slim 3.13-slim 3.13.9-slim slim', recipe: slim('3.13.9') },
    { tags: '3-alpine 3.13-alpine alpine', recipe: onAlpine },
    { tags: '3 3.13 3.13.9 latest', recipe: full },
  ],
}
