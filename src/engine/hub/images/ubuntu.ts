/** `ubuntu`: Debian's layout under another name, built the old way. */
import { each, type FileTable, program } from '../files'
import { type Publication, type Recipe, setting } from '../recipe'
import { usualPath } from './alpine'
import { type Release, rootFiles } from './debian'

type UbuntuRelease = {
  readonly version: string
  readonly codename: string
  readonly title: string
  /** Debian's name for what it is made of. */
  readonly debian: string
  readonly created: number
  readonly size: number
  /** Of the archive that the base layer was added from, as `docker history` shows it. */
  readonly archive: string
}

function ubuntuRelease({ version, codename, title, debian: debianVersion }: UbuntuRelease): Release {
  const [major = ''] = /^\d+\.\d+/.exec(version) ?? []
  return {
    version: debianVersion,
    issue: `Ubuntu ${version} LTS`,
    osRelease: `PRETTY_NAME="Ubuntu ${version} LTS"
NAME="Ubuntu"
VERSION_ID="${major}"
VERSION="${version} LTS (${title})"
VERSION_CODENAME=${codename}
ID=ubuntu
ID_LIKE=debian
HOME_URL="https://www.ubuntu.com/"
SUPPORT_URL="https://help.ubuntu.com/"
BUG_REPORT_URL="https://bugs.launchpad.net/ubuntu/"
UBUNTU_CODENAME=${codename}
LOGO=ubuntu-logo
`,
    sources: {
      '/etc/apt/sources.list.d/ubuntu.sources': `Types: deb
URIs: http://archive.ubuntu.com/ubuntu/
Suites: ${codename} ${codename}-updates ${codename}-backports
Components: main universe restricted multiverse
Signed-By: /usr/share/keyrings/ubuntu-archive-keyring.gpg
`,
    },
  }
}

/** The package procps, which Debian's image leaves out. */
const processTools: FileTable = each(
  '/usr/bin',
  'free kill pgrep pidof pkill ps top uptime watch',
  program('gnu-tools'),
)

function ubuntu(release: UbuntuRelease): Recipe {
  const [major = ''] = /^\d+\.\d+/.exec(release.version) ?? []
  const labels = new Map([
    ['org.opencontainers.image.ref.name', 'ubuntu'],
    ['org.opencontainers.image.version', major],
  ])
  const argument = (text: string) => ({ ...setting(`/bin/sh -c #(nop)  ${text}`, {}), comment: '' })
  return {
    created: release.created,
    steps: [
      argument('ARG RELEASE'),
      argument('ARG LAUNCHPAD_BUILD_ARCH'),
      { ...argument('LABEL org.opencontainers.image.ref.name=ubuntu'), settings: { labels } },
      argument(`LABEL org.opencontainers.image.version=${major}`),
      {
        ...argument(`ADD file:${release.archive} in / `),
        layer: { files: { ...rootFiles(ubuntuRelease(release)), ...processTools }, size: release.size },
      },
      { ...argument('CMD ["/bin/bash"]'), settings: { command: ['/bin/bash'], environment: [usualPath] } },
    ],
  }
}

const noble: UbuntuRelease = {
  version: '24.04.3',
  codename: 'noble',
  title: 'Noble Numbat',
  debian: 'trixie/sid',
  created: Date.UTC(2026, 9, 1, 2, 10),
  size: 78_118_912,
  archive: '6089c6bede9eca8ec3ffa5e7ea1d0a0c9dac0a4fda4be2ae0ae1c3ac80a98cde',
}

const jammy: UbuntuRelease = {
  version: '22.04.5',
  codename: 'jammy',
  title: 'Jammy Jellyfish',
  debian: 'bookworm/sid',
  created: Date.UTC(2026, 9, 1, 2, 5),
  size: 77_872_640,
  archive: '1b6c8c9518be42fa2afe5e241ca31677fce58d27cdfa88baa91a65a259be3637',
}

const focal: UbuntuRelease = {
  version: '20.04.6',
  codename: 'focal',
  title: 'Focal Fossa',
  debian: 'bullseye/sid',
  created: Date.UTC(2025, 3, 8, 10, 43),
  size: 72_818_688,
  archive: '7486147a645d8835a5181c79f00a3606c6b714c83bcbfcd8862221eb14690f9e',
}

const bionic: UbuntuRelease = {
  version: '18.04.6',
  codename: 'bionic',
  title: 'Bionic Beaver',
  debian: 'buster/sid',
  created: Date.UTC(2023, 4, 30, 9, 32),
  size: 63_156_224,
  archive: '3c67fbc7c8d0fbb4d7fb96d7f6bbdcf5f5eb8b6a5c5d65c12ab6b3f67d1ad0a1',
}

export const ubuntuPublication: Publication = {
  name: 'library/ubuntu',
  description: 'Ubuntu is a Debian-based Linux operating system based on free software.',
  stars: 17731,
  images: [
    { tags: '18.04 bionic', recipe: ubuntu(bionic) },
    { tags: '20.04 focal', recipe: ubuntu(focal) },
    { tags: '22.04 jammy', recipe: ubuntu(jammy) },
    { tags: '24.04 latest noble', recipe: ubuntu(noble) },
  ],
}
