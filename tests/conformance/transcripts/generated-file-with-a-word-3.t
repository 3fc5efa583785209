# In which file a container finds a word (generated.file-with-a-word.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo water > /note.txt
  > RUN echo tea > /letter.txt
  > RUN echo water > /menu.txt
  > RUN echo milk > /menu.txt
  > EOF
  $ docker build -q -t radio .
  sha256:<ID1>
  $ docker run -d --name mail radio sleep 600
  <ID2>
  $ docker run -d --name web radio sleep 600
  <ID3>
  $ docker exec mail sh -c 'echo water > /letter.txt'
  $ docker exec mail rm /note.txt
  $ docker exec mail cat /note.txt
  cat: can't open '/note.txt': No such file or directory
  [1]
  $ docker exec mail cat /menu.txt
  milk
  $ docker exec mail cat /letter.txt
  water
