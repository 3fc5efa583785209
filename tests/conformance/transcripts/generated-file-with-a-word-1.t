# In which file a container finds a word (generated.file-with-a-word.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo cake > /list.txt
  > RUN echo bread > /note.txt
  > RUN echo bread > /letter.txt
  > RUN echo rice > /note.txt
  > EOF
  $ docker build -q -t site .
  sha256:<ID1>
  $ docker run -d --name shop site sleep 600
  <ID2>
  $ docker run -d --name news site sleep 600
  <ID3>
  $ docker exec shop sh -c 'echo bread > /list.txt'
  $ docker exec shop rm /letter.txt
  $ docker exec shop cat /letter.txt
  cat: can't open '/letter.txt': No such file or directory
  [1]
  $ docker exec shop cat /note.txt
  rice
  $ docker exec shop cat /list.txt
  bread
