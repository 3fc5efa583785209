# What another container of the same image reads (generated.second-container.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo rice > /note.txt
  > RUN echo cake > /note.txt
  > EOF
  $ docker build -q -t museum .
  sha256:<ID1>
  $ docker run -d --name blog museum sleep 600
  <ID2>
  $ docker run -d --name web museum sleep 600
  <ID3>
  $ docker exec blog sh -c 'echo bread > /note.txt'
  $ docker exec web cat /note.txt
  cake
