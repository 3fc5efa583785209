import { describe, expect, it } from 'vitest'
import { goals } from '../../../src/content/goals'
import type { Goal } from '../../../src/content/goals/schema'
import { type Attempt, missingAfter } from '../../support/play-goal'

/** Other ways that must count as well, by the goal's id. */
const otherWays: Readonly<Record<string, readonly Attempt[]>> = {
  'first-container': [
    { commands: ['docker create --name hello busybox echo Hello from a container', 'docker start -a hello'] },
    { commands: ['docker run -d busybox echo Hello from a container', 'docker rename $(docker ps -alq) hello'] },
  ],
  'work-inside': [
    { commands: ['echo open > sign.txt', 'docker cp sign.txt shop:/tmp/sign.txt'] },
    { commands: ['echo open | docker exec -i shop tee /tmp/sign.txt'] },
  ],
  'stop-and-start': [{ commands: ['docker restart bell'] }, { commands: ['docker kill bell', 'docker start bell'] }],
  'clear-away': [
    { commands: ['docker container prune -f'] },
    { commands: ['docker rm $(docker ps -aq -f status=exited)'] },
  ],
  'two-containers': [
    {
      commands: [
        "docker run -d --name blue busybox sh -c 'echo blue > /note.txt; sleep 600'",
        "docker run -d --name green busybox sh -c 'echo green > /note.txt; sleep 600'",
      ],
    },
  ],
  'copy-out': [
    { commands: ['docker export report | tar xO out/report.txt > report.txt'] },
    { commands: ['docker cp report:/out .', 'mv out/report.txt .'] },
  ],
  'bring-back': [
    { commands: ["docker run --rm shop cat /srv/menu.txt | docker exec -i web sh -c 'cat > /srv/menu.txt'"] },
    { commands: ['docker run --rm shop cat /srv/menu.txt > menu', 'docker cp menu web:/srv/menu.txt'] },
  ],
  'first-build': [
    {
      commands: [
        "printf 'FROM busybox\\nADD notice.txt /\\nENTRYPOINT cat /notice.txt\\n' | docker build -t notice -f - .",
        'docker run -d --name board notice',
      ],
    },
    {
      commands: [
        "printf 'FROM busybox\\nRUN echo Closed on Monday > /notice.txt\\nCMD cat notice.txt\\n' > notice.Dockerfile",
        'docker buildx build --load -f notice.Dockerfile -t notice .',
        'docker create --name board notice',
        'docker start board',
      ],
    },
  ],
  'from-a-container': [
    {
      commands: [
        'docker stop draft',
        'docker commit -m by-hand draft',
        'docker tag $(docker images -q | head -n 1) page',
      ],
      answers: { why: 1 },
    },
  ],
  'keep-out': [
    { commands: ["printf 'FROM busybox\\nCOPY app.txt /app/\\n' > Dockerfile", 'docker build -t app .'] },
    { commands: ["printf '*\\n!app.txt\\n' > Dockerfile.dockerignore", 'docker build -t app .'] },
  ],
  'order-for-the-cache': [
    {
      commands: [
        "printf 'FROM busybox\\nRUN --mount=type=bind,source=fonts.txt,target=/f sort /f > /fonts.txt\\nCOPY . /app\\n' > Dockerfile",
        'docker build -t shop .',
        'docker build -t shop .',
        'echo once >> page.txt',
        'echo twice >> page.txt',
        'docker build --tag shop:latest .',
      ],
    },
  ],
  shrink: [
    {
      commands: [
        "printf 'FROM busybox AS make\\nRUN seq 1 60000 | tail -n 3 > /words.txt\\nFROM busybox\\nCOPY --from=make /words.txt /\\n' > Dockerfile",
        'docker build -t words .',
      ],
    },
    { commands: ['docker create --name all words', 'docker export all | docker import - words'] },
  ],
  'leave-the-tools': [
    {
      commands: [
        "printf 'FROM busybox\\nRUN --mount=type=bind,target=/in mkdir /app && sh /in/tools/compile.sh /in/source.txt > /app/program.txt\\n' > Dockerfile",
        'docker build -t app .',
      ],
    },
  ],
  'find-the-secret': [
    {
      commands: [
        'mkdir out',
        'docker save app | tar x -C out',
        'for layer in out/blobs/sha256/*; do docker import $layer found >/dev/null 2>&1 && docker run --rm found cat /app/password.txt; docker run --rm -v $PWD:/w busybox tar xOf /w/$layer app/password.txt 2>/dev/null; done',
      ],
      answers: { layer: 'copy   settings' },
    },
  ],
  'outlive-the-container': [
    {
      commands: [
        "docker run --rm --name writer -v $PWD/kept:/data busybox sh -c 'echo kept > /data/note.txt'",
        'docker run -d --name reader --mount type=bind,source=$PWD/kept,target=/data,readonly busybox sleep 600',
      ],
    },
    {
      commands: [
        'docker volume create notes',
        'docker run -d --name writer --mount type=volume,source=notes,target=/data busybox sleep 600',
        'echo kept > note.txt',
        'docker cp note.txt writer:/data/note.txt',
        'docker rm -f writer',
        'docker create --name reader -v notes:/data busybox',
      ],
    },
  ],
  'live-page': [
    {
      commands: [
        'docker run -d --name preview --mount type=bind,source=$PWD/page.txt,target=/srv/page.txt busybox sleep 600',
        "docker exec preview sh -c 'echo Closed today > /srv/page.txt'",
      ],
    },
  ],
  'by-environment': [
    { commands: ['echo NAME=Ada > settings', 'docker run -d --env-file settings --name ada greeter'] },
    { commands: ['export NAME=Ada', 'docker create -e NAME --name ada greeter', 'docker start ada'] },
  ],
  'move-a-volume': [
    {
      commands: [
        'docker cp author:/work/letter.txt .',
        'docker rm author',
        'docker volume rm drafts',
        'docker run --rm -v letters:/to -v $PWD:/from busybox cp /from/letter.txt /to',
      ],
    },
  ],
  'read-only': [
    {
      commands: [
        "docker run -d --name safe --read-only --tmpfs /data busybox sh -c 'echo started > /data/log.txt; sleep 600'",
      ],
    },
    {
      commands: [
        'docker run -d --name safe --read-only --mount type=bind,source=$PWD,target=/data busybox sleep 600',
        'echo started > log.txt',
      ],
    },
  ],
  'open-a-port': [
    {
      commands: [
        'docker create --name shop --publish 127.0.0.1:8081:80 nginx',
        'docker start shop',
        'curl -s http://127.0.0.1:8081/',
      ],
    },
  ],
  'find-by-name': [
    {
      commands: [
        'docker network create --driver bridge inner',
        'docker network connect --alias web inner server',
        'docker network connect inner client',
        'docker network disconnect bridge client',
        'docker exec client sh -c "wget -q http://web && cat index.html"',
      ],
    },
  ],
  'as-a-file': [
    { commands: ['docker image save app > app.tar', 'docker image rm -f app', 'cat app.tar | docker load'] },
  ],
  'send-each-layer-once': [
    {
      commands: [
        "printf 'FROM busybox\\nRUN seq 1 999 > /fonts\\n' | docker build -t fonts -",
        "printf 'FROM fonts\\nCOPY blue.txt /page.txt\\n' | docker build -t localhost:5000/blue -f - .",
        "printf 'FROM fonts\\nCOPY green.txt /page.txt\\n' | docker build -t green -f - .",
        'docker tag green localhost:5000/green',
        'docker push -a localhost:5000/green',
        'docker push -q localhost:5000/blue:latest',
      ],
    },
  ],
  'the-version-before': [
    {
      commands: [
        'docker pull $(cat release.txt)',
        'docker tag $(cat release.txt) good',
        'docker create --name before good',
      ],
    },
  ],
  'why-did-it-die': [
    {
      commands: [
        'docker container logs --tail 1 api',
        "docker inspect -f '{{.State.ExitCode}}' api",
        'docker run -d -e DATABASE=somewhere --name repaired api',
      ],
      answers: { code: ' 78 ' },
    },
  ],
  'ends-when-asked': [
    { commands: ['docker kill --signal=SIGINT counter'] },
    { commands: ['docker exec counter kill -INT 1'] },
    { commands: ['docker kill -s 2 counter', 'docker wait counter'] },
  ],
  'image-that-refuses': [
    { commands: ['docker stop worker', 'docker container prune -f', 'docker rmi -f $(docker images -q old)'] },
  ],
  'left-over-images': [{ commands: ['docker rm trial', 'docker rmi $(docker images -q -f dangling=true)'] }],
}

