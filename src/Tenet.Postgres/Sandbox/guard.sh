# Copies the template, runs the server, and ends it when Tenet ends.
# Our standard input is a pipe whose other end Tenet alone holds: however Tenet dies, we read its end here.
# Arguments: the postgres program, the template, the run folder, "session" where this shell already leads a session of its own.
postgres=$1 template=$2 run=$3 session=$4

# Ctrl+C goes to every process of the terminal; this one must outlive Tenet to clean up.
trap '' HUP INT TERM QUIT
umask 077
exec 3<&0 </dev/null >"$run/guard.log" 2>&1

cp -R "$template" "$run/data" || exit 65

# A process group of its own, so that Ctrl+C does not end the server before Tenet is done with it.
[ "$session" = session ] || set -m
"$postgres" -D "$run/data" -c "unix_socket_directories=\"$run\"" >"$run/server.log" 2>&1 3<&- &
server=$!

(
    read -r _ <&3
    : >"$run/stopping"
    # Nothing in there is worth keeping, so it is an immediate shutdown, which writes no checkpoint.
    # Twice, because a server that has only just been started still ignores signals as we do.
    kill -QUIT "$server"
    sleep 1
    kill -QUIT "$server"
    sleep 2
    kill -KILL "$server"
) &
watcher=$!

wait "$server"
code=$?
kill -KILL "$watcher" 2>/dev/null
# A server that ended by itself leaves its log for Tenet to show.
[ -e "$run/stopping" ] && rm -rf "$run"
exit "$code"
