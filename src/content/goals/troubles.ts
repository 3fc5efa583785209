/** Troubles: what refuses, what died, and what is left over. */
import type { Goal } from './schema'

export const troubles = [
  {
    id: 'why-did-it-die',
    level: 'troubles',
    title: 'Why did it die?',
    task: 'Container `api` has died. Read its log and say with which code it exited. Then let a container `repaired` run from the same image that has what `api` lacked.',
    why: 'The log and the exit code outlive the process. They are the first place to look.',
    start: {
      files: {
        Dockerfile:
          'FROM busybox\nCMD ["sh", "-c", "if [ -z \\"$DATABASE\\" ]; then echo fatal: the variable DATABASE is not set >&2; exit 78; fi; echo connected to $DATABASE; sleep 3600"]\n',
      },
      commands: ['docker build -q -t api .', 'docker run -d --name api api', 'rm Dockerfile'],
    },
    checks: [
      {
        kind: 'printed',
        id: 'read',
        label: 'You have read the log.',
        what: 'the log of the dead container',
        text: 'DATABASE is not set',
      },
      {
        kind: 'answer',
        id: 'code',
        label: 'You know its exit code.',
        prompt: 'The exit code of `api`',
        sought: { value: 'exit-code', container: 'api' },
      },
      {
        kind: 'container-image',
        id: 'made',
        label: 'Container `repaired` was made from the image `api`.',
        container: 'repaired',
        image: 'api',
      },
      {
        kind: 'container-status',
        id: 'running',
        label: 'Container `repaired` is running.',
        container: 'repaired',
        status: 'running',
      },
      {
        kind: 'container-log',
        id: 'connected',
        label: 'It has connected.',
        container: 'repaired',
        text: 'connected to',
      },
    ],
    hints: [
      '`docker logs` shows what a container’s main process wrote, even after its end.',
      '`docker ps -a` shows the exit code. The variables of a container are fixed when it is made, so it takes a new container.',
      '`docker run -d --name repaired -e DATABASE=db api`',
    ],
    solution: {
      commands: ['docker logs api', 'docker ps -a', 'docker run -d --name repaired -e DATABASE=db api'],
      answers: { code: '78' },
    },
    nearMiss: {
      commands: ['docker logs api', 'docker ps -a', 'docker run -d --name repaired api'],
      answers: { code: '78' },
      fails: 'running',
      words: 'Container repaired has exited (78); the goal wants it running.',
    },
    par: 3,
    teaches: ['docker logs'],
  },
  {
    id: 'ends-when-asked',
    level: 'troubles',
    title: 'It does not end when asked',
    task: 'Container `counter` ends cleanly on the signal `INT` and ignores `TERM`. Let it end with exit code 0.',
    why: '`docker stop` sends `TERM`, waits ten seconds and then kills: what the process had in hand is lost.',
    start: {
      files: {},
      commands: [
        'docker run -d --name counter busybox sh -c \'trap "echo saved; exit 0" INT; trap "" TERM; sleep 3600 & wait\'',
      ],
    },
    checks: [
      {
        kind: 'container-status',
        id: 'exited',
        label: 'Container `counter` has exited with code 0.',
        container: 'counter',
        status: 'exited',
        exitCode: 0,
      },
      { kind: 'container-log', id: 'saved', label: 'It has saved its work.', container: 'counter', text: 'saved' },
      { kind: 'container-kept', id: 'kept', label: 'It is still the same container.', container: 'counter' },
    ],
    hints: [
      '`docker stop` sends `TERM` unless another signal is named. `docker kill` sends whatever signal you name.',
      'With both, the flag is `-s`, followed by the signal’s name.',
    ],
    solution: { commands: ['docker stop -s INT counter'] },
    nearMiss: {
      commands: ['docker stop counter'],
      fails: 'exited',
      words: 'Container counter has exited (137); the goal wants it exited with code 0.',
    },
    par: 1,
    teaches: ['docker stop -s', 'docker kill', 'docker kill -s'],
  },
  {
    id: 'image-that-refuses',
    level: 'troubles',
    title: 'An image that refuses to go',
    task: 'The image `old` must go from this machine. `docker rmi` refuses. Get it away, with everything that stands on it, and leave `web` alone.',
    why: 'An image goes when no name and no container needs it any more. The refusal says what still does.',
    start: {
      files: { Dockerfile: 'FROM busybox\nRUN seq 1 9999 > /big\nCMD ["sleep", "3600"]\n' },
      commands: [
        'docker build -q -t old .',
        'rm Dockerfile',
        'docker tag old archive/old:2019',
        'docker run -d --name web busybox sleep 3600',
        'docker run -d --name worker old',
        'docker run --name backup old true',
      ],
    },
    checks: [
      { kind: 'image-absent', id: 'old', label: 'The name `old` is gone.', image: 'old' },
      { kind: 'image-absent', id: 'archive', label: 'The name `archive/old:2019` is gone.', image: 'archive/old:2019' },
      { kind: 'no-unnamed-images', id: 'unnamed', label: 'The image itself is gone, too.' },
      { kind: 'container-absent', id: 'worker', label: 'Container `worker` is gone.', container: 'worker' },
      { kind: 'container-absent', id: 'backup', label: 'Container `backup` is gone.', container: 'backup' },
      {
        kind: 'container-status',
        id: 'web',
        label: 'Container `web` is running.',
        container: 'web',
        status: 'running',
      },
    ],
    hints: [
      'Try `docker rmi old` and read what it says. `docker ps -a` and `docker images` show the rest.',
      'The containers go first: `docker rm -f` removes a running one, too.',
      'Then both names: `docker rmi old archive/old:2019`',
    ],
    solution: {
      commands: ['docker ps -a', 'docker images', 'docker rm -f worker backup', 'docker rmi old archive/old:2019'],
    },
    nearMiss: {
      commands: ['docker rmi -f old archive/old:2019'],
      fails: 'unnamed',
      words: 'It stands under containers worker, backup.',
    },
    par: 4,
    teaches: ['docker images', 'docker rm -f'],
  },
  {
    id: 'left-over-images',
    level: 'troubles',
    title: 'Images without a name',
    task: 'Building again and again has left images without a name. Remove them all, and keep `app` with its container running.',
    why: 'When a tag moves to a new image, the old one stays behind without a name and takes room.',
    start: {
      files: { Dockerfile: 'FROM busybox\nARG VERSION\nRUN echo version $VERSION > /version\nCMD ["sleep", "3600"]\n' },
      commands: [
        'docker build -q --build-arg VERSION=1 -t app .',
        'docker build -q --build-arg VERSION=2 -t app .',
        'docker run --name trial app true',
        'docker build -q --build-arg VERSION=3 -t app .',
        'docker build -q --build-arg VERSION=4 -t app .',
        'docker run -d --name web app',
        'rm Dockerfile',
      ],
    },
    checks: [
      { kind: 'no-unnamed-images', id: 'unnamed', label: 'No image without a name is left.' },
      {
        kind: 'image-file',
        id: 'app',
        label: 'Image `app` has version 4.',
        image: 'app',
        path: '/version',
        content: 'version 4',
      },
      {
        kind: 'container-status',
        id: 'web',
        label: 'Container `web` is running.',
        container: 'web',
        status: 'running',
      },
      {
        kind: 'container-image',
        id: 'web-image',
        label: 'Container `web` stands on `app`.',
        container: 'web',
        image: 'app',
      },
    ],
    hints: [
      '`docker image prune` removes images without a name that no container needs; `-f` leaves the question out.',
      'One stays: a container that has ended stands on it. `docker ps -a` shows which.',
      '`docker rm trial` first, then `docker image prune -f`',
    ],
    solution: { commands: ['docker ps -a', 'docker rm trial', 'docker image prune -f'] },
    nearMiss: {
      commands: ['docker image prune -f'],
      fails: 'unnamed',
      words: 'It stands under container trial.',
    },
    par: 3,
    teaches: ['docker image prune', 'docker image prune -f'],
  },
] as const satisfies readonly Goal[]
