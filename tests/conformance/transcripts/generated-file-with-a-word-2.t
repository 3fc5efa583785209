# In which file a container finds a word (generated.file-with-a-word.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo water > /sign.txt
  > RUN echo tea > /plan.txt
  > RUN echo tea > /list.txt
  > RUN echo tea > /note.txt
  > RUN echo coffee > /plan.txt
  > EOF
  $ docker build -q -t museum .
  sha256:<ID1>
  $ docker run -d --name shop museum sleep 600
  <ID2>
  $ docker run -d --name news museum sleep 600
  <ID3>
  $ docker exec news sh -c 'echo tea > /sign.txt'
  $ docker exec shop rm /list.txt
  $ docker exec shop cat /list.txt
  cat: can't open '/list.txt': No such file or directory
  [1]
  $ docker exec shop cat /plan.txt
  coffee
  $ docker exec shop cat /sign.txt
  water
  $ docker exec shop cat /note.txt
  tea