const attempts = Object.entries(otherWays).flatMap(([id, ways]) =>
  ways.map((attempt, index) => ({ id, way: index + 1, attempt, goal: goals.find((goal) => goal.id === id) })),
)

describe('goals', () => {
  it.each(attempts)('$id is reached in another way as well ($way)', async ({ goal, attempt }) => {
    if (goal === undefined) throw new Error('there is no such goal')
    expect(await missingAfter(goal, attempt)).toEqual([])
  })
})

/** Ways that get around what the goal is about, and the check that sees it. */
const waysAround: readonly { readonly id: string; readonly attempt: Attempt; readonly words: string }[] = [
  {
    id: 'copy-out',
    attempt: { commands: ['touch report.txt'] },
    words: 'report.txt in the working directory does not hold “Total: 42”.',
  },
  {
    id: 'stop-and-start',
    attempt: { commands: ['docker rm -f bell', 'docker run -d --name bell busybox sleep 600'] },
    words: 'The container bell from the start was removed',
  },
  {
    id: 'second-name',
    attempt: {
      commands: [
        "printf 'FROM busybox\\nRUN echo 1.4 > /version\\n' | docker build --no-cache -t app:stable -",
        'docker rmi app:latest',
      ],
    },
    words: 'made an image; the goal wants none.',
  },
  {
    id: 'from-a-container',
    attempt: {
      commands: [
        "printf 'FROM busybox\\nRUN mkdir /srv && echo Fresh bread > /srv/page.txt\\n' | docker build -t page -",
      ],
    },
    words: 'Image page was not made from a container with docker commit.',
  },
  {
    id: 'keep-out',
    attempt: { commands: ['rm keys.txt', 'docker build -t app .'] },
    words: 'There is no file keys.txt in the working directory.',
  },
  {
    id: 'order-for-the-cache',
    attempt: { commands: ['docker build -t shop .', 'docker build -t shop .'] },
    words: 'page.txt has not changed between two builds of shop with the same Dockerfile yet.',
  },
  {
    id: 'order-for-the-cache',
    attempt: { commands: ['docker build -t shop .'] },
    words: 'Image shop is built. Now change page.txt and build it again.',
  },
  { id: 'find-the-secret', attempt: { commands: [], answers: { layer: 'app' } }, words: '“app” fits several layers.' },
  {
    id: 'find-the-secret',
    attempt: { commands: [], answers: { layer: 'the third' } },
    words: 'No layer has “the third”',
  },
  {
    id: 'build-secret',
    attempt: {
      commands: [
        "printf 'FROM busybox\\nCOPY token.txt /t\\nRUN wc -c < /t > /access.txt; rm /t\\n' > Dockerfile",
        'docker build -t app .',
      ],
    },
    words: '/t in the layer “COPY token.txt /t” of image app holds “tulip-4711”.',
  },
  {
    id: 'outlive-the-container',
    attempt: {
      commands: [
        'docker run --rm --name writer busybox true',
        "docker run --name reader busybox sh -c 'mkdir /data && echo kept > /data/note.txt'",
      ],
    },
    words: 'comes from the container’s own layer; the goal wants it from a volume or the host (a bind mount).',
  },
  {
    id: 'by-environment',
    attempt: {
      commands: [
        "printf 'FROM greeter\\nENV NAME=Ada\\n' | docker build -t greeter -",
        'docker run --name ada greeter',
      ],
    },
    words: 'made an image; the goal wants none.',
  },
  {
    id: 'find-by-name',
    attempt: {
      commands: [
        'docker rm -f client',
        'docker network create n',
        'docker network connect n server',
        'docker run -d --name client --network n busybox sleep 600',
      ],
    },
    words: 'The container client from the start was removed',
  },
  {
    id: 'the-version-before',
    attempt: { commands: ["docker run --name before localhost:5000/app sh -c 'echo version 1 > /version'"] },
    words: '/version in before comes from the container’s own layer',
  },
  {
    id: 'what-changed',
    attempt: { commands: [], answers: { deleted: '/etc/passwd' } },
    words: 'docker diff does not list /etc/passwd.',
  },
  {
    id: 'why-did-it-die',
    attempt: { commands: ['docker rm api'], answers: { code: '78' } },
    words: 'There is no container named api.',
  },
]

describe('goals that are not reached', () => {
  it.each(waysAround)('$id says: $words', async ({ id, attempt, words }) => {
    const goal: Goal | undefined = goals.find((candidate) => candidate.id === id)
    if (goal === undefined) throw new Error('there is no such goal')
    expect((await missingAfter(goal, attempt)).join('\n')).toContain(words)
  })
})
