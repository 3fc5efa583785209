/** `docker/welcome-to-docker`: nginx on Alpine with one page, for the first container that somebody runs. */
import { adding, type Publication } from '../recipe'
import { nginxOnAlpine } from './nginx'

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Welcome to Docker</title>
</head>
<body>
<h1>Congratulations!!!</h1>
<p>You ran your first container.</p>
</body>
</html>
`

export const welcomePublication: Publication = {
  name: 'docker/welcome-to-docker',
  description: 'Docker image for new users getting started with Docker.',
  stars: 203,
  images: [
    {
      tags: 'latest',
      recipe: {
        base: nginxOnAlpine,
        created: Date.UTC(2026, 10, 9, 14, 30),
        steps: [
          adding('COPY /app/build /usr/share/nginx/html # buildkit', 1_600_000, {
            '/usr/share/nginx/html/index.html': page,
          }),
        ],
      },
    },
  ],
}
