#!/bin/sh
# Stands in for the program where the demonstration itself is tested.
set -eu
heard=$HOME/heard
answer=$HOME/answer
trap 'exit 0' TERM

until_in() { until grep -q "$1" "$2"; do sleep 0.02; done; }
ready() {
    dbus-monitor --monitor interface=org.freedesktop.Notifications,member=Notify >"$heard" &
    until_in NameLost "$heard"
    display -title Absprache -size 300x200 xc:white &
    echo "notifications state=Working"
}
heard() { until_in WhatsApp "$heard"; }
clip() { xclip -i -selection clipboard; }
pause() { sleep 60 & wait $!; }
popup() {
    heard
    stdbuf -oL notify-send --print-id --app-name Absprache --action "default=Antwort kopieren" \
        "Anna Müller, WhatsApp" \
        "Vereinbart: kein WhatsApp; E-Mail jederzeit, Telefon Mo–Fr 9–17 Uhr.
Hallo Anna, danke für deine Nachricht. Wie vereinbart …" >"$answer" &
    until_in "[0-9]" "$answer"
}
copy() {
    until_in default "$answer"
    echo "Hallo Anna, danke für deine Nachricht." | clip
}

case "$*" in
*" --now "*) @WATCH@ ;;
*) echo "done: $3" ;;
esac
