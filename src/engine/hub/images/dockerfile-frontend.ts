/** `docker/dockerfile`: what `# syntax=` lines name. It reads Dockerfiles for BuildKit and is not made to be run. */
import { program } from '../files'
import { adding, type Publication, setting } from '../recipe'
import { usualPath } from './alpine'

export const dockerfilePublication: Publication = {
  name: 'docker/dockerfile',
  description: 'Official Dockerfile frontends for BuildKit',
  stars: 154,
  images: [
    {
      tags: 'latest 1 1.4 1.5 1.6 1.7 1.8 1.9 1.10 1.11 1.12 1.13 1.14 1.15 1.16 1.17 1.18 1.19 labs 1-labs 1.7-labs',
      recipe: {
        created: Date.UTC(2026, 8, 30, 17, 20),
        steps: [
          adding('COPY /dockerfile-frontend /bin/dockerfile-frontend # buildkit', 36_700_160, {
            '/bin/dockerfile-frontend': program('dockerfile-frontend'),
          }),
          setting('ENTRYPOINT ["/bin/dockerfile-frontend"]', {
            entrypoint: ['/bin/dockerfile-frontend'],
            environment: [usualPath],
            workingDirectory: '/',
          }),
        ],
      },
    },
  ],
}
