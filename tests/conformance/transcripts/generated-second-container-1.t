# What another container of the same image reads (generated.second-container.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo rice > /note.txt
  > RUN echo cake > /note.txt
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker run -d --name web app sleep 600
  <ID2>
  $ docker run -d --name shop app sleep 600
  <ID3>
  $ docker exec web sh -c 'echo salad > /note.txt'
  $ docker exec shop cat /note.txt
  cake
