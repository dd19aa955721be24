# Shared by the launchers: building Tenet once, in Release, compiled ahead of time for this machine.

need_dotnet() {
    if ! command -v dotnet >/dev/null 2>&1; then
        echo "Tenet is built with the .NET 10 SDK, and there is no 'dotnet' on the PATH. Install it and run this again." >&2
        exit 3
    fi
}

# is_built ROOT: is the program there, and no source newer.
is_built() {
    [ -x "$1/artifacts/publish/Tenet.Cli/release/tenet" ] &&
        [ -z "$(find "$1/src" "$1/examples/motion-mavericks" "$1/eng" "$1"/*.props "$1/global.json" -newer "$1/artifacts/publish/Tenet.Cli/release/tenet" -type f -print -quit)" ]
}

# build_tenet ROOT: one build at a time, its words only where it fails.
build_tenet() {
    need_dotnet
    mkdir -p "$1/artifacts"
    (
        if command -v flock >/dev/null 2>&1; then flock 9; fi
        # Another launcher may have built it while this one waited.
        if is_built "$1"; then exit 0; fi
        echo "building Tenet (once) ..." >&2
        rid=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)
        if ! dotnet publish "$1/src/Tenet.Cli" -c Release -r "$rid" -nologo -v quiet -p:PublishDir="$1/artifacts/publish/Tenet.Cli/release/" >"$1/artifacts/build.log" 2>&1; then
            cat "$1/artifacts/build.log" >&2
            echo "The build failed; its output is above." >&2
            exit 3
        fi
        # Nothing may have changed in the program itself, and yet it is up to date now.
        touch "$1/artifacts/publish/Tenet.Cli/release/tenet"
    ) 9>"$1/artifacts/build.lock"
}
