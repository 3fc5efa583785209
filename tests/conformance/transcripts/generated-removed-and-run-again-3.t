# A file after a container was removed and run again (generated.removed-and-run-again.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo coffee > /letter.txt
  > RUN echo juice > /letter.txt
  > EOF
  $ docker build -q -t museum .
  sha256:<ID1>
  $ docker run -d --name shop museum sleep 600
  <ID2>
  $ docker exec shop sh -c 'echo water > /letter.txt'
  $ docker kill shop
  shop
  $ docker rm shop
  shop
  $ docker run -d --name shop museum sleep 600
  <ID3>
  $ docker exec shop cat /letter.txt
  juice
