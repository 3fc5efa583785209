# chown copies files up, links too when it goes into directories

Area: overlay

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir -p /srv/site && echo page > /srv/site/index && ln -s index /srv/site/start
  > EOF
  $ docker build -q -t site .
  sha256:<ID1>
  $ docker run --name one site chown 1000 /srv/site/index
  $ docker diff one
  C /srv
  C /srv/site
  C /srv/site/index
  $ docker run --name two site chown -R 1000:1000 /srv
  $ docker diff two
  C /srv
  C /srv/site
  C /srv/site/index
  C /srv/site/start
  $ docker run --name three site ln -sf /tmp /srv/site/start
  $ docker diff three
  C /srv
  C /srv/site
  C /srv/site/start
  $ docker run --name four site sh -c 'cat /srv/site/start > /dev/null'
  $ docker diff four
  $ docker ps -a --filter ancestor=site -s --format '{{.Names}} {{.Size}}' | cut -d' ' -f1,2
  four 0B
  three 4B
  two 10B
  one 5B
