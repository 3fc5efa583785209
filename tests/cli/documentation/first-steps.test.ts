/** docs.docker.com: What is a container?, Persist the DB, Use bind mounts (workshop), Publishing ports. */
import { describe, expect, it } from 'vitest'
import { promptOf } from '../../../src/cli/terminal-prompt'
import { ctrlD, fresh, type, typeAll } from '../terminal/support'

describe('the first steps of the documentation', () => {
  it('run hello-world, which proposes the next command', () => {
    expect(type(fresh(), 'docker run hello-world').text).toContain(' $ docker run -it ubuntu bash\n')
  })

  it('publish the page of docker/welcome-to-docker', () => {
    const machine = typeAll(fresh(), 'docker run -d -p 8080:80 docker/welcome-to-docker')
    expect(type(machine, 'curl -s localhost:8080').text).toContain('<title>Welcome to Docker</title>')
    expect(type(machine, 'docker ps').text).toMatch(/2 seconds ago {3}Up 2 seconds {3}0\.0\.0\.0:8080->80\/tcp/)
  })

  it('show that a file of one container is not there in the next', () => {
    const machine = typeAll(fresh(), 'docker run --rm alpine touch greeting.txt')
    const step = type(machine, 'docker run --rm alpine stat greeting.txt')
    expect(step).toMatchObject({ text: "stat: can't stat 'greeting.txt': No such file or directory\n", exitCode: 1 })
  })

  it('share a directory of the host with a shell in a container', () => {
    const started = typeAll(fresh(), 'docker run -it --mount type=bind,src="$(pwd)",target=/src ubuntu bash')
    expect(promptOf(started)).toMatch(/^root@[0-9a-f]{12}:\/# $/)
    const left = typeAll(started, 'cd src', 'touch myfile.txt', ctrlD)
    expect(type(left, 'ls').text).toBe('myfile.txt\n')
  })
})
