import { describe, expect, it } from 'vitest'
import { runLine } from '../../../src/cli/host/run-line'
import { claimSummaries } from '../../../src/content/claims/summaries'
import { refusals } from '../../../src/content/refusals'
import { createMachine } from '../../../src/engine/seed/create-machine'
import { explanationOf } from '../../../src/lab/terminal/explain'

/** What is said about the last of the lines, run one after another on a fresh machine. */
function whyOf(...lines: readonly string[]) {
  let machine = createMachine('lesson')
  let why: ReturnType<typeof explanationOf>
  for (const line of lines) {
    const frame = runLine(machine, line)
    machine = frame.machine
    why = explanationOf(frame)
  }
  return why
}

const web = 'docker run -d --name web -p 8080:80 -v data:/data busybox sleep 1000'
const dockerfile = (...lines: readonly string[]) => `printf '${lines.join('\\n')}\\n' > Dockerfile`

describe('a refusal is explained', () => {
  it.each([
    [['docker rm nothing'], /No container of this machine/, 'identity'],
    [[web, 'docker run --name web busybox'], /keeps its name/, 'identity'],
    [[web, 'docker rm web'], /running container is protected/, 'removal'],
    [[web, 'docker rmi busybox'], /stands on the layers/, 'dependence'],
    [
      [web, 'docker rmi -f busybox', `docker rmi -f $(docker inspect -f '{{.Image}}' web)`],
      /have to stay/,
      'dependence',
    ],
    [['docker create busybox true', 'docker rmi $(docker images -q busybox)'], /stands on the layers/, 'dependence'],
    [['docker pull nosuch'], /no image of this name/, 'registry-sharing'],
    [['docker run alpine:nosuch'], /has no such tag/, 'tags-are-pointers'],
    [['docker push busybox'], /Only those whom the owner/, 'registry-sharing'],
    [['docker push localhost:5000/app'], /No image here has that name/, 'tags-are-pointers'],
    [[web, 'docker run -d -p 8080:80 busybox sleep 9'], /one container at a time/, 'running-state'],
    [['docker create --name job busybox', 'docker exec job ls'], /only while the main program/, 'getting-inside'],
    [[web, 'docker pause web', 'docker exec web ls'], /paused container keeps/, 'running-state'],
    [['docker ps --bad'], /does not know this flag/, undefined],
    [['docker bad'], /no command of this name/, undefined],
    [['docker run'], /what the command expects/, undefined],
    [['docker run --name "a b" busybox'], /letters, digits/, 'identity'],
    [['docker run BusyBox'], /small letters/, 'identity'],
    [['docker build .'], /a file named Dockerfile/, 'how-each-is-made'],
    [['docker build nosuch'], /the directory whose files/, 'how-each-is-made'],
    [[dockerfile('FORM busybox'), 'docker build .'], /begins with an instruction/, 'how-each-is-made'],
    [[dockerfile('FROM busybox', 'COPY nothing /'), 'docker build .'], /build context/, 'build-cache'],
    [[dockerfile('FROM busybox', 'RUN nosuch'), 'docker build .'], /A RUN line runs/, 'how-each-is-made'],
    [[web, 'docker volume rm data'], /still mounts this volume/, 'volumes-outlive-containers'],
    [['docker volume rm nosuch'], /no volume of that name/, 'volumes-outlive-containers'],
    [
      ['docker network create n', 'docker run -d --network n busybox sleep 99', 'docker network rm n'],
      /still connected/,
      'change-and-attachment',
    ],
    [['docker network rm bridge'], /belong to the engine/, 'change-and-attachment'],
    [['docker run --network nosuch busybox'], /no network of that name/, 'change-and-attachment'],
    [['docker rmi nosuch'], /no image of that name/, 'tags-are-pointers'],
    [['docker inspect nosuch'], /no container, no image/, 'identity'],
    [['docker run --read-only busybox touch /a'], /--read-only/, 'layers'],
    [['docker run -u 1000 busybox touch /a'], /user that runs the program/, 'processes-and-kernel'],
    [['docker run busybox nosuch'], /only the files of its image/, 'packaging-and-use'],
    [['docker run busybox /etc'], /126/, 'packaging-and-use'],
    [['nosuch'], /127/, 'packaging-and-use'],
    [['nano Dockerfile'], /tool Files/, undefined],
    [['cat nosuch'], /no such file/i, 'packaging-and-use'],
    [['docker run busybox sh -c "exit 3"'], /other than 0/, 'logs-and-exit-codes'],
    [['docker run busybox sh -c "exit 137"'], /137/, 'logs-and-exit-codes'],
    [[web, 'docker cp web:/nosuch .'], /does not see a file/, 'writable-layer-loss'],
    [['docker exec busybox ls'], /name of an image/, 'blueprint-and-instance'],
    [[web, 'docker rmi web'], /name of a container/, 'blueprint-and-instance'],
    [[web, 'docker push web'], /Push sends images only/, 'registry-sharing'],
    [['docker create --name job busybox', 'docker kill job'], /has ended, or never started/, 'processes-and-kernel'],
    [['docker run busybox date -s 2020-01-01'], /belongs to the kernel/, 'processes-and-kernel'],
    [
      [web, 'docker export web -o web.tar', 'docker import web.tar copy', 'docker run copy'],
      /has the files only/,
      'direct-sharing',
    ],
    [['docker run --pull never --platform linux/arm64 busybox'], /another kind of processor/, 'platforms'],
    [['docker run --gpus all busybox'], /does not simulate/, undefined],
    [["echo 'open"], /could not read the line/, undefined],
  ])('%j', (lines, words, claim) => {
    const why = whyOf(...lines)
    expect(why?.why).toMatch(words)
    expect(why?.claim).toBe(claim)
  })

  it.each([
    [[web, 'docker run --name web busybox'], 'run-and-start-are-the-same'],
    [[web, 'docker rm web'], 'rm-stops-containers'],
    [['docker create --name job busybox', 'docker rmi busybox'], 'stopped-containers-do-not-count'],
    [['docker logs busybox'], 'image-and-container-are-the-same'],
    [['docker logs nosuch'], undefined],
    [[web, 'docker push web'], 'containers-can-be-pushed'],
    [['docker push nosuch.example/app'], undefined],
    [['docker create --name job busybox', 'docker exec job ls'], 'exec-works-anywhere'],
    [['docker run busybox bash'], 'image-is-a-whole-system'],
    [['docker run --pull never --platform linux/arm64 busybox'], 'image-runs-everywhere'],
  ])('with the belief that usually is behind it, if there is one: %j', (lines, belief) => {
    const why = whyOf(...lines)
    expect(why).toBeDefined()
    expect(why?.belief).toBe(belief)
  })

  it('where there is one: a command that succeeds needs none', () => {
    expect(whyOf('docker ps')).toBeUndefined()
  })

  it('with a link to a claim that exists', () => {
    const ids = new Set<string>(claimSummaries.map(({ id }) => id))
    expect(refusals.filter(({ claim }) => claim !== undefined && !ids.has(claim))).toEqual([])
  })
})
